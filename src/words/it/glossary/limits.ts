import type { Sections } from '../../sections.ts';

export const limitTerms: Sections['glossary of limits'] = {
  strength: {
    name: 'intensità del segnale',
    says: 'Ciò che predice il modello, diviso per il più grande valore che la ricerca ancora permette. Sopra 1 il punto è escluso.',
  },
  'upper-limit': {
    name: 'limite superiore',
    says: 'Il più grande valore ancora compatibile con i dati al livello di confidenza scelto. Tutto ciò che sta sopra è escluso.',
  },
  'limit-on-b': {
    name: 'limite su B',
    says: 'La più grande parte dei decadimenti di kaoni che potrebbe ancora dare un X di questa massa e vita media.',
  },
  'limit-on-events': {
    name: 'limite sugli eventi',
    says: 'Il più grande numero di decadimenti in X che potrebbe ancora nascondersi in una finestra.',
  },
  sensitivity: {
    name: 'sensibilità a un evento',
    says: 'Il rapporto di decadimento a cui ci si aspetterebbe un evento. Più è piccola, più l’esperimento può vedere.',
  },
  acceptance: {
    name: 'accettanza',
    says: 'La parte dei decadimenti che soddisfa tutti i criteri di una ricerca. Secondo la vita media dice quanti X ancora sfuggono, o ancora decadono abbastanza vicino.',
  },
  'acceptance-lifetime': {
    name: 'vita media dell’accettanza',
    says: 'La vita media sopra la quale la ricerca di coppie di muoni perde accettanza, perché X decade troppo lontano da dove è prodotto.',
  },
  'number-of-kaons': {
    name: 'numero di decadimenti di kaoni',
    says: 'A quanti decadimenti di kaoni equivale la ricerca, circa 3500 miliardi per le coppie di muoni del 2017–2018.',
  },
  'observed-count': {
    name: 'eventi osservati',
    says: 'Quanti eventi si sono visti in una finestra. Quelli usati qui sono ricostruiti, perché le liste degli eventi non sono pubbliche.',
  },
  background: {
    name: 'fondo',
    says: 'Quanti eventi la fisica ordinaria dovrebbe dare in una finestra senza alcun X.',
  },
  'background-uncertainty': {
    name: 'incertezza del fondo',
    says: 'Quanto bene è noto il fondo atteso. Meno è noto, più debole è il limite.',
  },
  'signal-events': {
    name: 'eventi di segnale',
    says: 'Quanti eventi di X il punto darebbe nella finestra.',
  },
  deviation: {
    name: 'deviazione standard',
    says: 'Una misura di dispersione: due terzi degli esiti stanno entro una deviazione, e 95 su cento entro due. Per una risoluzione è l’errore tipico di una massa misurata.',
  },
  window: {
    name: 'finestra di ricerca',
    says: 'Il piccolo intervallo di massa in cui si contano gli eventi per un’ipotesi. È largo quanto il rivelatore sfoca la massa.',
  },
  hypothesis: {
    name: 'ipotesi di massa',
    says: 'Una massa supposta di X; una ricerca ne prova centinaia, una dopo l’altra.',
  },
  sidebands: {
    name: 'bande laterali',
    says: 'Gli intervalli a sinistra e a destra di una finestra. Da essi segue quanto fondo c’è dentro.',
  },
  resolution: {
    name: 'risoluzione',
    says: 'Quanto il rivelatore sfoca una massa che misura.',
  },
  'confidence-level': {
    name: 'livello di confidenza',
    says: 'Quanto è sicuro un limite: al 90 % al più uno su dieci di tali limiti escluderebbe un segnale che esiste.',
  },
  cls: {
    name: 'CLs',
    says: 'La probabilità di vedere così poco se X esiste, divisa per quella se non esiste. Dove è sotto il 10 %, X è escluso al 90 % di livello di confidenza.',
  },
  clsb: {
    name: 'CLs+b',
    says: 'La probabilità di vedere così poco se X esiste. Da sola può escludere segnali che la ricerca non può vedere, cosa che CLs evita.',
  },
  clb: {
    name: 'CLb',
    says: 'La probabilità di vedere così poco se c’è solo fondo. Vicino a 0 o a 1 i dati non somigliano al fondo.',
  },
  'p-value': {
    name: 'valore p di un eccesso',
    says: 'La probabilità che il solo fondo dia tanti eventi quanti se ne sono visti, o di più.',
  },
  significance: {
    name: 'significatività locale',
    says: 'Il valore p di una finestra come numero di deviazioni standard. Tre sono un indizio, cinque una scoperta.',
  },
  'look-elsewhere': {
    name: 'effetto look-elsewhere',
    says: 'Chi guarda in centinaia di finestre ne trova per caso una strana. La significatività globale ne tiene conto.',
  },
  observed: {
    name: 'limite osservato',
    says: 'Il limite dagli eventi che si sono visti.',
  },
  expected: {
    name: 'limite atteso',
    says: 'Il limite che si troverebbe nel mezzo di molte ripetizioni dell’esperimento se X non ci fosse.',
  },
  bands: {
    name: 'bande',
    says: 'Dove cade il limite nel 68 % (±1σ) e nel 95 % (±2σ) delle ripetizioni senza X. Un limite osservato molto al di fuori merita uno sguardo.',
  },
  hybrid: {
    name: 'metodo ibrido',
    says: 'Il conteggio è trattato come caso, e il fondo è mediato su tutto ciò che può essere, con una distribuzione log-normale o gamma.',
  },
  frequentist: {
    name: 'metodo frequentista',
    says: 'Contano solo ripetizioni dell’esperimento: il fondo è adattato a ciascuna, come ai dati.',
  },
  asymptotic: {
    name: 'formule asintotiche',
    says: 'Formule che valgono per molti eventi e non richiedono simulazioni. Con pochi eventi sbagliano di decine di per cento.',
  },
  toy: {
    name: 'pseudoesperimento',
    says: 'Una ripetizione dell’esperimento con numeri casuali. Da migliaia di essi segue quante volte un esito capita per caso.',
  },
  'profile-likelihood': {
    name: 'verosimiglianza profilata',
    says: 'Quanto bene un segnale si accorda con i dati, con tutto il resto scelto al meglio.',
  },
  bayesian: {
    name: 'limite bayesiano',
    says: 'Un limite dalla probabilità del segnale stesso, a partire da una convinzione precedente ai dati: qui, che tutti i valori si equivalgano.',
  },
  'feldman-cousins': {
    name: 'intervallo di Feldman–Cousins',
    says: 'Un modo di costruire intervalli che passa da sé da un limite superiore a una misura quando si vedono più eventi.',
  },
};
