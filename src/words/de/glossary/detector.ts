import type { Sections } from '../../sections.ts';

export const detectorTerms: Sections['glossary of the detector'] = {
  na62: {
    name: 'NA62',
    says: 'Ein 270 Meter langes Experiment am CERN, das Kaonen im Flug zerfallen sieht. Gebaut wurde es für den Zerfall eines Kaons in ein Pion und zwei Neutrinos.',
  },
  'fiducial-volume': {
    name: 'Zerfallsvolumen',
    says: 'Die 60 Meter Vakuum, in denen Zerfälle gezählt werden. Zerfälle anderswo bleiben außer Betracht.',
  },
  ktag: {
    name: 'KTAG',
    says: 'Der Detektor, der Kaonen im Strahl am Licht erkennt, das sie in einem Gas erzeugen. Er sagt, wann jedes vorbeikam.',
  },
  gtk: {
    name: 'GTK, der Strahltracker',
    says: 'Drei dünne Siliziumdetektoren, die Impuls und Richtung jedes Kaons vor seinem Zerfall messen.',
  },
  straw: {
    name: 'STRAW, der Spurdetektor',
    says: 'Vier Kammern aus dünnen Röhrchen im Vakuum, um einen Magneten. Die Krümmung einer Spur verrät den Impuls.',
  },
  rich: {
    name: 'RICH',
    says: 'Ein Tank voll Neon, in dem schnelle Teilchen Lichtringe erzeugen. Die Größe des Rings unterscheidet Pionen von Myonen.',
  },
  chod: {
    name: 'CHOD',
    says: 'Szintillatoren, die sagen, wann ein geladenes Teilchen vorbeikam.',
  },
  lkr: {
    name: 'LKr-Kalorimeter',
    says: 'Ein Tank mit flüssigem Krypton, in dem Photonen und Elektronen stecken bleiben und ihre ganze Energie abgeben.',
  },
  lav: {
    name: 'LAV, die Vetos bei großen Winkeln',
    says: 'Zwölf Ringe aus Bleiglas, die Photonen unter großen Winkeln auffangen. Ein Signal in einem von ihnen verwirft das Ereignis.',
  },
  muv3: {
    name: 'MUV3, das Myonveto',
    says: 'Eine Wand aus Szintillatoren hinter Eisen, die nur Myonen erreichen. Ein X, das davor zerfällt, wird gesehen, und diese Suche verwirft es.',
  },
  veto: {
    name: 'Veto',
    says: 'Ein Detektor, dessen Signal das Ereignis verwirft. Vetos stellen sicher, dass außer dem Pion nichts da war.',
  },
};
