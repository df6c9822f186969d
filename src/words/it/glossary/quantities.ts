import type { Sections } from '../../sections.ts';

export const quantityTerms: Sections['glossary of quantities'] = {
  mass: {
    name: 'massa',
    says: 'Quanto pesa la particella, come energia divisa per il quadrato della velocità della luce. Un elettrone ha 0.511 MeV/c², un kaone 494 MeV/c².',
  },
  'missing-mass': {
    name: 'massa mancante al quadrato',
    says: 'Il quadrato della massa di tutto ciò che non si è visto, ricavato dal kaone e dal rinculo del pione. Un X si mostrerebbe come una gobba al quadrato della sua massa.',
  },
  'dimuon-mass': {
    name: 'massa dei due muoni',
    says: 'La massa della particella da cui è venuta una coppia di muoni, se è venuta da una. Un X si mostrerebbe come una gobba stretta.',
  },
  'branching-ratio': {
    name: 'rapporto di decadimento',
    says: 'La parte dei decadimenti che avviene in un certo modo: B = 1 su un miliardo significa che lo fa un kaone su un miliardo.',
  },
  lifetime: {
    name: 'vita media',
    says: 'Quanto vive X in media secondo il proprio orologio. Più forte è l’accoppiamento, più breve è la vita.',
  },
  'proper-length': {
    name: 'lunghezza di decadimento a riposo',
    says: 'La vita media per la velocità della luce: fin dove arriva la luce mentre X vive.',
  },
  'lab-length': {
    name: 'lunghezza di decadimento in laboratorio',
    says: 'Fin dove vola X in media prima di decadere. È più lunga di cτ, perché gli orologi delle particelle veloci vanno piano.',
  },
  momentum: {
    name: 'impulso',
    says: 'Quanto è difficile fermare o deviare una particella; se è veloce, è quasi la sua energia divisa per la velocità della luce. I kaoni di NA62 hanno 75 GeV/c.',
  },
  width: {
    name: 'larghezza di decadimento',
    says: 'Quanto in fretta decade una particella, come energia; la vita media è ħ diviso per essa. È la somma su tutti i modi in cui la particella può decadere.',
  },
  'invisible-fraction': {
    name: 'frazione invisibile',
    says: 'La parte dei decadimenti di X che non lascia nulla da vedere, per esempio in materia oscura. Qui si può scegliere da 0 a 1.',
  },
  'amplitude-coupling': {
    name: 'accoppiamento nelle formule',
    says: 'L’intensità g in cui qui si calcolano tutti i modelli: produzione e tasso di decadimento crescono entrambi con il suo quadrato.',
  },
  'mixing-angle': {
    name: 'mescolamento con il bosone di Higgs',
    says: 'Quanto bosone di Higgs c’è nello scalare oscuro: i suoi accoppiamenti sono quelli del bosone di Higgs per sin θ. I tassi vanno con sin²θ.',
  },
  'kinetic-mixing': {
    name: 'mescolamento cinetico',
    says: 'Quanto il fotone oscuro si mescola con quello ordinario: sente la carica elettrica ε volte tanto. I tassi vanno con ε².',
  },
  'dark-strength': {
    name: 'intensità di materia oscura',
    says: 'Il prodotto ε² α_D (m_χ/m_A′)⁴, da cui dipende quanta materia oscura è rimasta dal Big Bang.',
  },
  'dark-constant': {
    name: 'costante di struttura fine oscura',
    says: 'Quanto il fotone oscuro si accoppia alla materia oscura. Cambia solo y e nessun limite su ε.',
  },
  'dark-mass-ratio': {
    name: 'rapporto tra le masse di materia oscura e fotone oscuro',
    says: 'Sotto 1/2 il fotone oscuro può diventare due particelle di materia oscura. Cambia solo y.',
  },
  'fermion-coupling': {
    name: 'accoppiamento ai fermioni su Λ',
    says: 'Quanto una particella di tipo assione si accoppia ai fermioni, come elettroni, muoni e quark.',
  },
  'gluon-coupling': {
    name: 'accoppiamento ai gluoni su Λ',
    says: 'Quanto una particella di tipo assione si accoppia ai gluoni.',
  },
  'electroweak-couplings': {
    name: 'accoppiamenti ai campi W e B',
    says: 'Quanto fortemente una particella di tipo assione si accoppia ai campi della forza elettrodebole. La loro somma dà il suo accoppiamento ai fotoni.',
  },
  'separate-couplings': {
    name: 'accoppiamenti ai tipi di fermioni',
    says: 'Accoppiamenti che stanno al posto di quello comune: ai quark di tipo up, ai quark di tipo down, ai leptoni carichi e alla terza generazione.',
  },
  'direct-coupling': {
    name: 'accoppiamento diretto dei quark strange e down',
    says: 'Quanto fortemente una particella di tipo assione muta da sé un quark strange in un quark down, oltre a ciò che portano i loop quantistici.',
  },
  'photon-coupling': {
    name: 'accoppiamento ai fotoni',
    says: 'Quanto fortemente una particella di tipo assione si accoppia a due fotoni. Decide quanto presto diventa luce.',
  },
  'theory-input': {
    name: 'ipotesi della teoria',
    says: 'Un numero della teoria su cui le curve pubblicate differiscono: *C* dello scalare oscuro, |*N*_8| degli ALP, il rapporto *m*_{*u*}/*m*_{*d*} delle masse dei quark, o *F*_{*B*}, i fattori di forma dei decadimenti di B sui soliti. Si sceglie tra le altre ipotesi.',
  },
  'new-scale': {
    name: 'scala della nuova fisica',
    says: 'L’energia a cui la teoria dietro l’accoppiamento mostrerebbe le sue altre particelle. È 1 TeV, come nell’articolo, se non ne è scelta un’altra.',
  },
  'yukawa-coupling': {
    name: 'accoppiamento di tipo Yukawa',
    says: 'L’accoppiamento ai fermioni di una particella di tipo assione nelle unità dell’articolo del 2021.',
  },
  'decay-constant': {
    name: 'costante di decadimento',
    says: 'Un altro modo di dare l’accoppiamento di una particella di tipo assione: uno su un’energia, come in altri articoli.',
  },
  threshold: {
    name: 'soglia',
    says: 'La massa da cui X è abbastanza pesante da diventare una coppia di particelle, qui il doppio della massa di una di esse. Dove si apre un nuovo modo di decadere, X vive di colpo più breve.',
  },
  'mass-of-decay-product': {
    name: 'massa di una particella nota',
    says: 'La massa di un elettrone, muone, pione o kaone, come misurata altrove. Si può decadere solo in ciò che nell’insieme è più leggero.',
  },
  'energy-unit': {
    name: 'unità di energia, impulso e massa',
    says: 'Un MeV è ciò che un elettrone guadagna su un milione di volt; diviso per potenze della velocità della luce c misura impulso e massa. Un GeV ne vale mille e un TeV un milione.',
  },
  'time-unit': {
    name: 'unità di tempi brevi',
    says: 'Un ns è un miliardesimo di secondo, in cui la luce vola 30 centimetri; un ps ne è un millesimo.',
  },
  convention: {
    name: 'convenzione',
    says: 'Uno dei diversi modi di scrivere lo stesso accoppiamento. Sceglierne un altro cambia l’asse, e nulla di ciò che è escluso.',
  },
};
