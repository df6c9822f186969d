import type { RichText } from '../../plot/scene.ts';
import { section } from '../section.ts';

/** What a step of the tour says beside its figure; `*X*` is a quantity, `^x` raised, `_x` lowered. */
export interface StepWords {
  /** In the row of steps, and on the button that leads to it. */
  readonly name: string;
  readonly heading: string;
  readonly text: readonly string[];
  /** What the visitor is asked to do. */
  readonly task: string;
}

/** Words around the steps of the tour. */
export const tourWords = section('tour', {
  title: 'Tour',
  steps: 'Steps of the tour',
  leave: 'Leave the tour',
  copyLink: 'Copy link',
  back: 'Back',
  next: 'Next',
  /** What the button to the next step says of it. */
  nextStep: (name: string) => `Next: ${name}`,
  explore: 'Explore on your own',
  place: (step: number, all: number) => `Step ${step} of ${all}`,
  keys: '← → also turn the page',
  detector: 'The drawing of the detector',
});

/** The six steps. */
export const tourSteps = section('tour steps', {
  kaon: {
    name: 'A kaon decays',
    heading: 'Once in ten billion decays, almost nothing is left to see.',
    text: [
      'A kaon is a particle that lives for a hundred-millionth of a second. NA62 watches trillions of them.',
      'Once in ten billion, a kaon turns into a pion and two neutrinos, which fly away unseen.',
    ],
    task: 'Watch the kaons decay.',
  },
  recoil: {
    name: 'The recoil',
    heading: 'The pion gives *X* away, even if nothing else is seen.',
    text: [
      'What if the kaon made a pion and one new particle, *X*? The pion’s recoil would betray the mass of *X*, even if nothing else is seen.',
    ],
    task: 'Drag the mass.',
  },
  noBump: {
    name: 'No bump',
    heading: 'What could still be hiding',
    text: [
      'No bump so far. So *X* must be made rarely, or not at all.',
      'This line shows the largest share of kaons that could still be hiding an *X* of each mass.',
    ],
    task: 'Drag the mass: how large could the bump still be?',
  },
  coupling: {
    name: 'The coupling',
    heading: 'From how rare to how weak',
    text: [
      'How strongly *X* touches our world is its coupling. A stronger coupling means more *X*, so everything above this edge should have been seen. That is excluded.',
    ],
    task: 'Drag the point across the edge.',
  },
  lifetime: {
    name: 'The lifetime',
    heading: 'Why the red region has a roof',
    text: [
      'But a strongly coupled *X* also dies young. If it decays inside the detector, we see its debris and this search looks away. So the region has a roof.',
    ],
    task: 'Drag the lifetime.',
  },
  yourTurn: {
    name: 'Your turn',
    heading: 'What is still empty, nobody has excluded yet.',
    text: [
      'Other searches look for exactly that debris: two muons, two photons. Together they close in. What is still empty, nobody has excluded yet.',
    ],
    task: 'It is your turn: put the point somewhere and guess.',
  },
} satisfies Record<string, StepWords>);

/** Words in and around the figure. */
export const tourFigureWords = section('tour figure', {
  coupling: (symbol: RichText): readonly (string | RichText)[] => [
    'how strongly *X* touches our world, ',
    symbol,
  ],
  lifetime: (mass: string) => `how long *X* lives at ${mass} MeV`,
  mass: 'mass of *X* [MeV/*c*^2]',
  ruledOut: 'Ruled out',
  noticed: 'NA62 would have noticed *X* here',
  fallsApart: ['*X* falls apart', 'inside the detector'],
  fallsApartNarrow: ['*X* falls', 'apart in the', 'detector'],
  tooRare: ['*X* is made too rarely to be seen'],
  tooRareNarrow: ['*X* is made too', 'rarely to be seen'],
  hidden: ['ordinary decays', 'hide *X* here'],
});
