import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3';
import { numberText } from '../../data/text.ts';
import type { Table } from '../../export/tables.ts';
import type { Engine } from '../../engine/engine.ts';
import type { CountingRequest } from '../../engine/request.ts';
import { deviationWarning } from '../../statistics/definitions.ts';
import { type MethodId, methodIds } from '../../statistics/methods.ts';
import { type Command, EngineFailure, form, unwrap } from '../command.ts';
import { common } from '../commonOptions.ts';
import { setting, toyOptions as manyToys } from '../limitOptions.ts';
import { number, present, required, usually, words } from '../option.ts';
import { jsonText, tableText } from '../output.ts';
import { UsageError } from '../usageError.ts';

/** 1 % accuracy in a fraction of a second. */
const toyOptions = {
  seed: usually(manyToys.seed, 1),
  toys: usually(number('100000', 'toys, where limits come from toys'), 100_000),
};

const noLimit = 'No signal was found at which the level falls to 1 - CL.';

/** `cls`: the limit of one counting experiment, or of each row of a table. */
export const cls: Command = [
  form({
    about: 'upper limit of one counting experiment',
    options: {
      n: required(number('N', 'events seen')),
      b: required(number('B', 'events of background expected')),
      'sigma-b': usually(number('0', 'uncertainty of the background'), 0),
      at: number('S', 'signal events at which CLs, CLs+b, CLb and p0 are wanted too'),
      cl: setting.cl,
      method: setting.method,
      statistic: setting.statistic,
      ...toyOptions,
      format: common.jsonFormat,
    },
    run: (
      { n, b, 'sigma-b': backgroundUncertainty, cl, method, statistic, at, toys, seed },
      { engine, warn },
    ) => {
      const answer = unwrap(
        engine.run({
          task: 'cls',
          observedCount: n,
          background: b,
          backgroundUncertainty,
          confidenceLevel: cl,
          method,
          ...present({ at, statistic }),
          toys,
          seed,
        }),
      );
      if (Number.isNaN(answer.signalUpperLimit)) throw new EngineFailure(noLimit);
      const warning = deviationWarning([answer.asymptoticDeviation]);
      if (warning !== null) warn(warning);
      const error = answer.monteCarloError === null ? {} : { err: answer.monteCarloError };
      return jsonText({ s_ul: answer.signalUpperLimit, ...error, ...answer });
    },
  }),
  form({
    about: 'upper limits of counting experiments, one a row: s_ul is added to the table',
    chosenBy: 'table',
    options: {
      table: required(words('FILE.csv', 'experiments, with columns n_obs,b,sigma_b,cl,method')),
      statistic: setting.statistic,
      ...toyOptions,
      format: common.tableFormat,
    },
    run: async ({ table, format, statistic, ...toys }, { engine }) =>
      tableText(await countingTable(table, { ...toys, ...present({ statistic }) }, engine), format),
  }),
];

const countingColumns = ['n_obs', 'b', 'sigma_b', 'cl', 'method'] as const;

async function countingTable(
  file: string,
  shared: Pick<CountingRequest, 'toys' | 'seed' | 'statistic'>,
  engine: Engine,
): Promise<Table> {
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
  const methodIn = (text: string, index: number): MethodId => {
    const method = methodIds.find((id) => id === text.trim());
    if (method !== undefined) return method;
    throw new UsageError(
      `${file}, data row ${index + 1}: method is "${text}"; it must be one of ${methodIds.join(', ')}.`,
    );
  };
  return {
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
        method: methodIn(row.method, index),
        ...shared,
      });
      const where = `${file}, data row ${index + 1}`;
      if (!result.ok) throw new UsageError(`${where}: ${result.sentence}`);
      if (Number.isNaN(result.answer.signalUpperLimit)) throw new EngineFailure(`${where}: ${noLimit}`);
      return [...rows.columns.map((column) => row[column]), numberText(result.answer.signalUpperLimit)];
    }),
  };
}
