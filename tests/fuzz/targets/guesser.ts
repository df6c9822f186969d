import fc from 'fast-check';
import type { Answers } from '../../../src/import/adopt.ts';
import { guess } from '../../../src/import/guesses.ts';
import type { ImportedTable } from '../../../src/import/importedTable.ts';
import { suspicions } from '../../../src/import/suspicions.ts';
import { lifetimeUnitsS, massUnitsMeV } from '../../../src/import/units.ts';
import { lookAt } from '../../../src/own/preview.ts';
import { models } from '../../../src/physics/models/index.ts';
import { importing } from '../../../src/words/en/importing.ts';
import { ownReasons } from '../../../src/words/en/ownReasons.ts';
import { garbage, mutated } from '../mutations.ts';
import { requireSentence } from '../sentences.ts';
import type { Target } from '../target.ts';

const words = [
  ...[
    'm',
    'mass',
    'm_X',
    'M(S) [MEV]',
    'm_A GeV',
    'tau',
    'lifetime (ns)',
    '\\tau_{X}',
    'B(K+ -> pi+ X)',
    'BR',
    'br_ul',
    'UL',
    'obs',
    'exp',
  ],
  ...[
    'epsilon',
    'ε²',
    'sin2theta',
    'y',
    'C_GG/Λ [TeV^-1]',
    '1/Fa',
    'alpha_D = 0.1',
    '90% CL',
    'CL 0.95',
    'C.L. 90',
    'BC4',
    'BC11',
    'ALP',
    'invisible',
  ],
  ...['projection', 'tau = 1 ns', 'τ = inf', 'stable', '[GeV]', '(', ')', '%', ' ', '\n', '\\,', '_{', '}'],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((all) => all.join(' ')),
  mutated(fc.constantFrom(...words)),
  garbage,
);
const value = fc.oneof(
  fc.double({ min: 1e-12, max: 400, noNaN: true }),
  fc.constantFrom(0, 1, 100, -1, null, 1e300, 5e-324, 1e-7),
);

/** A table, where null stands for no number; what a person answered instead of what was guessed. */
interface GuesserInput {
  readonly headings: readonly (readonly [string, string])[];
  readonly rows: readonly (readonly (number | null)[])[];
  readonly description: string;
  readonly qualifier: string;
  readonly format: string;
  readonly answered: Partial<Record<keyof Answers, unknown>>;
  readonly name: string;
}

const answered = fc.record(
  {
    massColumn: fc.nat({ max: 3 }),
    valueColumn: fc.nat({ max: 3 }),
    lifetimeColumn: fc.option(fc.nat({ max: 3 })),
    lifetimeUnit: fc.constantFrom(...Object.keys(lifetimeUnitsS)),
    massUnit: fc.constantFrom(...Object.keys(massUnitsMeV)),
    quantity: fc.constantFrom(null, 'coupling', 'branching-ratio'),
    model: fc.constantFrom(null, ...models.map(({ id }) => id)),
    convention: fc.constantFrom(
      null,
      ...models.flatMap(({ conventions }) => conventions.map(({ id }) => id)),
    ),
    lifetimeS: fc.constantFrom(null, 0, 1e-9, 1e300),
    confidenceLevel: fc.constantFrom(null, 0.9, 0.95),
    shape: fc.constantFrom('lower-edge', 'upper-edge', 'closed-region'),
    signature: fc.constantFrom('invisible', 'mumu', 'gammagamma', 'ee'),
  },
  { requiredKeys: [] },
);

const inputs: fc.Arbitrary<GuesserInput> = fc.integer({ min: 2, max: 4 }).chain((width) =>
  fc.record({
    headings: fc.array(fc.tuple(text, text), { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
    description: text,
    qualifier: text,
    format: fc.constantFrom('csv', 'dark-matter-live'),
    answered,
    name: fc.oneof(fc.constant('Mine'), text),
  }),
);

/** What tables seem to be, and what becomes of them under any answers. */
export const guesser: Target<GuesserInput> = {
  name: 'guesser',
  title: 'tables whose meaning is guessed',
  inputs,
  check: ({ headings, rows, description, qualifier, format, answered: given, name }) => {
    const table: ImportedTable = {
      format,
      file: 'x.csv',
      name: 'x',
      description,
      columns: headings.map(([heading, unit], column) => ({
        name: heading,
        unit,
        values: rows.map((row) => row[column] ?? Number.NaN),
        qualifiers: [['q', qualifier]],
      })),
      lines: rows.map((_, k) => k + 1),
      breaks: rows.flatMap((_, k) => (k % 5 === 4 ? [k] : [])),
      remarks: [],
    };
    const guesses = guess(table);
    for (const suspicion of suspicions(table, guesses)) requireSentence(importing.suspicion(suspicion));
    const { massColumn, valueColumn, lifetimeColumn, confidenceLevel, lifetimeS } = guesses;
    for (const column of [massColumn, valueColumn, lifetimeColumn ?? 0])
      if (!(column in table.columns)) throw new Error(`column ${column} is guessed and not there`);
    if (confidenceLevel !== null && !(confidenceLevel > 0 && confidenceLevel < 1))
      throw new Error(`a confidence level of ${confidenceLevel} is guessed`);
    if (lifetimeS !== null && !(lifetimeS >= 0)) throw new Error(`a lifetime of ${lifetimeS} s is guessed`);
    const answers = { ...guesses, name, reference: '', signature: 'invisible', ...given } as Answers;
    const inTable = [answers.massColumn, answers.valueColumn, answers.lifetimeColumn ?? 0].every(
      (column) => column in table.columns,
    );
    const asked = inTable ? answers : { ...answers, massColumn, valueColumn, lifetimeColumn };
    const look = lookAt({ kind: 'table', table, answers: asked }, { id: 'own-1', name, reference: '' });
    if (look.drawn?.kind === 'limit') requireSentence(ownReasons.notRecast(look.drawn.reason));
    if (look.problem === null) return 'value';
    requireSentence(ownReasons.reason(look.problem));
    return 'sentence';
  },
};
