import type { Sections } from '../../sections.ts';
import { times } from './numbers.ts';

const tooFaint = (strength: number) => `sa trace serait ${times(1 / strength)} trop faible`;

/** The verdict for people without physics. */
export const plainVerdict: Partial<Sections['verdict']> = {
  basis: {
    observed: () => '',
    expected: () => ', d’après ce qu’on attendait',
    'what-if': () => ', avec les événements supposés',
    projection: (exposure) => `, en supposant ${exposure} × les kaons`,
  },
  earlierExcludes: (years) => `Les données ${years} seules l’excluent aussi.`,
  earlierFails: (years) => `${years} n’y suffisait pas.`,
  projectedReach: (names) => ['Des mesures prévues pourraient le voir : ', names, '.'],
  alsoBy: (names) => ['Aussi exclu par ', names, '.'],
  alreadyBy: (names) => ['Déjà exclu par ', names, '.'],
  butBy: (names) => ['Exclu par ', names, '.'],
  of: (search, basis) => ['de ce que ', search, ' peut voir', basis, '.'],
  strongest: (who, search, basis) => [
    'La recherche de ',
    who,
    ' qui s’en approche le plus est ',
    search,
    basis,
    '.',
  ],
  strongestTimes: (who, search, basis, _times, strength) => [
    'La recherche de ',
    who,
    ' qui s’en approche le plus est ',
    search,
    basis,
    ` : là, ${tooFaint(strength)}.`,
  ],
  noConstraint: (search, basis) => [search, ' ne peut rien dire de ce point', basis, '.'],
  excludedTimes: (_who, _times, strength) => [`On l’aurait vu ${times(strength)} : exclu`],
  wouldBeExcludedTimes: (_who, _times, strength) => [`On le verrait ${times(strength)} : serait exclu`],
  onTheEdge: () => ['Juste au bord'],
  allowed: 'Pas exclu par quoi que ce soit sur la figure',
  wouldBeAllowed: 'Ne serait exclu par rien de ce qui est sur la figure',
  allowedByRead: 'Pas exclu par ce qui a pu être lu',
  allowedTimes: (who, verdictText, _times, strength) => [`${verdictText} : ${tooFaint(strength)} pour `, who],
  noOthers: 'Ce qu’excluent d’autres expériences n’est pas sur cette figure.',
  silent: (particle, mass) => [
    'Aucune recherche affichée ne peut rien dire de ',
    particle,
    ` à ${mass} MeV.`,
  ],
  boundsComputing: 'Ce qu’excluent d’autres expériences est en cours de calcul.',
  boundsFailed: 'Certains résultats d’autres expériences n’ont pas pu être lus.',

  everywhere: 'quelle que soit son intensité',
  upTo: (upper) => ['jusqu’à ', upper],
  upwards: (lower) => ['au-dessus de ', lower],
  between: (lower, upper) => ['entre ', lower, ' et ', upper],
  excludedRange: (ranges) => ['exclu ', ranges],
  wouldBeExcludedRange: (ranges) => ['serait exclu ', ranges],
  nothingExcluded: 'rien d’exclu',
  nothingWouldBeExcluded: 'rien ne serait exclu',
};
