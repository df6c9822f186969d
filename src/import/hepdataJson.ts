import { tableOfVariables, type Variable } from './hepdataTable.ts';
import { guarded, type ImportedTable, ImportFault, type ImportResult } from './importedTable.ts';
import { unitOf, withoutUnit } from './units.ts';
import { field, list, textOf } from './unknownValues.ts';

/** Whether parsed JSON is a table as hepdata.net gives it: headers, and values with lists x and y. */
export function isHepdataJson(content: unknown): boolean {
  return Array.isArray(field(content, 'headers')) && Array.isArray(field(content, 'values'));
}

/** A field that sites write as a number or as its digits. */
function numberOr(value: unknown, otherwise: number): number {
  const text = textOf(value);
  return text === '' ? otherwise : Number(text);
}

function qualifiersOf(content: unknown): Map<number, (readonly [string, string])[]> {
  const groups = new Map<number, (readonly [string, string])[]>();
  const all = field(content, 'qualifiers');
  if (typeof all !== 'object' || all === null) return groups;
  for (const name of Object.keys(all)) {
    const entries = field(all, name);
    // A plain text holds for all variables, a list gives one entry per group.
    list(Array.isArray(entries) ? entries : [entries]).forEach((entry, index) => {
      const group = numberOr(field(entry, 'group'), index);
      const value = typeof entry === 'object' ? textOf(field(entry, 'value')) : textOf(entry);
      groups.set(group, [...(groups.get(group) ?? []), [name, value]]);
    });
  }
  return groups;
}

/**
 * Reads a table in the JSON that hepdata.net offers (`headers`, `qualifiers`, `values` with lists `x` and `y`).
 * @param content what JSON.parse gave
 * @param file name of the file
 */
export function readHepdataJson(content: unknown, file: string): ImportResult<ImportedTable[]> {
  return guarded(file, () => {
    const rows = list(field(content, 'values'));
    const first = rows[0];
    const [across, down] = [list(field(first, 'x')).length, list(field(first, 'y')).length];
    if (across === 0 || down === 0) {
      throw new ImportFault({ code: 'no-values' });
    }
    const headings = list(field(content, 'headers')).flatMap((header) => {
      const span = numberOr(field(header, 'colspan'), 1);
      const unit = textOf(field(header, 'units'));
      const name = textOf(field(header, 'name'));
      const heading = { name: withoutUnit(name), unit: unit === '' ? unitOf(name) : unit };
      return Array.from({ length: Math.min(Math.max(1, span), across + down) }, () => heading);
    });
    const qualifiers = qualifiersOf(content);
    const variable = (axis: 'x' | 'y', index: number): Variable => {
      const heading = headings[axis === 'x' ? index : across + index] ?? {
        name: `${axis} ${index + 1}`,
        unit: '',
      };
      const column = rows.map((row) => list(field(row, axis))[index]);
      const group = numberOr(field(column[0], 'group'), index);
      return {
        ...heading,
        values: column,
        qualifiers: axis === 'y' ? (qualifiers.get(group) ?? []) : [],
        place: `${axis} ${index + 1}`,
      };
    };
    const variables = [
      ...Array.from({ length: across }, (_, index) => variable('x', index)),
      ...Array.from({ length: down }, (_, index) => variable('y', index)),
    ];
    const name = textOf(field(content, 'name'));
    return [
      tableOfVariables(variables, {
        format: 'hepdata-json',
        file,
        name: name === '' ? file : name,
        description: [textOf(field(content, 'description')), textOf(field(content, 'doi'))].join('\n').trim(),
      }),
    ];
  });
}
