import type { Sections } from '../sections.ts';
import type { RichText } from '../../plot/scene.ts';
import type { TabNaming } from '../../ui/panels/panel.ts';

type Parts = readonly (string | RichText)[];

const limit = ({ short, production }: TabNaming): Parts =>
  short ? ['Grenze auf B'] : ['Grenze auf ', production];

export const explore: Sections['explore'] = {
  figure: 'Figur',
  limitOn: (production) => ['Grenze auf ', production],
  sources: 'Quellen',
  panels: 'Felder',
  tabs: {
    figure: () => ['Figur'],
    limit: (naming) => (naming.fixed ? ['Figur allein'] : limit(naming)),
    decay: ({ short }) => [short ? 'Zerfall' : 'Ein Zerfall'],
    events: () => ['Ereignisse'],
    lifetime: () => ['Lebensdauer'],
    production: ({ coupling }) => ['B je ', coupling],
    inputs: () => ['Eingaben'],
    statistics: () => ['Statistik'],
    ratio: () => ['Verhältnis'],
    triangle: () => ['Dreieck'],
  },
  swappedTab: (naming) => (naming.fixed ? limit(naming) : [naming.short ? 'Ausschluss' : 'Ausschlussfigur']),
  table: 'Tabelle',
  tableOf: { main: 'Tabelle der Figur', linked: 'Tabelle des Felds' },
  tablePlace: { main: 'Figur', linked: 'Feld' },
  swap: 'Tauschen ⇅',
  swapKeys: 'Feld und Figur tauschen (f)',
  noPinHere: 'Unter dem Fadenkreuz ist keine Nadel.',
  noCouplingEdge: 'Bei dieser Masse gibt es keinen weiteren Rand in der Kopplung.',
  noMassEdge: 'Bei dieser Kopplung gibt es keinen weiteren Rand in der Masse.',
};
