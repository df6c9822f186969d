import type { Sections } from '../../sections.ts';

export const particleTerms: Sections['glossary of particles'] = {
  kaon: {
    name: 'geladenes Kaon',
    says: 'Ein Teilchen mit etwa der halben Masse eines Protons, das eine hundertmillionstel Sekunde lebt. NA62 sieht Billionen von ihnen im Flug zerfallen.',
  },
  pion: {
    name: 'geladenes Pion',
    says: 'Ein leichterer Verwandter des Kaons, und das eine Teilchen, das NA62 in diesen Zerfällen sieht. Sein Rückstoß verrät die Masse dessen, was ungesehen davonflog.',
  },
  'neutral-pion': {
    name: 'neutrales Pion',
    says: 'Das ungeladene Pion, das fast sofort zu zwei Photonen wird. Ein Kaonzerfall mit ihm sieht aus wie einer mit einem Teilchen X von 135 MeV, wenn die Photonen entgehen.',
  },
  neutrino: {
    name: 'Neutrino',
    says: 'Ein fast masseloses Teilchen, das den Detektor ungesehen verlässt; ein Strich über dem Symbol bezeichnet das Antineutrino. Für den seltenen Zerfall in ein Pion und zwei von ihnen wurde NA62 gebaut; er ist der Untergrund einer Suche nach einem ungesehenen X.',
  },
  muon: {
    name: 'Myon',
    says: 'Ein schwerer Verwandter des Elektrons, der durch fast alles hindurchgeht. Ein Myonpaar im Detektor kann das sein, wozu ein X wurde.',
  },
  electron: {
    name: 'Elektron und Positron',
    says: 'Das leichte geladene Teilchen des Atoms und sein Antiteilchen. Ein leichtes X, das nicht entkommt, wird zu einem solchen Paar.',
  },
  photon: {
    name: 'Photon',
    says: 'Ein Lichtteilchen. Ein Teilchen X, das an Gluonen koppelt, wird zu zweien davon.',
  },
  'new-particle': {
    name: 'neues Teilchen X',
    says: 'Ein leichtes Teilchen, das noch niemand gesehen hat, in einem Kaonzerfall zusammen mit einem Pion erzeugt. Welcher Art es ist, hängt vom Modell ab.',
  },
  'dark-scalar': {
    name: 'dunkler Skalar',
    says: 'Ein neues Teilchen ohne Spin, das sich mit dem Higgs-Boson mischt. Darum zerfällt es bevorzugt in schwere Teilchen.',
  },
  'dark-photon': {
    name: 'dunkles Photon',
    says: 'Ein Verwandter des Photons mit Masse, der eine Kraft zwischen Teilchen dunkler Materie trägt. Es berührt unsere Welt, indem es sich mit dem gewöhnlichen Photon mischt.',
  },
  alp: {
    name: 'axionartiges Teilchen (ALP)',
    says: 'Ein neues Teilchen wie das Axion, das erdacht wurde, um zu erklären, warum Quarks eine gewisse Asymmetrie nicht zeigen. In BC10 koppelt es an Fermionen, in BC11 an Gluonen.',
  },
  'dark-matter': {
    name: 'dunkle Materie',
    says: 'Materie, die man nur durch ihre Schwerkraft kennt. Wird X zu ihr, so sieht man nie etwas von X, wie kurz es auch lebt.',
  },
  'hidden-sector': {
    name: 'verborgener Sektor',
    says: 'Neue Teilchen, die die bekannten Kräfte kaum spüren. X wäre der Bote zwischen ihnen und unseren.',
  },
  benchmark: {
    name: 'Vergleichsmodell',
    says: 'Eines der vereinbarten einfachen Modelle, in denen Experimente ihre Reichweite vergleichen, als BC1, BC2 und so weiter nummeriert. Jedes hat ein neues Teilchen und eine Kopplung.',
  },
  bc1: {
    name: 'dunkles Photon, das sichtbar zerfällt',
    says: 'Das Modell mit einem dunklen Photon als einzigem neuen Teilchen, das zu Elektronen oder Myonen wird. Es stirbt so jung, dass eine Suche nach einem ungesehenen X es nicht sehen kann.',
  },
  bc2: {
    name: 'dunkles Photon, das in dunkle Materie zerfällt',
    says: 'Das Modell, in dem das dunkle Photon zu ungesehener dunkler Materie wird. Seine Lebensdauer ist gleichgültig, denn es entkommt ohnehin.',
  },
  bc4: {
    name: 'dunkler Skalar, der sich mit dem Higgs-Boson mischt',
    says: 'Das Modell des dunklen Skalars S, dessen Erzeugung und Zerfall beide mit sin²θ wachsen.',
  },
  'general-alp': {
    name: 'ALP mit beliebigen Kopplungen',
    says: 'Das Modell eines axionartigen Teilchens a, dessen Kopplungen an Gluonen, W- und B-Felder und Fermionen alle frei sind. BC9, BC10 und BC11 sind seine Ecken.',
  },
  bc10: {
    name: 'ALP, das an Fermionen koppelt',
    says: 'Das Modell eines axionartigen Teilchens a, das gleichermaßen an geladene Leptonen und Quarks koppelt.',
  },
  bc11: {
    name: 'ALP, das an Gluonen koppelt',
    says: 'Das Modell eines axionartigen Teilchens a, das an die Gluonen koppelt, die Quarks zusammenhalten. Es wird zu zwei Photonen.',
  },
};
