import type { RichText } from '../../plot/scene.ts';
import { section } from '../section.ts';

const reconstructed: RichText = [{ text: 'reconstructed from the published limit', strong: true }];

/** What a reader must know of what is drawn, below the figure and in the captions of saved ones. */
export const noteWords = section('notes', {
  reconstructed: (searches: RichText) => ['Inputs of ', searches, ' are ', reconstructed, '.'],
  readOff: (searches: RichText) => ['Limits of ', searches, ' are read off published figures.'],
  both: (rebuilt: RichText, readOff: RichText) => [
    'Inputs of ',
    rebuilt,
    ' are ',
    reconstructed,
    '; limits of ',
    readOff,
    ' are read off published figures.',
  ],
  simulated: 'Where the edge of a filled region is dashed, it rests on a simulated acceptance.',
  bounds: {
    recast: (names: RichText) => ['Recast by KaonScope: ', names],
    readOff: (names: RichText) => ['Read off: ', names],
    missing: (names: RichText) => ['Missing: ', names],
  },
  laterBounds: {
    recast: (names: RichText) => ['; recast by KaonScope: ', names],
    readOff: (names: RichText) => ['; read off: ', names],
    missing: (names: RichText) => ['; missing: ', names],
  },
  /** Whose confidence level is not the chosen one. */
  otherLevel: (names: RichText, percent: number) => [names, `: ${percent} % CL.`],
  bottomRates: (percent: number) => `Rates of B decays are known to about ${percent} % (form factors).`,
  compared: (curves: RichText) => ['Compared with: ', curves, '.'],
  curve: (title: RichText, provenance: string) => [title, ` (${provenance})`],
  computed: (caption: string, program: string) => `${caption} Computed by ${program}.`,
});
