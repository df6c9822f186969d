import type { Sections } from '../sections.ts';

type Named = Readonly<Partial<Record<string, string>>>;

const reasons: Named = {
  'own-largest': 'Il modello che avete dato finisce a questo accoppiamento.',
  'own-range': 'Il modello che avete dato non dice nulla lì.',
  'no-own-lifetime': 'Il modello che avete dato non dice nulla della vita media.',
  'kaon-too-light':
    'Un kaone è troppo leggero per decadere in un pione carico e una particella sopra 354.1 MeV.',
  'pions-not-computed':
    'Sopra il doppio della massa del pione carico, 279.1 MeV, il fotone oscuro decade anche in pioni, il che qui non è calcolato.',
  'pions-take-over':
    'Sopra il doppio della massa del pione carico, 279.1 MeV, dominano i decadimenti in pioni; la vita media dell’articolo del 2025 li omette.',
  'decays-to-dark-matter':
    'In BC2 il fotone oscuro decade in materia oscura e sfugge senza essere visto, qualunque sia la sua vita media; i decadimenti visibili non sono calcolati.',
  'no-three-pions':
    'Il decadimento del kaone finisce a 354.1 MeV, prima che a 405 MeV si aprano decadimenti della particella in tre pioni.',
  'decays-in-the-detector':
    'Il fotone oscuro di BC1 decade in elettroni o muoni prima di poter lasciare il rivelatore, per ogni accoppiamento che lo produce abbastanza spesso; una ricerca di una particella che sfugge non può vederlo.',
  'sine-at-most-one': 'Il quadrato del seno di un angolo è al più 1.',
  'kinetic-energy':
    'A ε = cos θ_W = 0.877 l’energia cinetica di fotone oscuro e ipercarica non è più positiva.',
  'beyond-expansion-at-scale':
    'Il coefficiente più grande supererebbe 4π alla scala in cui sono dati gli accoppiamenti, dove uno sviluppo non ha più senso.',
  'beyond-expansion': 'Con Λ = 1 TeV il coefficiente supererebbe 4π, dove uno sviluppo non ha più senso.',
};

export const modelTexts: Sections['model texts'] = {
  definitions: {
    'one_over_Lambda_TeV-1':
      'Uno su Lambda, con gli accoppiamenti come sono dati accanto; la scala da cui evolvono resta quella scelta (arXiv:2012.12272).',
    'Cmax_over_Lambda_TeV-1':
      'Il più grande degli accoppiamenti diviso per Lambda; gli altri mantengono il rapporto con esso. Quelli ai bosoni di gauge hanno il quadrato dell’accoppiamento di gauge davanti (articolo del 2025, sezione 4).',
    'g_agammagamma_TeV-1':
      'Accoppiamento ai fotoni ad albero di arXiv:1901.09966, con un quarto davanti al termine dei fotoni: 16 pi alpha per la somma di C_WW e C_BB su Lambda.',
    'Cff_over_Lambda_TeV-1':
      'Accoppiamento universale ai fermioni diviso per la scala della nuova fisica di 1 TeV (articolo del 2025, sezione 4).',
    g_Y: 'L’accoppiamento g_Y è il valore di aspettazione nel vuoto del campo di Higgs per l’accoppiamento ai fermioni su Lambda, cioè 2v sulla costante di decadimento di arXiv:1901.09966.',
    one_over_f:
      'Inverso della costante di decadimento di arXiv:1901.09966, metà dell’accoppiamento ai fermioni su Lambda, con la lagrangiana scritta senza il fattore un mezzo.',
    'CGG_over_Lambda_TeV-1':
      'Accoppiamento ai gluoni diviso per la scala della nuova fisica di 1 TeV, con il quadrato dell’accoppiamento forte davanti (articolo del 2025, sezione 4).',
    one_over_Fa:
      'Inverso della costante di decadimento dell’assione, definita dall’accoppiamento forte alpha su 8 pi davanti al termine dei gluoni (arXiv:1511.02867).',
    one_over_fG:
      'Inverso della scala f_G di arXiv:1901.09966, definita da un quarto davanti al termine dei gluoni; convertito con un accoppiamento forte di 0.0885 a 1 TeV.',
    y: 'Il prodotto y è epsilon al quadrato per la costante di struttura fine oscura per la quarta potenza del rapporto tra le masse di materia oscura e fotone oscuro (arXiv:1901.09966).',
    sin2theta:
      'Quadrato del seno dell’angolo di mescolamento tra scalare oscuro e bosone di Higgs (articolo del 2025, sezione 4).',
    sintheta:
      'Seno dell’angolo di mescolamento tra scalare oscuro e bosone di Higgs (articolo del 2025, sezione 4).',
    epsilon: 'Mescolamento cinetico del fotone oscuro con l’ipercarica (articolo del 2025, sezione 4).',
    epsilon2:
      'Quadrato del mescolamento cinetico del fotone oscuro con l’ipercarica (articolo del 2025, sezione 4).',
  },
  reasons,
  sources: {
    'form-factor-parameters': 'arXiv:hep-ph/9808289, parametri di arXiv:2209.05076',
    'misprinted-prefactor':
      'arXiv:1708.00443, al posto dell’eq. 4.11 dell’articolo del 2025, il cui prefattore è un errore di stampa',
    'mixing-with-mesons': 'arXiv:2201.05170, mescolamento con mesoni neutri',
    'renormalisation-group': 'gruppo di rinormalizzazione di arXiv:2012.12272 e arXiv:2110.10698',
    'parts-added': 'arXiv:2012.12272 e articolo del 2025, eq. 4.10',
    'second-coupling-dropped': 'articolo del 2025, eq. 4.10, senza il suo secondo C_ff',
  },
};

/** One sentence for a reason of a model; what the model itself says where there are no words for it. */
export const modelReason = (reason: string): string => reasons[reason] ?? reason;
