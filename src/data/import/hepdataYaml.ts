import { type Document, isNode, LineCounter, parseAllDocuments } from 'yaml';
import { tableOfVariables, type Variable } from './hepdataTable.ts';
import { guarded, type ImportedTable, ImportFault, type ImportResult, shown } from './importedTable.ts';
import { field, list, textOf } from './unknownValues.ts';

/** Aliases may be expanded this often before a file counts as made to exhaust memory. */
const mostAliases = 100;

function variablesOf(content: unknown, kind: 'independent_variables' | 'dependent_variables'): Variable[] {
  return list(field(content, kind)).map((variable, index) => {
    const header = field(variable, 'header');
    const qualifiers = list(field(variable, 'qualifiers')).map((entry): readonly [string, string] => {
      const units = textOf(field(entry, 'units'));
      return [
        textOf(field(entry, 'name')),
        `${textOf(field(entry, 'value'))}${units === '' ? '' : ` ${units}`}`,
      ];
    });
    return {
      name: textOf(field(header, 'name')),
      unit: textOf(field(header, 'units')),
      values: list(field(variable, 'values')),
      qualifiers,
      place: `${kind}.${index}`,
    };
  });
}

function tableOfDocument(document: Document, file: string, lines: LineCounter): ImportedTable | null {
  const content: unknown = document.toJS({ maxAliasCount: mostAliases });
  if (field(content, 'independent_variables') === undefined) return null;
  const independent = variablesOf(content, 'independent_variables');
  const lineOf = (variable: number, row: number): number | null => {
    const [kind, index] =
      variable < independent.length
        ? ['independent_variables', variable]
        : ['dependent_variables', variable - independent.length];
    const node: unknown = document.getIn([kind, index, 'values', row], true);
    const start = isNode(node) ? node.range?.[0] : undefined;
    return start === undefined ? null : lines.linePos(start).line;
  };
  const name = textOf(field(content, 'name'));
  return tableOfVariables(
    [...independent, ...variablesOf(content, 'dependent_variables')],
    {
      format: 'hepdata-yaml',
      file,
      name: name === '' ? file.replace(/\.[^.]*$/, '') : name,
      description: textOf(field(content, 'description')),
    },
    lineOf,
  );
}

/**
 * Reads tables of a HEPData submission (`independent_variables`, `dependent_variables` with `qualifiers`), one per YAML
 * document that holds one. Kept apart, because the YAML parser is loaded only when such a file comes.
 * @param text content of the file
 * @param file its name, for sentences
 */
export function readHepdataYaml(text: string, file: string): ImportResult<ImportedTable[]> {
  return guarded(file, () => {
    const lines = new LineCounter();
    const documents = parseAllDocuments(text, { lineCounter: lines, logLevel: 'silent' });
    const tables: ImportedTable[] = [];
    for (const document of Array.isArray(documents) ? documents : []) {
      const [error] = document.errors;
      if (error !== undefined) {
        const { line, col } = lines.linePos(error.pos[0]);
        const [reason] = error.message.split(/ at line|\n/);
        throw new ImportFault(`Line ${line}, column ${col} of ${shown(file)} is not YAML: ${shown(reason)}.`);
      }
      const table = tableOfDocument(document, file, lines);
      if (table !== null) tables.push(table);
    }
    if (tables.length > 0) return tables;
    const names = /^\s*data_file:\s*(\S+)/m.exec(text)?.[1];
    throw new ImportFault(
      names === undefined
        ? `${shown(file)} has no independent_variables; it is not a table of a HEPData submission.`
        : `${shown(file)} only lists tables; add the table itself, ${shown(names)}.`,
    );
  });
}
