import type { Sections } from '../sections.ts';
import type { RichText } from '../../plot/scene.ts';

const reconstructed: RichText = [{ text: 'aus der veröffentlichten Grenze rekonstruiert', strong: true }];

export const notes: Sections['notes'] = {
  reconstructed: (searches) => ['Die Eingaben von ', searches, ' sind ', reconstructed, '.'],
  readOff: (searches) => ['Die Grenzen von ', searches, ' sind aus veröffentlichten Abbildungen abgelesen.'],
  both: (rebuilt, readOff) => [
    'Die Eingaben von ',
    rebuilt,
    ' sind ',
    reconstructed,
    '; die Grenzen von ',
    readOff,
    ' sind aus veröffentlichten Abbildungen abgelesen.',
  ],
  simulated: 'Wo der Rand einer gefüllten Region gestrichelt ist, beruht er auf einer simulierten Akzeptanz.',
  bounds: {
    recast: (names) => ['Von KaonScope umgerechnet: ', names],
    readOff: (names) => ['Abgelesen: ', names],
    missing: (names) => ['Es fehlen: ', names],
  },
  laterBounds: {
    recast: (names) => ['; von KaonScope umgerechnet: ', names],
    readOff: (names) => ['; abgelesen: ', names],
    missing: (names) => ['; es fehlen: ', names],
  },
  otherLevel: (names, percent) => [names, `: ${percent} % CL.`],
  bottomRates: (percent) => `Raten von B-Zerfällen sind auf etwa ${percent} % bekannt (Formfaktoren).`,
  compared: (curves) => ['Verglichen mit: ', curves, '.'],
  curve: (title, provenance) => [title, ` (${provenance})`],
  computed: (caption, program) => `${caption} Berechnet von ${program}.`,
};
