import type { Sections } from '../sections.ts';

export const figuresOfSpectra: Sections['figures of spectra'] = {
  '2021-2-left': {
    name: 'Risoluzione di *m*^2_{miss}, 2017',
    paper:
      'La risoluzione della massa mancante al quadrato secondo la massa di *X*, da simulazioni e aumentata del 4 % per accordarsi ai dati.',
    here: 'Propagazione degli errori dalle risoluzioni di impulsi e angoli date nella sezione 2, con lo stesso 4 %.',
    differs:
      'La curva dell’articolo viene da una simulazione completa del rivelatore e non è pubblicata come numeri. La nostra è ricostruita.',
  },
  '2021-2-centre': {
    name: 'Accettanza per K^+ → π^+*X*, 2017',
    paper: 'L’accettanza della selezione secondo la massa di un *X* stabile.',
    here: 'L’accettanza su quella di K^+ → π^+νν̄: per l’equazione 2.2 dell’articolo del 2025 è *B*_{SES} di K^+ → π^+νν̄, 0.389 × 10^{−10} (arXiv:2007.08218), sulla sensibilità a un evento della figura 2 a destra.',
    differs:
      'Nessuno dei due articoli dà l’accettanza per K^+ → π^+νν̄, quindi la scala è relativa. La forma è quella della nostra sensibilità ricostruita.',
  },
  '2021-2-right': {
    name: 'Sensibilità a un evento, 2017',
    paper: 'Il rapporto di decadimento a cui si attende un evento di un *X* stabile, secondo la sua massa.',
    here: 'Una curva liscia in ogni regione di segnale, meno sensibile dove la regione taglia il picco. Il suo livello segue dagli eventi di K^+ → π^+νν̄ della tabella 1, la sua pendenza dai limiti pubblicati.',
    differs:
      'La curva non è pubblicata come numeri. La nostra è ricostruita; l’articolo le dà il 10 % di incertezza.',
  },
  '2021-3': {
    name: 'Fondo atteso secondo *m*^2_{miss}, 2017',
    paper:
      'Il fondo atteso nelle due regioni di segnale, impilato per sorgente in bin di 0.00067 GeV^2/*c*^4, con il polinomio che descrive la somma in ciascuna.',
    here: 'Gli eventi della tabella 1 con una forma per ogni sorgente, negli stessi bin (1/1500 GeV^2/*c*^4), le parabole che la nostra analisi di forma adatta alla loro somma, e i due candidati.',
    differs:
      'I numeri di eventi sono quelli dell’articolo. Le forme sono ricostruite: K^+ → π^+νν̄ dal suo fattore di forma, il fondo a monte piatto, gli altri decadimenti in calo dai due estremi. Il grado dei polinomi non è dato. Fuori delle regioni non è disegnato nulla.',
  },
  '2025-1a': {
    name: 'Spettro di *m*^2_{miss}, 2016–2022',
    paper:
      'I candidati secondo la massa mancante al quadrato con il fondo atteso, compreso K^+ → π^+νν̄ con un rapporto di decadimento di 8.4 × 10^{−11}.',
    here: '51 candidati ricostruiti, in bin con intervalli centrali di Poisson al 68 %, sul fondo ricostruito di ogni bin. Candidati e fondo valgono solo per le due regioni di segnale.',
    differs:
      'La lista degli eventi non è pubblica. Questi candidati sono scelti in modo che il limite calcolato da essi si avvicini a quello della figura 2a: un’altra lista andrebbe altrettanto bene. La larghezza dei bin è nostra.',
  },
  '2025-1b': {
    name: 'Sensibilità a un evento, 2016–2022',
    paper:
      'Il rapporto di decadimento a cui si attende un evento di un *X* invisibile, secondo la sua massa.',
    here: 'Una curva liscia in ogni regione di segnale, i cui pochi parametri sono scelti in modo che il limite si avvicini a quello della figura 2a.',
    differs: 'La curva non è letta da questa figura: è ricostruita dal limite.',
  },
  '2025-4a': {
    name: 'Spettro dei due muoni di K^+ → π^+μ^+μ^−',
    paper: 'La massa dei due muoni di 27679 candidati di K^+ → π^+μ^+μ^− del 2017–2018.',
    here: 'Conteggi ricostruiti per MeV con √*N*, raggruppati perché i punti restino separati, e lo spettro che il decadimento, *N*_K e l’accettanza fanno attendere.',
    differs:
      'I conteggi non sono disponibili. Sono scelti vicino allo spettro atteso in modo che gli adattamenti delle bande laterali riproducano il limite della figura 6a.',
  },
  '2025-4b': {
    name: 'Accettanza per *X* → μ^+μ^− che decade subito',
    paper:
      'L’accettanza della selezione per K^+ → π^+*X*, *X* → μ^+μ^− con *τ* = 0, secondo la massa di *X*.',
    here: 'L’accettanza che entra nell’equazione 3.2 con *N*_K, nella finestra di ±1*σ*, e la stessa sul 68.27 % di un picco che la finestra contiene.',
    differs:
      'La nostra non è letta da questa figura: il suo livello segue dal numero di candidati, pendenza e curvatura dai limiti. Se l’accettanza dell’articolo comprenda la finestra non è detto; sono disegnate entrambe.',
  },
  '2025-5a': {
    name: 'Risoluzione della massa dei due muoni',
    paper: 'La risoluzione della massa dei due muoni secondo la massa di *X*.',
    here: 'Errori di impulsi e angoli in proporzione a quanto cambiano la massa. La scala è fissata da 298 masse da 215.3 a 326.7 MeV/*c*^2, ciascuna una risoluzione sopra la precedente.',
    differs: 'La curva non è pubblicata come numeri; la nostra è ricostruita dal numero di masse.',
  },
  '2025-5b': {
    name: 'Eventi in ogni finestra dei due muoni, e i loro limiti',
    paper:
      'Eventi attesi e osservati in ogni finestra di ricerca con l’intervallo di Poisson di ±1*σ*, e limiti attesi e osservati a 90 % CL sugli eventi di segnale.',
    here: 'Conteggi dello spettro ricostruito con intervalli centrali di Poisson al 68.27 %, eventi attesi della retta per le bande laterali, e limiti CL_s sugli eventi da entrambi.',
    differs:
      'I conteggi sono ricostruiti dal limite osservato della figura 6a, letto ogni 0.56 MeV, mentre le finestre distano fino a soli 0.05 MeV. L’eccesso più grande è stato inserito a mano.',
  },
  sources: {
    neutrinos: 'K^+ → π^+νν̄ (SM)',
    upstream: 'Fondo a monte',
    otherDecays: 'Altri decadimenti di K^+',
    total: 'Fondo totale',
  },
  inRegion: (source, region) => `${source}, regione ${region}, eventi`,
  compared: {
    step: 'Distanza di masse vicine',
    stepOverResolution: 'Distanza di masse vicine in *m*^2_{miss} sulla risoluzione',
    curve: 'La curva',
    halfAtZero: 'Sensibilità a un evento a *m* = 0 su quella a 35 MeV/*c*^2',
    neutrinoEvents: 'Eventi di K^+ → π^+νν̄ nelle due regioni: 8.4 × 10^{−11} su 0.389 × 10^{−10}',
    acceptance: 'L’accettanza stessa',
    binWidth: 'Larghezza dei bin',
    candidates2017: 'Massa mancante dei due candidati',
    polynomials: 'I polinomi',
    mostBackground: 'Fondo della finestra che ne ha di più',
    windowWidth: 'Larghezza delle finestre sulla risoluzione',
    candidates: 'I candidati di ogni bin',
    improvement: 'Sensibilità su quella del 2016–2018',
    dimuons: 'Candidati',
    spectrum: 'I candidati di ogni bin',
    kaons: 'Numero effettivo di decadimenti di K^+, *N*_K',
    hypotheses: 'Masse provate',
    hypothesisRange: 'La prima e l’ultima di esse',
    stepIsResolution: 'Distanza di masse vicine sulla risoluzione',
    dimuonWindow: 'Larghezza delle finestre sulla risoluzione',
    significance: 'Significatività locale più grande',
    counts: 'Eventi e limiti di ogni finestra',
  },
  reasons: {
    resolution2017: 'L’articolo la stampa senza numeri, e non ne sono stati letti.',
    acceptance2017:
      'Richiede l’accettanza per K^+ → π^+νν̄ di arXiv:2007.08218, che qui non si è potuta controllare. Si è potuta controllare solo la sua sensibilità a un evento.',
    sensitivity2017: 'L’articolo la stampa senza numeri; la nostra segue dalla tabella 1 e dai limiti.',
    polynomials: 'L’articolo non dà né il grado né i coefficienti.',
    candidates: 'Né una lista né conteggi sono pubblici, e non ne sono stati letti dalla figura.',
    sensitivity: 'Non ne abbiamo i numeri: la nostra segue dal limite della figura 2a.',
    improvement: 'La sensibilità del solo 2016–2018 non è pubblicata come curva.',
    dimuonCounts: 'Non abbiamo i conteggi dell’articolo: i nostri seguono dal limite della figura 6a.',
    dimuonAcceptance: 'Non ne abbiamo i numeri: la nostra segue dal numero di candidati e dai limiti.',
    dimuonResolution: 'Non ne abbiamo i numeri: la nostra segue dalle 298 masse.',
  },
};
