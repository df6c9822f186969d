import type { Sections } from '../../sections.ts';
import type { RichText } from '../../../plot/scene.ts';

type Axis = (symbol: RichText, particle: RichText, short: boolean) => readonly (string | RichText)[];

const axes: Readonly<Record<'mass' | 'coupling' | 'share', Axis>> = {
  mass: (symbol, particle, short) => (short ? ['Masse ', symbol] : ['Masse von ', particle, ', ', symbol]),
  coupling: (symbol, particle, short) =>
    short ? ['Stärke ', symbol] : ['wie stark ', particle, ' koppelt, ', symbol],
  share: (symbol, _particle, short) => [short ? 'Anteil, ' : 'Anteil der Kaonen, ', symbol],
};

/** Axes and labels of the figure. */
export const plainPlanes: Partial<Sections['planes']> = {
  axis: (symbol, quantity, particle, short) => axes[quantity](symbol, particle, short),
  exclusion: (model, benchmark) => `Was ausgeschlossen ist, ${model} ${benchmark}`,
  limits: (particle) => `Größter Anteil der Kaonen, der noch ${particle} erzeugen könnte`,
  lifetimeAt: (lifetime, mass) => ['lebt, ', lifetime, ` bei ${mass} MeV`],
  noneBelow: (limit) => `Für Teilchen, die so jung sterben, kommt keine Suche unter ${limit}.`,
  predicted: (quantity) => [quantity, 'laut Modell'],
  predictedFor: (quantity, coupling) => [quantity, 'laut Modell für ', coupling],
  observed: (period) => ['ausgeschlossen, ', period],
  projection: (period) => ['ein Blick voraus, ', period],
  expected: (period) => ['zu erwarten, ', period],
};

/** Names of panels and what is said around the figure. */
export const plainExplore: Partial<Sections['explore']> = {
  tabs: {
    figure: () => ['Figur'],
    limit: ({ fixed, short }) => [fixed ? 'Figur allein' : short ? 'Wie selten' : 'Wie selten es ist'],
    decay: ({ short }) => [short ? 'Zerfall' : 'Ein Zerfall'],
    events: () => ['Ereignisse'],
    lifetime: () => ['Lebensdauer'],
    production: ({ short }) => [short ? 'Erzeugt' : 'Wie oft erzeugt'],
    inputs: () => ['Reichweite'],
    statistics: () => ['Zufall'],
    ratio: () => ['Vergleich'],
    triangle: () => ['Dreieck'],
  },
  swappedTab: ({ fixed, short }) => [
    fixed ? (short ? 'Wie selten' : 'Wie selten es ist') : short ? 'Ausschluss' : 'Was ausgeschlossen ist',
  ],
  noCouplingEdge: 'Bei dieser Masse gibt es keinen weiteren Rand in der Stärke.',
  noMassEdge: 'Bei dieser Stärke gibt es keinen weiteren Rand in der Masse.',
};

/** Where ends of axes are typed. */
export const plainAxes: Partial<Sections['axes']> = {
  button: (axis) => `Enden der Achse: ${axis}`,
  hint: 'Enden eingeben',
  popup: (axis) => `Enden von ${axis}`,
  form: 'Enden der Achse',
};
