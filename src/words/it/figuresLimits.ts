import type { Sections } from '../sections.ts';

export const figuresLimits: Sections['figures of limits'] = {
  '2025-2a': {
    name: 'Limiti per un *X* che sfugge, 2016–2022',
    paper:
      'Limiti attesi e osservati a 90 % CL su B(K^+ → π^+*X*) dai dati del 2016–2022 per un *X* invisibile, accanto a quelli osservati del 2016–2018.',
    here: 'Limiti CL_s in finestre di 3σ con ±1σ e ±2σ e, come linea sottile tratteggiata, il limite del 2016–2018 come segue da contorni pubblicati.',
    differs:
      'La lista degli eventi non è pubblica. È ricostruita in modo che il suo limite osservato si avvicini a questa curva, che perciò non ne è una prova; il limite atteso sì.',
  },
  '2025-2b': {
    name: 'Limiti a diverse vite medie, 2016–2022',
    paper: 'Limiti osservati per diverse vite medie di un *X* che decade in particelle visibili.',
    here: 'I limiti della figura 2a divisi per un’accettanza simulata a ogni vita media. Dove un decadimento è visto con una probabilità sopra 1 − 10^{−7} non ce ne sono.',
    differs:
      'Nessuno dei due articoli dà il volume fiduciale e l’intervallo degli impulsi del π^+ di questa figura: sono scelti per avvicinarsi il più possibile a essa. La sua riga di 0.5 ns sopra 154 MeV sta 10–17 % sopra ciò che una qualsiasi legge di sopravvivenza permette tra le sue righe di 1 e 2 ns, e non è raggiunta.',
  },
  '2025-3': {
    name: 'Limiti vicino alla massa del π^0 a diverse vite medie',
    paper: 'Limiti su B(K^+ → π^+*X*) per diverse vite medie, dalla ricerca di π^0 → invisibile.',
    here: 'I limiti come letti da questa figura; tra le sue vite medie ln B è una curva concava in 1/*τ*, come per ogni legge di sopravvivenza.',
    differs:
      'Non differiscono: ciò che è disegnato è stato letto dalla figura, e il rapporto è 1 per costruzione, tranne dove una lettura violava la legge ed è stato preso il limite più debole. La riga di 100 ps, con limiti vicini a 1/2, in pratica non esclude nulla.',
  },
  '2025-6a': {
    name: 'Limiti per *X* → μ^+μ^− che decade subito',
    paper:
      'Limiti attesi e osservati su B(K^+ → π^+*X*) × B(*X* → μ^+μ^−) per un *X* che decade subito, a 298 masse.',
    here: 'Adattamenti delle bande laterali e limiti CL_s nelle stesse finestre, con ±1σ e ±2σ, a *τ* = 10 ps, il che costa meno dell’1 % dell’accettanza.',
    differs:
      'I conteggi dello spettro dei due muoni non sono disponibili. Sono ricostruiti da questo limite osservato, letto ogni 0.56 MeV, mentre le masse distano fino a soli 0.05 MeV.',
  },
  '2025-6b': {
    name: 'Limiti per *X* → μ^+μ^− a diverse vite medie',
    paper: 'Limiti osservati su B(K^+ → π^+*X*) × B(*X* → μ^+μ^−) per diverse vite medie.',
    here: 'I limiti della figura 6a divisi per 1 − exp(−*τ*_0/*τ*), con *τ*_0 che cala da 0.14 ns a 219 MeV fino a 0.05 ns a 283 MeV.',
    differs:
      'L’equazione 3.1 dà *τ*_0 = 0.07 ns a tutte le masse, il che manca le curve di questa figura fino a un fattore 2. È disegnata la legge che esse implicano; quella dell’equazione sta sotto «Altre ipotesi».',
  },
  '2025-7a': {
    name: 'Limiti per *X* → γγ che decade subito',
    paper:
      'Limiti su B(K^+ → π^+*X*) × B(*X* → γγ) per un *X* che decade subito, da K^+ → π^+γγ nel 2017–2018.',
    here: 'I limiti come letti dalla figura 7b, a *τ* = 10 ps, il che costa meno dello 0.1 % dell’accettanza.',
    differs:
      'Non differiscono: ciò che è disegnato è stato letto dalla figura, e il rapporto è 1 per costruzione.',
  },
  '2025-7b': {
    name: 'Limiti per *X* → γγ a diverse vite medie',
    paper: 'Limiti su B(K^+ → π^+*X*) × B(*X* → γγ) per diverse vite medie, fino a 3 ns.',
    here: 'I limiti della figura 7a divisi per 1 − exp(−*τ*_0/*τ*) con *τ*_0 = 0.0885 ns.',
    differs:
      'Le curve della figura seguono questa legge con 0.085 fino a 0.092 ns a ogni massa, di cui è preso il mezzo. Quella di un *X* che decade subito è stata letta: il suo rapporto è 1 per costruzione.',
  },
  '2021-4-left': {
    name: 'Limiti dell’analisi di forma del 2017',
    paper:
      'Limiti attesi e osservati su B(K^+ → π^+*X*) dell’analisi senza bin del 2017, per un *X* stabile o invisibile.',
    here: 'La stessa verosimiglianza profilata, con pseudoesperimenti: osservato, mediana, ±1σ e ±2σ, ciascuno con il suo errore Monte Carlo. Richiede secondi e si affina via via.',
    differs:
      'I due candidati e i fondi della tabella 1 sono pubblicati; le forme dei fondi, la risoluzione e la pendenza della sensibilità con la massa sono ricostruite.',
  },
  '2021-4-right': {
    name: 'Limiti a diverse vite medie accanto a quelli di E787/E949',
    paper:
      'Limiti osservati del 2017 per diverse vite medie di un *X* che decade in particelle visibili (linee continue), accanto a quelli di E787/E949 (tratteggiati).',
    here: 'Il controllo per conteggio della sezione 5 a ogni vita media, e i limiti di E787/E949 come letti da questa figura, su una curva concava di ln B in 1/*τ*.',
    differs:
      'L’articolo mostra l’analisi di forma; i due differiscono dove un evento sta al bordo di una finestra. La pendenza di ln B in 1/*τ* è il doppio di quella che dà la distanza da MUV3: l’esponente della sopravvivenza simulata è moltiplicato per 2.2 per raggiungerla.',
  },
  observed: 'limite osservato, *τ* → ∞',
  derived: 'limite osservato del 2016–2018',
  derivedBecause:
    'Una tabella di questi limiti non è disponibile. La linea disegnata segue da contorni di esclusione pubblicati.',
  atOnce: 'limite osservato, *τ* → 0',
  finite: 'limiti osservati a vite medie finite',
  finiteBecause:
    'Questa pagina non ha una lettura di queste righe. Per confrontarle, lasciate sulla pagina le tabelle del record ufficiale.',
  everyLifetime: 'limiti osservati a tutte le vite medie',
  byConstruction: 'I limiti disegnati sono stati letti da queste curve: il rapporto è 1 per costruzione.',
  countingBecause: 'Accanto all’analisi di forma che l’articolo mostra sta il controllo per conteggio.',
  reconstructedBecause: 'Gli eventi sono stati ricostruiti da questa curva.',
  shape: 'limite atteso dell’analisi di forma',
  shapeBecause: 'Una lettura della curva attesa non è disponibile.',
  masses: 'numero di masse',
  range: 'prima e ultima massa, MeV',
};
