import { checkCurve, type Curve } from '../data/curveSchema.ts';
import { models } from '../physics/models/index.ts';
import { shortName } from '../words/quoted.ts';
import { readCsv } from './csv.ts';
import { checkedFile, type ImportedTable, type ImportResult, unusable } from './importedTable.ts';

/** What the second line of a curve that was saved as CSV says: quantity, shape, kind and, of a coupling, its model. */
const what =
  /^# (coupling|branching-ratio), (lower-edge|upper-edge|closed-region), (excluded|projection)(?:, (.+))?$/m;
const columns = /^m_MeV,[^,\n]+,piece\b/m;

/** Whether a text is a curve that was saved here as CSV. */
export const isKaonscopeCsv = (text: string): boolean =>
  text.startsWith('# ') && what.test(text.slice(0, 2000)) && columns.test(text);

type Numbers = readonly number[];

const picked = (values: Numbers, rows: Numbers): number[] => rows.map((row) => values[row]);

/** What encloses a region and which pieces are its edges, as the line of a region says it. */
function regionsIn(lines: readonly string[]): Curve['regions'] {
  const found = lines.flatMap((line) => {
    const match = /^region of pieces ([\d ]+) enclosed by (.+)$/.exec(line);
    if (match === null) return [];
    const points = match[2].split(', ').map((point) => point.split(' ').map(Number));
    return [
      {
        stretches: match[1].split(' ').map((piece) => Number(piece) - 1),
        outline: { massMeV: points.map(([mass]) => mass), coupling: points.map(([, value]) => value) },
      },
    ];
  });
  return found.length === 0 ? undefined : found;
}

/** The numbers of the pieces, and of toys where the curve rests on them. */
function piecesOf({ columns: [mass, value, piece, error, toys] }: ImportedTable, seed: number | null) {
  const rows = new Map<number, number[]>();
  piece.values.forEach((each, row) => rows.set(each, [...(rows.get(each) ?? []), row]));
  const all = [...rows.values()];
  const stretches = all.map((each) => ({
    massMeV: picked(mass.values, each),
    coupling: picked(value.values, each),
  }));
  const hasToys = seed !== null && error !== undefined && toys !== undefined;
  return {
    stretches,
    ...(hasToys
      ? {
          monteCarlo: {
            seed,
            stretches: all.map((each) => ({
              error: picked(error.values, each),
              toys: picked(toys.values, each),
            })),
          },
        }
      : {}),
  };
}

/**
 * Reads a curve that was saved here as CSV: all that its heading says, and its pieces.
 * @param text content of the file; `isKaonscopeCsv` must hold
 * @param file its name
 */
export function readKaonscopeCsv(text: string, file: string): ImportResult<Curve> {
  const read = readCsv(text, file, { delimiter: ',', decimal: '.' });
  if (!read.ok) return read;
  const [table] = read.content;
  const heading = text
    .split(/\r\n|\n|\r/)
    .filter((line) => line.startsWith('# '))
    .map((line) => line.slice(2));
  // The name comes first, whatever it is.
  const [name, ...facts] = heading;
  const said = what.exec(`# ${facts[0]}`);
  if (said === null || table.columns.length < 3) return unusable(file, { code: 'no-two-columns' });
  const [, quantity, shape, curveType, benchmark] = said;
  const after = (pattern: RegExp): string | null =>
    facts.map((line) => pattern.exec(line)?.[1]).find((found) => found !== undefined) ?? null;
  const level = after(/^([\d.]+) % CL$/);
  const lifetime = after(/^lifetime (\S+) s$/);
  const seed = after(/_err: .* seed (\d+)$/);
  const convention = quantity === 'coupling' ? table.columns[1].name : null;
  const having = models.filter(({ conventions }) => conventions.some(({ id }) => id === convention));
  const named = having.find((each) => each.benchmark === benchmark) ?? having[0];
  // Files of older versions name the benchmark alone.
  const model = after(/^model: (.+)$/) ?? named?.id ?? null;
  const known =
    /^(?:[\d.]+ % CL|X invisible|lifetime \S+ s|reference: .*|cite: .*|model: .+|region of pieces .*|.*_err: .* seed \d+)$/;
  const regions = shape === 'closed-region' ? regionsIn(facts) : undefined;
  return checkedFile(
    file,
    checkCurve(
      {
        kind: 'curve',
        id: table.name,
        name,
        quantity,
        model: convention === null ? null : model,
        convention,
        lifetimeS: facts.includes('X invisible') ? 'inf' : lifetime === null ? null : Number(lifetime),
        confidenceLevel: level === null ? null : Number((Number(level) / 100).toPrecision(12)),
        shape,
        curveType,
        reference: after(/^reference: (.*)$/) ?? '',
        note: facts
          .slice(1)
          .filter((line) => !known.test(line))
          .join(' '),
        ...piecesOf(table, seed === null ? null : Number(seed)),
        ...(regions === undefined ? {} : { regions }),
      },
      shortName(file),
    ),
  );
}
