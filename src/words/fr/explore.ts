import type { Sections } from '../sections.ts';
import type { RichText } from '../../plot/scene.ts';
import type { TabNaming } from '../../ui/panels/panel.ts';

type Parts = readonly (string | RichText)[];

const limit = ({ short, production }: TabNaming): Parts =>
  short ? ['Limite sur B'] : ['Limite sur ', production];

export const explore: Sections['explore'] = {
  figure: 'Figure',
  limitOn: (production) => ['Limite sur ', production],
  sources: 'Sources',
  panels: 'Panneaux',
  tabs: {
    figure: () => ['Figure'],
    limit: (naming) => (naming.fixed ? ['Figure seule'] : limit(naming)),
    decay: ({ short }) => [short ? 'Désint.' : 'Désintégration'],
    events: () => ['Événements'],
    lifetime: () => ['Durée'],
    production: ({ coupling }) => ['B par ', coupling],
    inputs: () => ['Entrées'],
    statistics: () => ['Stat.'],
    ratio: () => ['Rapport'],
    triangle: () => ['Triangle'],
  },
  swappedTab: (naming) =>
    naming.fixed ? limit(naming) : [naming.short ? 'Exclusion' : 'Figure d’exclusion'],
  table: 'Table',
  tableOf: { main: 'Table de la figure', linked: 'Table du panneau' },
  tablePlace: { main: 'figure', linked: 'panneau' },
  swap: 'Échanger ⇅',
  swapKeys: 'Échanger panneau et figure (f)',
  noPinHere: 'Il n’y a pas d’épingle sous le réticule.',
  noCouplingEdge: 'Il n’y a pas d’autre bord en couplage à cette masse.',
  noMassEdge: 'Il n’y a pas d’autre bord en masse à ce couplage.',
};
