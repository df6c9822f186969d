import type { Sections } from '../sections.ts';

export const lifetimeFamily: Sections['lifetime family'] = {
  row: 'Grenzen bei mehreren Lebensdauern',
  others: 'E787/E949 bei denselben Lebensdauern',
  experiment: 'E787/E949',
  atOthers: (lifetime) => ['E787/E949, ', lifetime],
  form: 'Lebensdauern weiterer Grenzkurven',
  legend: 'Weitere Grenzkurven, eine für jede Lebensdauer',
  typed: 'Lebensdauern, durch Kommas getrennt',
  hint: 'wie inf, 5 ns, 200 ps; höchstens 12',
  take: 'Zeichnen',
  papers: 'Die der Veröffentlichungen',
  none: 'Keine',
  tooMany: (most) => `Höchstens ${most} Lebensdauern lassen sich zugleich zeichnen.`,
  escapes: (particle) => [particle, ' entkommt hier immer: Die Lebensdauer ändert keine Grenze.'],
  note: (lifetimes) => ['Nach ihren Lebensdauern benannt: Grenzen bei *τ* = ', lifetimes, '.'],
  othersNote: (source) =>
    `Grenzen von E787/E949: ${source}, wie in der Veröffentlichung zu den Daten von 2017.`,
  saved: (search, lifetime) => `${search}, ${lifetime}`,
  number: (search, lifetime) => `${search}: Grenze für B bei ${lifetime}`,
  numberOfProduct: (search, lifetime) => `${search}: Grenze für B x B(Produkte) bei ${lifetime}`,
};
