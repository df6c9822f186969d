import type { Sections } from '../../sections.ts';
import { times } from './numbers.ts';

const tooFaint = (strength: number) => `wäre seine Spur ${times(1 / strength)} zu schwach`;

/** The verdict for people without physics. */
export const plainVerdict: Partial<Sections['verdict']> = {
  basis: {
    observed: () => '',
    expected: () => ', nach dem, was zu erwarten war',
    'what-if': () => ', mit den angenommenen Ereignissen',
    projection: (exposure) => `, angenommen ${exposure} × die Kaonen`,
  },
  projectedReach: (names) => ['Geplante Messungen könnten es sehen: ', names, '.'],
  strongest: (who, search, basis) => ['Am nächsten kommt bei ', who, ' die Suche ', search, basis, '.'],
  strongestTimes: (who, search, basis, _times, strength) => [
    'Am nächsten kommt bei ',
    who,
    ' die Suche ',
    search,
    basis,
    `: Dort ${tooFaint(strength)}.`,
  ],
  of: (search, basis) => ['dessen, was ', search, ' sehen kann', basis, '.'],
  noConstraint: (search, basis) => [search, ' kann über diesen Punkt nichts sagen', basis, '.'],
  excludedTimes: (_who, _times, strength) => [`Man hätte es ${times(strength)} gesehen: ausgeschlossen`],
  wouldBeExcludedTimes: (_who, _times, strength) => [
    `Man würde es ${times(strength)} sehen: wäre ausgeschlossen`,
  ],
  onTheEdge: () => ['Genau am Rand'],
  allowed: 'Durch nichts in der Figur ausgeschlossen',
  wouldBeAllowed: 'Wäre durch nichts in der Figur ausgeschlossen',
  allowedTimes: (who, verdictText, _times, strength) => [
    `${verdictText}: Für `,
    who,
    ` ${tooFaint(strength)}`,
  ],
  noOthers: 'Was andere Experimente ausschließen, ist nicht in dieser Figur.',
  silent: (particle, mass) => [`Keine gezeigte Suche kann bei ${mass} MeV etwas über `, particle, ' sagen.'],
  boundsComputing: 'Was andere Experimente ausschließen, wird berechnet.',
  boundsFailed: 'Einige Ergebnisse anderer Experimente konnten nicht gelesen werden.',

  everywhere: 'bei jeder Stärke',
  nothingExcluded: 'nichts ausgeschlossen',
  nothingWouldBeExcluded: 'nichts wäre ausgeschlossen',
};
