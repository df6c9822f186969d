import type { RichText } from '../../../plot/scene.ts';
import type { axisWords } from '../axes.ts';
import type { exploreWords } from '../explore.ts';
import type { planeWords } from '../planes.ts';

type Axis = (symbol: RichText, particle: RichText, short: boolean) => readonly (string | RichText)[];

const axes: Readonly<Record<'mass' | 'coupling' | 'share', Axis>> = {
  mass: (symbol, particle, short) => (short ? ['mass ', symbol] : ['mass of ', particle, ', ', symbol]),
  coupling: (symbol, particle, short) =>
    short ? ['strength ', symbol] : ['how strongly ', particle, ' touches our world, ', symbol],
  share: (symbol, _particle, short) => [short ? 'share, ' : 'share of kaons, ', symbol],
};

/** Axes and labels of the figure. */
export const plainPlanes = {
  axis: (symbol, quantity, particle, short) => axes[quantity](symbol, particle, short),
  exclusion: (model, benchmark) => `What is ruled out for the ${model} ${benchmark}`,
  limits: (particle) => `Largest share of kaons that could still make ${particle}`,
  lifetimeAt: (lifetime, mass) => ['lives, ', lifetime, ` at ${mass} MeV`],
  noneBelow: (limit) => `For particles that die this young no search reaches below ${limit}.`,
  predicted: (quantity) => [quantity, 'as the model says'],
  predictedFor: (quantity, coupling) => [quantity, 'as the model says for ', coupling],
  observed: (period) => ['ruled out, ', period],
  projection: (period) => ['a look ahead, ', period],
  expected: (period) => ['to be expected, ', period],
} satisfies Partial<typeof planeWords>;

/** Names of panels and what is said around the figure. */
export const plainExplore = {
  tabs: {
    figure: () => ['Figure'],
    limit: ({ fixed, short }) => [fixed ? 'Figure alone' : short ? 'How rare' : 'How rare it must be'],
    decay: ({ short }) => [short ? 'Decay' : 'One decay'],
    events: () => ['Events seen'],
    lifetime: () => ['Lifetime'],
    production: ({ short }) => [short ? 'Made' : 'How often made'],
    inputs: () => ['Sensitivity'],
    statistics: () => ['Odds'],
    ratio: () => ['Compared'],
    triangle: () => ['Triangle'],
  },
  swappedTab: ({ fixed, short }) => [
    fixed ? (short ? 'How rare' : 'How rare it must be') : short ? 'Ruled out' : 'What is ruled out',
  ],
  noCouplingEdge: 'There is no further edge in strength at this mass.',
  noMassEdge: 'There is no further edge in mass at this strength.',
} satisfies Partial<typeof exploreWords>;

/** Where ends of axes are typed. */
export const plainAxes = {
  button: (axis) => `Ends of the axis: ${axis}`,
  hint: 'Type its ends',
  popup: (axis) => `Ends of ${axis}`,
  form: 'Ends of the axis',
} satisfies Partial<typeof axisWords>;
