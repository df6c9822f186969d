import type { Sections } from '../../sections.ts';

export const quantityTerms: Sections['glossary of quantities'] = {
  mass: {
    name: 'Masse',
    says: 'Wie schwer das Teilchen ist, als Energie geteilt durch das Quadrat der Lichtgeschwindigkeit. Ein Elektron hat 0.511 MeV/c², ein Kaon 494 MeV/c².',
  },
  'missing-mass': {
    name: 'fehlende Masse im Quadrat',
    says: 'Das Massenquadrat all dessen, was nicht gesehen wurde, berechnet aus dem Kaon und dem Rückstoß des Pions. Ein X zeigte sich als Buckel beim Quadrat seiner Masse.',
  },
  'dimuon-mass': {
    name: 'Masse des Myonpaars',
    says: 'Die Masse des Teilchens, aus dem ein Myonpaar kam, falls es aus einem kam. Ein X zeigte sich als schmaler Buckel.',
  },
  'branching-ratio': {
    name: 'Verzweigungsverhältnis',
    says: 'Der Anteil der Zerfälle, die auf eine bestimmte Art ablaufen: B = 1 zu einer Milliarde heißt, dass ein Kaon unter einer Milliarde dies tut.',
  },
  lifetime: {
    name: 'Lebensdauer',
    says: 'Wie lange X nach seiner eigenen Uhr im Mittel lebt. Je stärker es koppelt, desto kürzer lebt es.',
  },
  'proper-length': {
    name: 'Zerfallslänge in Ruhe',
    says: 'Die Lebensdauer mal die Lichtgeschwindigkeit: wie weit Licht kommt, während X lebt.',
  },
  'lab-length': {
    name: 'Zerfallslänge im Labor',
    says: 'Wie weit X im Mittel fliegt, bevor es zerfällt. Sie ist länger als cτ, denn die Uhren schneller Teilchen gehen langsam.',
  },
  momentum: {
    name: 'Impuls',
    says: 'Wie schwer ein Teilchen zu bremsen oder abzulenken ist; bei schnellen fast ihre Energie durch die Lichtgeschwindigkeit. Kaonen von NA62 haben 75 GeV/c.',
  },
  width: {
    name: 'Zerfallsbreite',
    says: 'Wie schnell ein Teilchen zerfällt, als Energie; die Lebensdauer ist ħ geteilt durch sie. Sie ist die Summe über alle Arten, auf die das Teilchen zerfallen kann.',
  },
  'invisible-fraction': {
    name: 'unsichtbarer Anteil',
    says: 'Der Anteil der Zerfälle von X, die nichts Sichtbares hinterlassen, zum Beispiel in dunkle Materie. Er lässt sich hier von 0 bis 1 wählen.',
  },
  'amplitude-coupling': {
    name: 'Kopplung in den Formeln',
    says: 'Die Stärke g, in der hier alle Modelle berechnet werden: Erzeugung und Zerfallsrate wachsen beide mit ihrem Quadrat.',
  },
  'mixing-angle': {
    name: 'Mischung mit dem Higgs-Boson',
    says: 'Wie viel Higgs-Boson im dunklen Skalar ist: Seine Kopplungen sind die des Higgs-Bosons mal sin θ. Raten gehen mit sin²θ.',
  },
  'kinetic-mixing': {
    name: 'kinetische Mischung',
    says: 'Wie stark sich das dunkle Photon mit dem gewöhnlichen mischt: Es spürt elektrische Ladung ε-mal so stark. Raten gehen mit ε².',
  },
  'dark-strength': {
    name: 'Stärke der dunklen Materie',
    says: 'Das Produkt ε² α_D (m_χ/m_A′)⁴, von dem abhängt, wie viel dunkle Materie vom Urknall übrig blieb.',
  },
  'dark-constant': {
    name: 'dunkle Feinstrukturkonstante',
    says: 'Wie stark das dunkle Photon an dunkle Materie koppelt. Sie ändert nur y und keine Grenze auf ε.',
  },
  'dark-mass-ratio': {
    name: 'Massenverhältnis von dunkler Materie und dunklem Photon',
    says: 'Unter 1/2 kann das dunkle Photon zu zwei Teilchen dunkler Materie werden. Es ändert nur y.',
  },
  'fermion-coupling': {
    name: 'Fermionkopplung durch Λ',
    says: 'Wie stark ein axionartiges Teilchen an Fermionen koppelt, etwa an Elektronen, Myonen und Quarks.',
  },
  'gluon-coupling': {
    name: 'Gluonkopplung durch Λ',
    says: 'Wie stark ein axionartiges Teilchen an Gluonen koppelt.',
  },
  'electroweak-couplings': {
    name: 'Kopplungen an die Felder W und B',
    says: 'Wie stark ein axionartiges Teilchen an die Felder der elektroschwachen Kraft koppelt. Ihre Summe macht seine Kopplung an Photonen aus.',
  },
  'separate-couplings': {
    name: 'Kopplungen an Arten von Fermionen',
    says: 'Kopplungen, die an die Stelle der gemeinsamen treten: an Up-artige Quarks, Down-artige Quarks, geladene Leptonen und die dritte Generation.',
  },
  'direct-coupling': {
    name: 'direkte Kopplung von Strange- und Down-Quark',
    says: 'Wie stark ein axionartiges Teilchen von sich aus ein Strange-Quark zu einem Down-Quark macht, neben dem, was Quantenschleifen bringen.',
  },
  'photon-coupling': {
    name: 'Photonkopplung',
    says: 'Wie stark ein axionartiges Teilchen an zwei Photonen koppelt. Sie bestimmt, wie bald es zu Licht wird.',
  },
  'theory-input': {
    name: 'Annahme der Theorie',
    says: 'Eine Zahl der Theorie, in der sich veröffentlichte Kurven unterscheiden: *C* des dunklen Skalars, |*N*_8| der ALPs, das Verhältnis *m*_{*u*}/*m*_{*d*} der Quarkmassen oder *F*_{*B*}, die Formfaktoren von B-Zerfällen durch die üblichen. Sie lässt sich unter „Mehr Annahmen“ wählen.',
  },
  'new-scale': {
    name: 'Skala neuer Physik',
    says: 'Die Energie, bei der die Theorie hinter der Kopplung ihre anderen Teilchen zeigen würde. Sie ist 1 TeV, wie in der Arbeit, wenn keine andere gewählt ist.',
  },
  'yukawa-coupling': {
    name: 'Yukawa-artige Kopplung',
    says: 'Die Fermionkopplung eines axionartigen Teilchens in den Einheiten der Arbeit von 2021.',
  },
  'decay-constant': {
    name: 'Zerfallskonstante',
    says: 'Eine andere Art, die Kopplung eines axionartigen Teilchens anzugeben: eins durch eine Energie, wie in anderen Arbeiten.',
  },
  threshold: {
    name: 'Schwelle',
    says: 'Die Masse, ab der X schwer genug ist, um zu einem Teilchenpaar zu werden, hier das Doppelte der Masse eines der beiden. Wo sich eine neue Zerfallsart öffnet, lebt X plötzlich kürzer.',
  },
  'mass-of-decay-product': {
    name: 'Masse eines bekannten Teilchens',
    says: 'Die Masse eines Elektrons, Myons, Pions oder Kaons, wie anderswo gemessen. Zerfälle sind nur in etwas möglich, das zusammen leichter ist.',
  },
  'energy-unit': {
    name: 'Einheiten von Energie, Impuls und Masse',
    says: 'Ein MeV gewinnt ein Elektron über eine Million Volt; geteilt durch Potenzen der Lichtgeschwindigkeit c misst es Impuls und Masse. Ein GeV sind tausend davon, ein TeV eine Million.',
  },
  'time-unit': {
    name: 'Einheiten kurzer Zeiten',
    says: 'Eine ns ist eine milliardstel Sekunde, in der Licht 30 Zentimeter fliegt; eine ps ist ein Tausendstel davon.',
  },
  convention: {
    name: 'Konvention',
    says: 'Eine von mehreren Arten, dieselbe Kopplung zu schreiben. Eine andere zu wählen ändert die Achse und nichts daran, was ausgeschlossen ist.',
  },
};
