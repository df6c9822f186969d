import type { Sections } from '../../sections.ts';
import { times } from './numbers.ts';

const tooFaint = (strength: number) => `la sua traccia sarebbe ${times(1 / strength)} troppo debole`;

/** The verdict for people without physics. */
export const plainVerdict: Partial<Sections['verdict']> = {
  basis: {
    observed: () => '',
    expected: () => ', secondo ciò che ci si aspettava',
    'what-if': () => ', con gli eventi supposti',
    projection: (exposure) => `, supponendo ${exposure} × i kaoni`,
  },
  earlierFails: (years) => `Il solo ${years} non bastava.`,
  projectedReach: (names) => ['Misure previste potrebbero vederlo: ', names, '.'],
  strongest: (who, search, basis) => ['La ricerca di ', who, ' che ci va più vicino è ', search, basis, '.'],
  strongestTimes: (who, search, basis, _times, strength) => [
    'La ricerca di ',
    who,
    ' che ci va più vicino è ',
    search,
    basis,
    `: lì ${tooFaint(strength)}.`,
  ],
  of: (search, basis) => ['di ciò che ', search, ' può vedere', basis, '.'],
  noConstraint: (search, basis) => [search, ' non può dire nulla di questo punto', basis, '.'],
  excludedTimes: (_who, _times, strength) => [`Si sarebbe visto ${times(strength)}: escluso`],
  wouldBeExcludedTimes: (_who, _times, strength) => [`Si vedrebbe ${times(strength)}: sarebbe escluso`],
  onTheEdge: () => ['Proprio sul bordo'],
  allowed: 'Non escluso da nulla nella figura',
  wouldBeAllowed: 'Non sarebbe escluso da nulla nella figura',
  allowedTimes: (who, verdictText, _times, strength) => [`${verdictText}: ${tooFaint(strength)} per `, who],
  noOthers: 'Ciò che escludono altri esperimenti non è in questa figura.',
  silent: (particle, mass) => ['Nessuna ricerca mostrata può dire qualcosa di ', particle, ` a ${mass} MeV.`],
  boundsComputing: 'Ciò che escludono altri esperimenti è in corso di calcolo.',
  boundsFailed: 'Alcuni risultati di altri esperimenti non si sono potuti leggere.',

  everywhere: 'qualunque sia la forza',
  nothingExcluded: 'nulla di escluso',
  nothingWouldBeExcluded: 'nulla sarebbe escluso',
};
