import type { Sections } from '../sections.ts';
import type { RichText } from '../../plot/scene.ts';
import type { TabNaming } from '../../ui/panels/panel.ts';

type Parts = readonly (string | RichText)[];

const limit = ({ short, production }: TabNaming): Parts =>
  short ? ['Limite su B'] : ['Limite su ', production];

export const explore: Sections['explore'] = {
  figure: 'Figura',
  limitOn: (production) => ['Limite su ', production],
  sources: 'Fonti',
  panels: 'Pannelli',
  tabs: {
    figure: () => ['Figura'],
    limit: (naming) => (naming.fixed ? ['Figura sola'] : limit(naming)),
    decay: ({ short }) => [short ? 'Decad.' : 'Un decadimento'],
    events: () => ['Eventi'],
    lifetime: () => ['Vita media'],
    production: ({ coupling }) => ['B per ', coupling],
    inputs: () => ['Ingressi'],
    statistics: () => ['Stat.'],
    ratio: () => ['Rapporto'],
    triangle: () => ['Triangolo'],
  },
  swappedTab: (naming) => (naming.fixed ? limit(naming) : ['Esclusione']),
  table: 'Tabella',
  tableOf: { main: 'Tabella della figura', linked: 'Tabella del pannello' },
  tablePlace: { main: 'figura', linked: 'pannello' },
  swap: 'Scambia ⇅',
  swapKeys: 'Scambia pannello e figura (f)',
  noPinHere: 'Non c’è uno spillo sotto il mirino.',
  noCouplingEdge: 'A questa massa non c’è un altro bordo in accoppiamento.',
  noMassEdge: 'A questo accoppiamento non c’è un altro bordo in massa.',
};
