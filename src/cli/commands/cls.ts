import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3';
import { numberText } from '../../data/csv.ts';
import type { Table } from '../../data/tables.ts';
import type { Engine } from '../../engine/engine.ts';
import { deviationWarning } from '../../statistics/definitions.ts';
import { type Command, EngineFailure, unwrap } from '../command.ts';
import {
  methodOption,
  numberOption,
  type Options,
  optionalNumber,
  required,
  statisticOption,
  toyOptions,
} from '../options.ts';
import { jsonText, tableText } from '../output.ts';
import { UsageError } from '../usage.ts';

/** Number of toys where none is given: 1 % accuracy in a fraction of a second. */
const usualToys = 100_000;

const noLimit = 'No signal was found at which the level falls to 1 - CL.';

/** `cls`: the limit of one counting experiment, or of each row of a table. */
export const cls: Command = async (options, { engine, warn }) => {
  if (options.table !== undefined) return countingTable(options.table, options, engine);
  const at = optionalNumber(options, 'at');
  const answer = unwrap(
    engine.run({
      task: 'cls',
      observedCount: numberOption('n', required(options, 'n')),
      background: numberOption('b', required(options, 'b')),
      backgroundUncertainty: numberOption('sigma-b', options['sigma-b'] ?? '0'),
      confidenceLevel: optionalNumber(options, 'cl') ?? 0.9,
      method: methodOption(options.method),
      ...(at === undefined ? {} : { at }),
      ...statisticOption(options.statistic),
      ...toyOptions(options, usualToys),
    }),
  );
  if (Number.isNaN(answer.signalUpperLimit)) throw new EngineFailure(noLimit);
  const warning = deviationWarning([answer.asymptoticDeviation]);
  if (warning !== null) warn(warning);
  const error = answer.monteCarloError === null ? {} : { err: answer.monteCarloError };
  return jsonText({ s_ul: answer.signalUpperLimit, ...error, ...answer });
};

const countingColumns = ['n_obs', 'b', 'sigma_b', 'cl', 'method'] as const;

async function countingTable(file: string, options: Options, engine: Engine): Promise<string> {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch {
    throw new UsageError(`${file} could not be read; --table must name a CSV file.`);
  }
  const lines = content.split(/\r?\n/);
  const rows = csvParse(lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).join('\n'));
  const missing = countingColumns.filter((column) => !rows.columns.includes(column));
  if (missing.length > 0) {
    throw new UsageError(
      `${file} has no column ${missing.join(', ')}; it needs ${countingColumns.join(', ')}.`,
    );
  }
  const table: Table = {
    title: `Upper limits for the rows of ${file}`,
    columns: [...rows.columns, 's_ul'],
    rows: rows.map((row, index) => {
      const number = (column: 'n_obs' | 'b' | 'sigma_b' | 'cl'): number => {
        const value = Number(row[column]);
        if (row[column].trim() !== '' && !Number.isNaN(value)) return value;
        throw new UsageError(
          `${file}, data row ${index + 1}: ${column} is "${row[column]}"; it must be a number.`,
        );
      };
      const result = engine.run({
        task: 'cls',
        observedCount: number('n_obs'),
        background: number('b'),
        backgroundUncertainty: number('sigma_b'),
        confidenceLevel: number('cl'),
        method: methodOption(row.method.trim()),
        ...statisticOption(options.statistic),
        ...toyOptions(options, usualToys),
      });
      const where = `${file}, data row ${index + 1}`;
      if (!result.ok) throw new UsageError(`${where}: ${result.sentence}`);
      if (Number.isNaN(result.answer.signalUpperLimit)) throw new EngineFailure(`${where}: ${noLimit}`);
      return [...rows.columns.map((column) => row[column]), numberText(result.answer.signalUpperLimit)];
    }),
  };
  return tableText(table, options.format);
}
