import type { Sections } from '../sections.ts';
import { counted } from './numbers.ts';

export const whatIf: Sections['what-if'] = {
  heading: 'Et si d’autres événements étaient vus ?',
  fewer: 'Un événement de moins',
  more: 'Un événement de plus',
  count: 'Nombre d’événements',
  eventsAt: 'événements à',
  mass: 'Masse en MeV',
  massIn: 'MeV dans',
  search: 'Recherche',
  notOffered:
    'On ne peut pas supposer d’événements dans π^0 → inv. et πγγ, qui ne publient que des limites, ni dans l’analyse de forme, qui n’a pas de fenêtres.',
  draw: 'Tracer comme projection',
  here: 'Au réticule',
  remove: 'Retirer',
  badCount: (typed, fewest, most) =>
    `« ${typed} » événements n’est pas possible ; écrivez un entier de ${fewest} à ${most}.`,
  badMass: (typed, lightest, heaviest) =>
    `La masse « ${typed} » n’est pas possible ; écrivez des MeV, de ${lightest} à ${heaviest}.`,
  meaning: {
    events:
      'Ils remplacent les événements de cette fenêtre, à cette masse. Les fenêtres se recouvrent : chacune qui contient leur *m*^2_{miss} les voit tous.',
    bins: 'Les bins de cette fenêtre se les partagent, à la place des événements qu’ils contiennent ; les fenêtres qui la recouvrent voient leur part. Les ajustements des bandes latérales ne changent pas.',
  },
  elsewhereSeen: 'Ailleurs, les événements enregistrés sont utilisés.',
  elsewhereProjected: (exposure) =>
    `Ils sont comptés à ${exposure} × les kaons ; ailleurs, la médiane du bruit de fond est prise.`,
  seen: (count) => (count === 0 ? 'aucun vu, ' : `${counted(count, 'vu', 'vus')}, `),
  window: (massMeV, seen, background, uncertainty) => [
    `Fenêtre à ${massMeV} MeV : ${seen}bruit de fond `,
    background,
    ' ± ',
    uncertainty,
    '.',
  ],
  windowReconstructed: (massMeV, seen, background, uncertainty) => [
    `Fenêtre à ${massMeV} MeV, reconstruite : ${seen}bruit de fond `,
    background,
    ' ± ',
    uncertainty,
    '.',
  ],
};
