import type { Sections } from '../sections.ts';

type Named = Readonly<Partial<Record<string, string>>>;

const reasons: Named = {
  'own-largest': 'Das Modell, das Sie gegeben haben, endet bei dieser Kopplung.',
  'own-range': 'Das Modell, das Sie gegeben haben, sagt dort nichts.',
  'no-own-lifetime': 'Das Modell, das Sie gegeben haben, sagt nichts über die Lebensdauer.',
  'kaon-too-light':
    'Ein Kaon ist zu leicht, um in ein geladenes Pion und ein Teilchen über 354.1 MeV zu zerfallen.',
  'pions-not-computed':
    'Über der doppelten Masse des geladenen Pions, 279.1 MeV, zerfällt das dunkle Photon auch in Pionen; das wird hier nicht berechnet.',
  'pions-take-over':
    'Über der doppelten Masse des geladenen Pions, 279.1 MeV, überwiegen Zerfälle in Pionen; die Lebensdauer der Arbeit von 2025 lässt sie weg.',
  'decays-to-dark-matter':
    'In BC2 zerfällt das dunkle Photon in dunkle Materie und entkommt ungesehen, wie lange es auch lebt; sichtbare Zerfälle werden nicht berechnet.',
  'no-three-pions':
    'Der Kaonzerfall endet bei 354.1 MeV, bevor sich bei 405 MeV Zerfälle des Teilchens in drei Pionen öffnen.',
  'decays-in-the-detector':
    'Das dunkle Photon von BC1 zerfällt in Elektronen oder Myonen, bevor es den Detektor verlassen kann, bei jeder Kopplung, die es oft genug erzeugt; eine Suche nach einem entkommenden Teilchen kann es nicht sehen.',
  'sine-at-most-one': 'Das Quadrat des Sinus eines Winkels ist höchstens 1.',
  'kinetic-energy':
    'Bei ε = cos θ_W = 0.877 ist die kinetische Energie von dunklem Photon und Hyperladung nicht mehr positiv.',
  'beyond-expansion-at-scale':
    'Der größte Koeffizient wäre an der Skala, an der die Kopplungen gegeben sind, größer als 4π, wo eine Entwicklung darin nichts mehr bedeutet.',
  'beyond-expansion':
    'Mit Λ = 1 TeV wäre der Koeffizient größer als 4π, wo eine Entwicklung darin nichts mehr bedeutet.',
};

export const modelTexts: Sections['model texts'] = {
  definitions: {
    'one_over_Lambda_TeV-1':
      'Eins durch Lambda, mit den Kopplungen, wie sie daneben angegeben sind; die Skala, von der sie laufen, bleibt, wo sie gewählt ist (arXiv:2012.12272).',
    'Cmax_over_Lambda_TeV-1':
      'Die größte der Kopplungen geteilt durch Lambda; die anderen behalten ihr Verhältnis zu ihr. Vor denen an Eichbosonen steht das Quadrat der Eichkopplung (Arbeit von 2025, Abschnitt 4).',
    'g_agammagamma_TeV-1':
      'Photonkopplung auf Baumniveau von arXiv:1901.09966, mit einem Viertel vor dem Photonterm: 16 pi alpha mal die Summe von C_WW und C_BB, geteilt durch Lambda.',
    'Cff_over_Lambda_TeV-1':
      'Universelle Fermionkopplung geteilt durch die Skala neuer Physik von 1 TeV (Arbeit von 2025, Abschnitt 4).',
    g_Y: 'Die Kopplung g_Y ist der Vakuumerwartungswert des Higgs-Felds mal die Fermionkopplung geteilt durch Lambda, also 2v geteilt durch die Zerfallskonstante von arXiv:1901.09966.',
    one_over_f:
      'Kehrwert der Zerfallskonstanten von arXiv:1901.09966, die Hälfte der Fermionkopplung geteilt durch Lambda, mit der Lagrangedichte ohne den Faktor ein halb.',
    'CGG_over_Lambda_TeV-1':
      'Gluonkopplung geteilt durch die Skala neuer Physik von 1 TeV, mit dem Quadrat der starken Kopplung davor (Arbeit von 2025, Abschnitt 4).',
    one_over_Fa:
      'Kehrwert der Axion-Zerfallskonstanten, definiert durch die starke Kopplung alpha geteilt durch 8 pi vor dem Gluonterm (arXiv:1511.02867).',
    one_over_fG:
      'Kehrwert der Skala f_G von arXiv:1901.09966, definiert durch ein Viertel vor dem Gluonterm; umgerechnet mit einer starken Kopplung von 0.0885 bei 1 TeV.',
    y: 'Das Produkt y ist epsilon im Quadrat mal die dunkle Feinstrukturkonstante mal die vierte Potenz des Massenverhältnisses von dunkler Materie und dunklem Photon (arXiv:1901.09966).',
    sin2theta:
      'Quadrat des Sinus des Mischungswinkels von dunklem Skalar und Higgs-Boson (Arbeit von 2025, Abschnitt 4).',
    sintheta: 'Sinus des Mischungswinkels von dunklem Skalar und Higgs-Boson (Arbeit von 2025, Abschnitt 4).',
    epsilon: 'Kinetische Mischung des dunklen Photons mit der Hyperladung (Arbeit von 2025, Abschnitt 4).',
    epsilon2:
      'Quadrat der kinetischen Mischung des dunklen Photons mit der Hyperladung (Arbeit von 2025, Abschnitt 4).',
  },
  reasons,
  sources: {
    'form-factor-parameters': 'arXiv:hep-ph/9808289, Parameter von arXiv:2209.05076',
    'misprinted-prefactor':
      'arXiv:1708.00443, statt Gl. 4.11 der Arbeit von 2025, deren Vorfaktor ein Druckfehler ist',
    'mixing-with-mesons': 'arXiv:2201.05170, Mischung mit neutralen Mesonen',
    'renormalisation-group': 'Renormierungsgruppe von arXiv:2012.12272 und arXiv:2110.10698',
    'parts-added': 'arXiv:2012.12272 und Arbeit von 2025, Gl. 4.10',
    'second-coupling-dropped': 'Arbeit von 2025, Gl. 4.10, ohne ihr zweites C_ff',
  },
};

/** One sentence for a reason of a model; what the model itself says where there are no words for it. */
export const modelReason = (reason: string): string => reasons[reason] ?? reason;
