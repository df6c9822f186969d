import type { Sections } from '../../sections.ts';
import type { RichText } from '../../../plot/scene.ts';

type Axis = (symbol: RichText, particle: RichText, short: boolean) => readonly (string | RichText)[];

const axes: Readonly<Record<'mass' | 'coupling' | 'share', Axis>> = {
  mass: (symbol, particle, short) => (short ? ['massa ', symbol] : ['massa di ', particle, ', ', symbol]),
  coupling: (symbol, particle, short) =>
    short ? ['forza ', symbol] : ['quanto ', particle, ' tocca il nostro mondo, ', symbol],
  share: (symbol, _particle, short) => [short ? 'parte, ' : 'parte dei kaoni, ', symbol],
};

/** Axes and labels of the figure. */
export const plainPlanes: Partial<Sections['planes']> = {
  axis: (symbol, quantity, particle, short) => axes[quantity](symbol, particle, short),
  exclusion: (model, benchmark) => `Ciò che è escluso per ${model} ${benchmark}`,
  limits: (particle) => `La più grande parte dei kaoni che potrebbe ancora produrre ${particle}`,
  lifetimeAt: (lifetime, mass) => ['vive, ', lifetime, ` a ${mass} MeV`],
  noneBelow: (limit) => `Per particelle che muoiono così giovani nessuna ricerca scende sotto ${limit}.`,
  predicted: (quantity) => [quantity, 'secondo il modello'],
  predictedFor: (quantity, coupling) => [quantity, 'secondo il modello per ', coupling],
  observed: (period) => ['escluso, ', period],
  projection: (period) => ['uno sguardo avanti, ', period],
  expected: (period) => ['atteso, ', period],
};

/** Names of panels and what is said around the figure. */
export const plainExplore: Partial<Sections['explore']> = {
  tabs: {
    figure: () => ['Figura'],
    limit: ({ fixed, short }) => [fixed ? 'Figura sola' : short ? 'Rarità' : 'Quanto è raro'],
    decay: ({ short }) => [short ? 'Decad.' : 'Un decadimento'],
    events: () => ['Eventi'],
    lifetime: () => ['Vita media'],
    production: () => ['Prodotti'],
    inputs: () => ['Portata'],
    statistics: () => ['Caso'],
    ratio: () => ['Confronto'],
    triangle: () => ['Triangolo'],
  },
  swappedTab: ({ fixed, short }) => [
    fixed ? (short ? 'Rarità' : 'Quanto è raro') : short ? 'Escluso' : 'Che cosa è escluso',
  ],
  noCouplingEdge: 'A questa massa non c’è un altro bordo in forza.',
  noMassEdge: 'A questa forza non c’è un altro bordo in massa.',
};

/** Where ends of axes are typed. */
export const plainAxes: Partial<Sections['axes']> = {
  button: (axis) => `Estremi dell’asse: ${axis}`,
  hint: 'Inserire gli estremi',
  popup: (axis) => `Estremi di ${axis}`,
  form: 'Estremi dell’asse',
};
