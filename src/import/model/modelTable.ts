import { power as toPower } from '../../mathematics/powers.ts';
import { HBAR_MEV_S } from '../../physics/units.ts';
import type { Quantity, TableRates } from '../../physics/ownModel/ownModel.ts';
import { shortName } from '../../words/quoted.ts';
import { type Block, blocksOf } from '../blocks.ts';
import { tableOf } from '../columns.ts';
import { detectDialect } from '../dialects.ts';
import { type ImportedColumn, ImportFault } from '../importedTable.ts';
import type { Line } from '../lines.ts';
import { lifetimeUnit, lifetimeUnitsS, massUnit, massUnitsMeV } from '../units.ts';
import { faultIn } from '../unread.ts';
import { growthOf, powerOver } from './couplingPower.ts';
import { modelFault } from './modelFault.ts';
import type { ModelLines } from './modelLines.ts';
import type { UnitNeed } from './modelReason.ts';

/** Headings by which a column is known, without units; those of the command `model` among them. */
const headings: readonly (readonly [RegExp, Quantity | 'mass'])[] = [
  [/^m(?:ass)?(?:_?[xsav])?(?:_[kmgt]?ev)?$/i, 'mass'],
  [/^(?:b|br)$/i, 'B'],
  [/^br?_?k$/i, 'BK'],
  [/^br?_?kstar$/i, 'BKstar'],
  [/^(?:tau|lifetime|τ)(?:_[munp]?s)?$/i, 'tau'],
  [/^(?:width|gamma|Γ)(?:_[kmgt]?ev)?$/i, 'width'],
  [/^width_ee(?:_[kmgt]?ev)?$/i, 'width_ee'],
  [/^width_mumu(?:_[kmgt]?ev)?$/i, 'width_mumu'],
  [/^width_gammagamma(?:_[kmgt]?ev)?$/i, 'width_gammagamma'],
  [/^width_inv(?:isible)?(?:_[kmgt]?ev)?$/i, 'width_invisible'],
  [/^width_other(?:_[kmgt]?ev)?$/i, 'width_other'],
  [/^(?:b[rf]?_)?ee$/i, 'ee'],
  [/^(?:b[rf]?_)?(?:mumu|μμ)$/i, 'mumu'],
  [/^(?:b[rf]?_)?(?:gammagamma|γγ)$/i, 'gammagamma'],
  [/^(?:b[rf]?_)?inv(?:isible)?$/i, 'invisible'],
];

/** What our own tables call these per g². */
const ownNames: Readonly<Record<string, Quantity>> = {
  br_over_coupling2: 'B',
  tau_times_coupling2_s: 'tau',
};

interface Column {
  readonly quantity: Quantity | 'mass';
  /** Power of the coupling that the numbers are already divided by; null where they are at a coupling. */
  readonly power: number | null;
  readonly values: readonly number[];
}

const unitNeed = (quantity: Quantity | 'mass'): UnitNeed => {
  if (quantity === 'tau') return 'time';
  return quantity === 'mass' || quantity.startsWith('width') ? 'energy' : 'none';
};

/** What numbers of a column are multiplied by, to be in MeV, in s, or without a unit; null where its unit is another one. */
function unitFactor(need: UnitNeed, unit: string): number | null {
  if (unit === '') return 1;
  if (need === 'none') return null;
  // What stands behind the unit is of the coupling.
  const [first] = unit.trim().split(/[\s*·]/, 1);
  if (need === 'time') return /^[munpµ]?s$/.test(first) ? lifetimeUnitsS[lifetimeUnit(first)] : null;
  const energy = massUnit(first);
  const isPower = /\d/.test(first.replace(/\/c(?:\^?2|²)?$/i, ''));
  return energy === null || isPower ? null : massUnitsMeV[energy];
}

function columnOf({ name, unit, values }: ImportedColumn, index: number): Column {
  const own = Object.hasOwn(ownNames, name) ? ownNames[name] : undefined;
  const [, head, over] = /^([^/*]*)([/*]g.*)?$/u.exec(name.replace(/\s+/g, '')) ?? [];
  const quantity = own ?? headings.find(([pattern]) => pattern.test(head ?? ''))?.[1];
  const place = { column: index + 1, name: shortName(name) };
  if (quantity === undefined) throw modelFault({ code: 'unknown-column', ...place });
  // A unit may stand after the power, as in tau*g^2_s.
  const [, factor = '', suffix = ''] = /^(.*?)(?:_([munp]?s|[kMG]?eV))?$/.exec(over ?? '') ?? [];
  const power =
    own !== undefined ? 2 : factor === '' || quantity === 'mass' ? null : powerOver(quantity, factor);
  if (factor !== '' && power === null) throw modelFault({ code: 'unknown-column', ...place });
  const need = unitNeed(quantity);
  const said = suffix === '' ? unit : suffix;
  // B per power of a coupling has the unit of the coupling, whatever that is.
  const scale = need === 'none' && power !== null ? 1 : unitFactor(need, said);
  if (scale === null) throw modelFault({ code: 'column-unit', ...place, unit: shortName(said), needs: need });
  return { quantity, power, values: scale === 1 ? values : values.map((value) => value * scale) };
}

/** What a table says, and the power of the coupling that its columns are per. */
export interface ReadTable {
  readonly rates: TableRates;
  readonly power: number;
  /** Line of each mass. */
  readonly lines: readonly number[];
}

/** Rows after which an empty line ends a stretch. */
function gapAfter(all: readonly Line[], lines: readonly number[]): boolean[] {
  const empty = new Set(all.filter(({ text }) => text.trim() === '').map(({ number }) => number));
  return lines.map((line, i) => {
    for (let between = line + 1; between < (lines[i + 1] ?? 0); between += 1)
      if (empty.has(between)) return true;
    return false;
  });
}

/** The only block of rows there is; a line of words between them is a fault. */
function oneBlock([block, next]: readonly Block[]): Block {
  if (block === undefined) throw new ImportFault({ code: 'no-row-of-numbers' });
  if (next === undefined) return block;
  const place = { line: next.rows[0].line - 1, column: 1 };
  const cell = shortName(next.heading[next.heading.length - 1] ?? '');
  throw new ImportFault({ code: 'not-a-number', place, cell, advice: null });
}

/**
 * Reads the table of a model: a column of masses and one for each quantity, as its heading says. Values at one coupling, which the
 * key `g` says, become those at a coupling of 1.
 * @param given power and coupling, as keys say them
 * @throws ImportFault with the place of what is wrong
 */
export function readTable(
  { rows, all }: ModelLines,
  file: string,
  given: { readonly power: number | null; readonly coupling: number | null },
): ReadTable {
  const dialect = detectDialect(rows.map(({ text }) => text));
  const block = oneBlock(blocksOf(rows, dialect));
  if (block.heading.length === 0) throw modelFault({ code: 'no-heading' });
  const { table } = tableOf(block, dialect, file, '', { format: 'csv', name: file, description: '' });
  const fault = faultIn(table, [...table.columns.keys()]);
  if (fault !== null) throw new ImportFault(fault);
  const columns = table.columns.map(columnOf);
  columns.forEach(({ quantity }, index) => {
    if (columns.findIndex((other) => other.quantity === quantity) !== index)
      throw modelFault({
        code: 'column-twice',
        column: index + 1,
        name: shortName(table.columns[index].name),
      });
  });
  const masses = columns.find(({ quantity }) => quantity === 'mass')?.values;
  if (masses === undefined) throw modelFault({ code: 'no-mass-column' });
  if (masses.length < 2) throw modelFault({ code: 'too-few-rows' });
  masses.forEach((massMeV, i) => {
    if (i === 0 ? massMeV >= 0 : massMeV > masses[i - 1]) return;
    const beforeMeV = masses[i - 1] ?? 0;
    throw modelFault({ code: 'not-ascending', line: table.lines[i], column: 1, massMeV, beforeMeV });
  });
  const power = given.power ?? columns.find((column) => column.power !== null)?.power ?? 2;
  const gaps = gapAfter(all, table.lines);
  const filled = <T>(values: readonly T[], between: (i: number) => T): T[] =>
    values.flatMap((value, i) => (gaps[i] ? [value, between(i)] : [value]));
  const read: Partial<Record<Quantity, (number | null)[]>> = {};
  columns.forEach(({ quantity, power: per, values }, index) => {
    if (quantity === 'mass') return;
    const growth = growthOf(quantity);
    const name = shortName(table.columns[index].name);
    if (per !== null && per !== power)
      throw modelFault({
        code: 'other-power',
        line: table.lines[0] - 1,
        column: index + 1,
        name,
        power: per,
        expected: power,
      });
    if (growth !== 0 && per === null && given.coupling === null)
      throw modelFault({ code: 'needs-coupling', column: index + 1, name });
    const scale = per !== null || growth === 0 ? 1 : toPower(given.coupling ?? 1, -growth * power);
    const checked = values.map((value, i): number | null => {
      if (Number.isNaN(value)) return null;
      const place = { line: table.lines[i], column: index + 1, name, massMeV: masses[i], value };
      if (value < 0 || (quantity === 'tau' && value === 0)) throw modelFault({ code: 'negative', ...place });
      if (growth === 0 && value > 1) throw modelFault({ code: 'above-one', ...place });
      // Rates are kept as widths: a lifetime may be infinite.
      const scaled = value * scale;
      return quantity === 'tau' ? HBAR_MEV_S / scaled : scaled;
    });
    read[quantity === 'tau' ? 'width' : quantity] = filled(checked, () => null);
  });
  return {
    rates: {
      kind: 'table',
      massMeV: filled(masses, (i) => (masses[i] + masses[i + 1]) / 2),
      columns: read,
    },
    power,
    lines: filled(table.lines, (i) => table.lines[i]),
  };
}
