import type { RichText } from '../../plot/scene.ts';
import type { TabNaming } from '../../ui/panels/panel.ts';
import { section } from '../section.ts';

type Parts = readonly (string | RichText)[];

const limit = ({ short, production }: TabNaming): Parts =>
  short ? ['Limit on B'] : ['Limit on ', production];

/** What is said around the planes. */
export const exploreWords = section('explore', {
  figure: 'Figure',
  limitOn: (production: RichText): Parts => ['Limit on ', production],
  sources: 'Sources',
  panels: 'Panels',
  tabs: {
    figure: (): Parts => ['Figure'],
    limit: (naming: TabNaming): Parts => (naming.fixed ? ['Figure alone'] : limit(naming)),
    decay: ({ short }: TabNaming): Parts => [short ? 'Decay' : 'One decay'],
    events: (): Parts => ['Events'],
    lifetime: (): Parts => ['Lifetime'],
    production: ({ coupling }: TabNaming): Parts => ['B per ', coupling],
    inputs: (): Parts => ['Inputs'],
    statistics: (): Parts => ['Statistics'],
    ratio: (): Parts => ['Ratio'],
    triangle: (): Parts => ['Triangle'],
  },
  /** The tab that brings the figure back from under its panel. */
  swappedTab: (naming: TabNaming): Parts =>
    naming.fixed ? limit(naming) : [naming.short ? 'Exclusion' : 'Exclusion plot'],
  table: 'Table',
  tableOf: { main: 'Table of the figure', linked: 'Table of the panel' },
  tablePlace: { main: 'figure', linked: 'panel' },
  swap: 'Swap ⇅',
  swapKeys: 'Exchange panel and figure (f)',
  noPinHere: 'There is no pin under the crosshair.',
  noCouplingEdge: 'There is no further edge in coupling at this mass.',
  noMassEdge: 'There is no further edge in mass at this coupling.',
});
