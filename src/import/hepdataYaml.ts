import { type Document, type ErrorCode, isNode, LineCounter, parseAllDocuments } from 'yaml';
import { tableOfVariables, type Variable } from './hepdataTable.ts';
import { guarded, type ImportedTable, ImportFault, type ImportResult } from './importedTable.ts';
import { shortName } from '../words/quoted.ts';
import type { YamlFault } from './importReason.ts';
import type { SubmittedTable } from './submission.ts';
import { field, list, textOf } from './unknownValues.ts';
import { type LiftedList, type LiftedText, liftValues, placeholderOf } from './yamlValues.ts';

/** Aliases may be expanded this often before a file counts as made to exhaust memory. */
const mostAliases = 100;

/** What a fault is, by what the parser calls it. */
const faults: Readonly<Partial<Record<ErrorCode, YamlFault>>> = {
  ALIAS_PROPS: 'alias',
  BAD_ALIAS: 'alias',
  MULTIPLE_ANCHORS: 'alias',
  BAD_INDENT: 'indent',
  BLOCK_IN_FLOW: 'indent',
  BLOCK_AS_IMPLICIT_KEY: 'indent',
  TAB_AS_INDENT: 'tab',
  MISSING_CHAR: 'open',
  DUPLICATE_KEY: 'twice',
  TAG_RESOLVE_FAILED: 'tag',
  MULTIPLE_TAGS: 'tag',
  BAD_COLLECTION_TYPE: 'tag',
  KEY_OVER_1024_CHARS: 'long-key',
  MULTILINE_IMPLICIT_KEY: 'long-key',
};

/** Lists taken out before parsing, by their placeholders; each is handed out once. */
type Lists = Map<unknown, LiftedList>;

/** A variable of a document, with the lines of its values where they were taken out of the text. */
interface ReadVariable extends Variable {
  readonly lines: readonly number[] | null;
}

function variablesOf(
  content: unknown,
  kind: 'independent_variables' | 'dependent_variables',
  lists: Lists,
): ReadVariable[] {
  return list(field(content, kind)).map((variable, index) => {
    const header = field(variable, 'header');
    const qualifiers = list(field(variable, 'qualifiers')).map((entry): readonly [string, string] => {
      const units = textOf(field(entry, 'units'));
      return [
        textOf(field(entry, 'name')),
        `${textOf(field(entry, 'value'))}${units === '' ? '' : ` ${units}`}`,
      ];
    });
    const values = field(variable, 'values');
    const lifted = lists.get(values);
    lists.delete(values);
    return {
      name: textOf(field(header, 'name')),
      unit: textOf(field(header, 'units')),
      values: lifted?.entries ?? list(values),
      lines: lifted?.lines ?? null,
      qualifiers,
      place: `${kind}.${index}`,
    };
  });
}

function valueOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: mostAliases });
  } catch (error) {
    // The parser throws it where there are more aliases.
    if (error instanceof ReferenceError) throw new ImportFault({ code: 'too-many-aliases' });
    throw error;
  }
}

function tableOfDocument(
  document: Document,
  file: string,
  lines: LineCounter,
  lists: Lists,
): ImportedTable | null {
  const content = valueOf(document);
  if (field(content, 'independent_variables') === undefined) return null;
  const independent = variablesOf(content, 'independent_variables', lists);
  const variables = [...independent, ...variablesOf(content, 'dependent_variables', lists)];
  const lineOf = (variable: number, row: number): number | null => {
    const known = variables[variable].lines;
    if (known !== null) return known[row] ?? null;
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
    variables,
    {
      format: 'hepdata-yaml',
      file,
      name: name === '' ? file.replace(/\.[^.]*$/, '') : name,
      description: textOf(field(content, 'description')),
    },
    lineOf,
  );
}

/** All tables of a text from which lists were taken out; null where not all of them stood where values stand. */
function tablesOf({ text, lists }: LiftedText, file: string): ImportedTable[] | null {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, logLevel: 'silent' });
  const open: Lists = new Map(lists.map((each, index) => [placeholderOf(index), each]));
  const tables: ImportedTable[] = [];
  for (const document of Array.isArray(documents) ? documents : []) {
    const [error] = document.errors;
    if (error !== undefined) {
      if (error.code === 'RESOURCE_EXHAUSTION') throw new ImportFault({ code: 'too-deep' });
      const { line, col } = lines.linePos(error.pos[0]);
      throw new ImportFault({ code: 'not-yaml', line, column: col, fault: faults[error.code] ?? 'other' });
    }
    const table = tableOfDocument(document, file, lines, open);
    if (table !== null) tables.push(table);
  }
  return open.size === 0 ? tables : null;
}

/**
 * Reads tables of a HEPData submission (`independent_variables`, `dependent_variables` with `qualifiers`), one per YAML
 * document that holds one. Kept apart, because the YAML parser is loaded only when such a file comes.
 * @param text content of the file
 * @param file its name
 */
export function readHepdataYaml(text: string, file: string): ImportResult<ImportedTable[]> {
  return guarded(file, () => {
    const tables = tablesOf(liftValues(text), file) ?? tablesOf({ text, lists: [] }, file) ?? [];
    if (tables.length > 0) return tables;
    const table = /^[ \t]*data_file:[ \t]*(\S+)/m.exec(text)?.[1];
    throw new ImportFault(
      table === undefined ? { code: 'no-hepdata-table' } : { code: 'lists-tables', table: shortName(table) },
    );
  });
}

/**
 * What a submission says of its tables; nothing where it cannot be read, which its own reading then says.
 * @param text content of `submission.yaml`
 * @param file its name
 */
export function readSubmission(text: string, file: string): readonly SubmittedTable[] {
  const read = guarded(file, () => {
    const documents = parseAllDocuments(text, { logLevel: 'silent' });
    return (Array.isArray(documents) ? documents : []).flatMap((document): SubmittedTable[] => {
      const content = valueOf(document);
      const dataFile = textOf(field(content, 'data_file'));
      if (document.errors.length > 0 || dataFile === '') return [];
      const said = ['description', 'table_doi'].map((key) => textOf(field(content, key)));
      const name = textOf(field(content, 'name'));
      return [{ by: file, dataFile, name, description: said.filter((each) => each !== '').join('\n') }];
    });
  });
  return read.ok ? read.content : [];
}
