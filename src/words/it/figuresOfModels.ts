import type { Sections } from '../sections.ts';

export const figuresOfModels: Sections['figures of models'] = {
  bc2Production: {
    name: 'Produzione del fotone oscuro, BC2',
    paper: 'B(K^+ → π^+*A*′)/ε^2 secondo la massa di *A*′, dall’equazione 4.2.',
    here: 'Le equazioni 4.1 e 4.2, con *W*(*z*) della misura di K^+ → π^+μ^+μ^− di NA62.',
    differs:
      'Non dovrebbero differire. La curva è stampata senza numeri, così che si può confrontare solo il suo zero per *A*′ senza massa.',
  },
  bc2Plane: {
    name: 'Fotone oscuro invisibile, BC2: ε escluso',
    paper:
      'Accoppiamenti ε di un fotone oscuro invisibile che NA62 esclude a 90 % CL con K^+ → π^+*A*′, π^0 → invisibile e π^0 → γ*A*′, accanto a E949, NA64 e BaBar.',
    here: 'Le regioni di K^+ → π^+νν̄ e π^0 → invisibile dai nostri limiti e dall’equazione 4.2, ed E949 reinterpretato; gli altri vincoli sono letti da figure.',
    differs:
      'Il limite del 2016–2022 salta con ogni singolo evento, e gli eventi sono ricostruiti. Della presa dati di NA64 a 70 GeV non c’è un contorno; quella a 100 GeV, che la didascalia non nomina, è tralasciata.',
  },
  bc4Production: {
    name: 'Produzione dello scalare oscuro, BC4',
    paper: 'B(K^+ → π^+*S*)/sin^2*θ* secondo la massa di *S*, dall’equazione 4.3 con *C* = 3 × 10^{−3}.',
    here: 'La stessa equazione con lo stesso *C*.',
    differs: 'Non differiscono: un solo numero, *C*, fissa la curva.',
  },
  bc4InvisiblePlane: {
    name: 'Scalare oscuro invisibile, BC4-inv: sin^2*θ* escluso',
    paper: 'Il sin^2*θ* escluso di uno scalare oscuro stabile o che decade in modo invisibile.',
    here: 'Bordi inferiori dove B(K^+ → π^+*S*) raggiunge i limiti per un *X* che sfugge. Un bordo superiore non c’è.',
    differs: 'I limiti sono ricostruiti da quelli pubblicati, o letti; i bordi seguono dall’equazione 4.3.',
  },
  bc4Lifetime: {
    name: 'Vita media dello scalare oscuro, BC4',
    paper:
      'La vita media τ_*S* in secondi come colore secondo massa e sin^2*θ*, dalle equazioni da 4.4 a 4.6.',
    here: 'Le stesse equazioni, in colori che mantengono l’ordine per ogni visione dei colori, con una linea a ogni decade.',
    differs:
      'I colori sono nostri. Sopra 2*m*_π, dove *S* decade anche in pioni, le equazioni non valgono, e non è disegnato nulla.',
  },
  bc4Plane: {
    name: 'Scalare oscuro, BC4: sin^2*θ* escluso',
    paper:
      'Il sin^2*θ* escluso di uno scalare oscuro che decade in leptoni, da tre ricerche di NA62 e dal beam dump, accanto a E949, CHARM, NA48/2, LHCb, Belle, Belle II, MicroBooNE e ICARUS.',
    here: 'Bordi inferiori e superiori delle tre ricerche, dove B(K^+ → π^+*S*) raggiunge il limite alla vita media che l’accoppiamento implica; E949, NA48/2, MicroBooNE ee e Belle II reinterpretati; il resto letto da figure.',
    differs:
      'I bordi superiori seguono da limiti a vite medie brevi, che poggiano su un’accettanza simulata. I vincoli senza contorno mancano, ciascuno con il suo motivo.',
  },
  bc10Production: {
    name: 'Produzione dell’ALP con fermioni, BC10',
    paper: 'B(K^+ → π^+*a*)/(*C_{ff}*/Λ)^2 secondo la massa di *a*, per Λ = 1 TeV.',
    here: 'L’ampiezza chirale con accoppiamenti evoluti da 1 TeV; la derivazione è nel codice, e un test la ripete.',
    differs:
      'L’articolo prende la sua curva da un programma e non ne stampa alcun numero. Programmi indipendenti differiscono di qualche per cento.',
  },
  bc10InvisiblePlane: {
    name: 'ALP invisibile con fermioni, BC10-inv: *C_{ff}*/Λ escluso',
    paper: 'Il *C_{ff}*/Λ escluso di una particella di tipo assione stabile o che decade in modo invisibile.',
    here: 'Bordi inferiori dove B(K^+ → π^+*a*) raggiunge i limiti per un *X* che sfugge.',
    differs: 'I limiti sono ricostruiti o letti, e la produzione è la nostra.',
  },
  bc10Lifetime: {
    name: 'Vita media dell’ALP con fermioni, BC10',
    paper:
      'La vita media τ_*a* in secondi come colore secondo massa e *C_{ff}*/Λ, dalle equazioni da 4.7 a 4.11.',
    here: 'Le larghezze in leptoni dell’equazione 4.9, e quella in fotoni con la funzione di loop nella forma che il codice spiega.',
    differs:
      'I colori sono nostri. La funzione di loop com’è stampata dà un’altra larghezza in fotoni; sotto 2*m_e*, dove conta solo essa, la vita media cambia di un ordine di grandezza.',
  },
  bc10Plane: {
    name: 'ALP con fermioni, BC10: *C_{ff}*/Λ escluso',
    paper:
      'Il *C_{ff}*/Λ escluso da tre ricerche di NA62 e dal beam dump, accanto a E949, K_{μ2}, CLEO, CHARM, KTeV, NA48/2, LHCb e alla nucleosintesi.',
    here: 'Le regioni delle tre ricerche dai nostri limiti, produzione e vita media; E949 e NA48/2 reinterpretati; LHCb e nucleosintesi letti da figure.',
    differs:
      'Di quattro vincoli più vecchi e del beam dump non c’è un contorno. Il contorno di LHCb viene in un’altra normalizzazione, che non si è potuta verificare.',
  },
  bc11Production: {
    name: 'Produzione dell’ALP con gluoni, BC11',
    paper: 'B(K^+ → π^+*a*)/(*C_{GG}*/Λ)^2 secondo la massa di *a*, per Λ = 1 TeV.',
    here: 'L’ampiezza chirale con accoppiamenti evoluti da 1 TeV.',
    differs: 'L’articolo prende la sua curva da un programma e non ne stampa alcun numero.',
  },
  bc11Lifetime: {
    name: 'Vita media dell’ALP con gluoni, BC11',
    paper: 'La vita media τ_*a* in secondi come colore secondo massa e *C_{GG}*/Λ.',
    here: 'La larghezza in due fotoni che i gluoni inducono per mescolamento con π^0, η e η′.',
    differs:
      'I colori sono nostri. Vicino alla massa del π^0 il mescolamento ha un polo, accanto al quale nulla è esatto.',
  },
  bc11Plane: {
    name: 'ALP con gluoni, BC11: *C_{GG}*/Λ escluso',
    paper:
      'Il *C_{GG}*/Λ escluso da K^+ → π^+νν̄, π^0 → invisibile, K^+ → π^+γγ e dal beam dump, accanto ad altri esperimenti.',
    here: 'Le regioni delle tre ricerche dai nostri limiti, produzione e vita media, e KOTO come letto.',
    differs:
      'I contorni di dati precedenti seguono dalla produzione usata da altri. Di ICARUS, FASER e del beam dump non c’è un contorno.',
  },
  scalar2017: {
    name: 'Scalare oscuro nei dati del 2017',
    paper:
      'Il sin^2*θ* escluso di uno scalare oscuro che decade in leptoni, dai dati del 2017 e da π^0 → invisibile, accanto a vincoli precedenti.',
    here: 'Le regioni delle due ricerche dai loro limiti, con produzione e vita media come nell’articolo del 2025.',
    differs:
      'Sopra 2*m*_μ la regione pubblicata finisce ad accoppiamenti molto sotto quelli a cui la vita media dell’equazione 4.6 diventa troppo breve; nulla nell’articolo dice perché.',
  },
  scalarInvisible2017: {
    name: 'Scalare oscuro invisibile nei dati del 2017',
    paper:
      'Il sin^2*θ* escluso di uno scalare oscuro che decade in modo invisibile, dai dati del 2017, accanto a E949.',
    here: 'Bordi inferiori dove B(K^+ → π^+*S*) raggiunge i limiti del 2017 e di π^0 → invisibile.',
    differs:
      'Il contorno disponibile è stato letto dalla figura accanto, con decadimenti in leptoni; ad accoppiamenti piccoli i due concordano.',
  },
  fermions2017: {
    name: 'ALP con fermioni nei dati del 2017',
    paper:
      'Il *g_Y* escluso di una particella di tipo assione che si accoppia ai fermioni, dai dati del 2017, accanto a vincoli precedenti.',
    here: 'Le regioni delle due ricerche con produzione e vita media come nell’articolo del 2025, disegnate in *g_Y* = *v C_{ff}*/Λ.',
    differs:
      'Le regioni non concordano: quelle dell’articolo richiedono da 9 a 27 volte la produzione, e vite medie più brevi sotto 2*m*_μ. Un fattore da 3 a 5 nell’accoppiamento farebbe entrambe le cose; i testi non dicono da dove venga.',
  },
  fermionsInvisible2017: {
    name: 'ALP invisibile con fermioni nei dati del 2017',
    paper:
      'Il *g_Y* escluso di una particella di tipo assione che decade in modo invisibile, dai dati del 2017.',
    here: 'Bordi inferiori dove B(K^+ → π^+*a*) raggiunge i limiti del 2017, disegnati in *g_Y* = *v C_{ff}*/Λ.',
    differs:
      'La normalizzazione dell’accoppiamento è diversa da quella dell’articolo del 2025, come nella figura accanto.',
  },
  compared: {
    lower2017: 'bordo inferiore della regione del 2017',
    upper2017: 'bordo superiore sopra 2*m*_μ',
    pi0Lower: 'bordo inferiore di π^0 → invisibile',
    pi0Upper: 'bordo superiore di π^0 → invisibile',
    limitEdge: 'bordo inferiore dal limite pubblicato su B',
    limitEdgePi0: 'bordo inferiore dal limite pubblicato di π^0 → invisibile',
    earlierLower: 'bordo inferiore del 2016–2018',
    earlierUpper: 'bordo superiore del 2016–2018 sotto 2*m*_μ',
    photonsLower: 'bordo inferiore di K^+ → π^+γγ',
    electronsDominate: 'sotto 2*m*_μ decade per lo più in e^+e^−: frazione',
    photonPairs: 'sotto 3*m*_π decade quasi solo in γγ: frazione',
    massless: 'B/ε^2 per *A*′ senza massa',
    strongest: {
      first: 'il più forte di tutti dalla massa',
      last: 'il più forte di tutti fino alla massa',
    },
    scalarAmplitude: '*C* da B/sin^2*θ* a quattro masse',
    scalarProduction: 'B/sin^2*θ* a *m_S* = 0, equazione 4.3',
    scalarLifetime150: 'τ_*S* a 150 MeV e sin^2*θ* = 10^{−6}, equazione 4.6',
    scalarLifetime250: 'τ_*S* a 250 MeV e sin^2*θ* = 10^{−6}, equazione 4.6',
    fermionLifetime200: 'τ_*a* a 200 MeV e *C_{ff}*/Λ = 10^{−3} TeV^{−1}, equazione 4.9',
    fermionLifetime250: 'τ_*a* a 250 MeV e *C_{ff}*/Λ = 10^{−3} TeV^{−1}, equazione 4.9',
    curve: 'la curva stessa',
    colours: 'i colori stessi',
    regions: 'le regioni come stampate',
    seconds: ' s',
  },
  reasons: {
    noTable:
      'Una tabella non è disponibile; quella ufficiale è su HEPData (10.17182/hepdata.160245) e si può lasciare qui dove ha limiti.',
    noFormula: 'L’articolo non dà una formula per questa vita media, e una tabella non è disponibile.',
    readOff2017: 'Il contorno è stato letto, e i nostri limiti del 2017 sono ricostruiti.',
    shorterUpper:
      'Il bordo pubblicato sta molto sotto l’accoppiamento a cui per l’equazione 4.6 *S* vive troppo poco. Non spiegato.',
    noUpperEdge:
      'Un contorno non è disponibile. Quello del 2017 sta molto sotto il nostro, come mostra la figura 5 a sinistra dell’articolo del 2021.',
    earlierData:
      'Un altro campione: il 2016–2022 ha circa il doppio dei kaoni del 2016–2018, e altri eventi.',
    recastByOthers: 'Reinterpretato da altri con la loro produzione e vita media.',
    otherNormalisation:
      'Il suo accoppiamento ha un’altra normalizzazione rispetto a quello dell’articolo del 2025, per un fattore che i testi non fissano; perciò non è sovrapposto al nostro.',
    strongest:
      'Il limite salta con ogni singolo evento, e gli eventi sono ricostruiti; i contorni di NA64 e BaBar sono letti, e agli estremi si incrociano a piccoli angoli.',
  },
};
