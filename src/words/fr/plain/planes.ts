import type { Sections } from '../../sections.ts';
import type { RichText } from '../../../plot/scene.ts';

type Axis = (symbol: RichText, particle: RichText, short: boolean) => readonly (string | RichText)[];

const axes: Readonly<Record<'mass' | 'coupling' | 'share', Axis>> = {
  mass: (symbol, particle, short) => (short ? ['masse ', symbol] : ['masse de ', particle, ', ', symbol]),
  coupling: (symbol, particle, short) =>
    short ? ['force ', symbol] : ['force de ', particle, ' dans notre monde, ', symbol],
  share: (symbol, _particle, short) => [short ? 'part, ' : 'part des kaons, ', symbol],
};

/** Axes and labels of the figure. */
export const plainPlanes: Partial<Sections['planes']> = {
  axis: (symbol, quantity, particle, short) => axes[quantity](symbol, particle, short),
  exclusion: (model, benchmark) => `Ce qui est exclu pour ${model} ${benchmark}`,
  limits: (particle) => `Plus grande part des kaons qui pourrait encore produire ${particle}`,
  lifetimeAt: (lifetime, mass) => ['vit, ', lifetime, ` à ${mass} MeV`],
  noneBelow: (limit) =>
    `Pour des particules qui meurent si jeunes, aucune recherche ne descend sous ${limit}.`,
  predicted: (quantity) => [quantity, 'selon le modèle'],
  predictedFor: (quantity, coupling) => [quantity, 'selon le modèle pour ', coupling],
  observed: (period) => ['exclu, ', period],
  projection: (period) => ['un regard en avant, ', period],
  expected: (period) => ['attendu, ', period],
};

/** Names of panels and what is said around the figure. */
export const plainExplore: Partial<Sections['explore']> = {
  tabs: {
    figure: () => ['Figure'],
    limit: ({ fixed, short }) => [fixed ? 'Figure seule' : short ? 'Rareté' : 'Quelle rareté'],
    decay: ({ short }) => [short ? 'Désint.' : 'Désintégration'],
    events: () => ['Événements'],
    lifetime: () => ['Durée'],
    production: ({ short }) => [short ? 'Produits' : 'Combien produits'],
    inputs: () => ['Portée'],
    statistics: () => ['Hasard'],
    ratio: () => ['Comparé'],
    triangle: () => ['Triangle'],
  },
  swappedTab: ({ fixed, short }) => [
    fixed ? (short ? 'Rareté' : 'Quelle rareté') : short ? 'Exclu' : 'Ce qui est exclu',
  ],
  noCouplingEdge: 'Il n’y a pas d’autre bord en force à cette masse.',
  noMassEdge: 'Il n’y a pas d’autre bord en masse à cette force.',
};

/** Where ends of axes are typed. */
export const plainAxes: Partial<Sections['axes']> = {
  button: (axis) => `Bouts de l’axe : ${axis}`,
  hint: 'Saisir ses bouts',
  popup: (axis) => `Bouts de ${axis}`,
  form: 'Bouts de l’axe',
};
