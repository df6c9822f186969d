import { commandLine, usageWords } from '../../words/en/commandLine.ts';
import { refusals } from '../../words/en/refusals.ts';
import { csvParse } from 'd3';
import { numberText } from '../../data/text.ts';
import type { Table } from '../../export/tables.ts';
import type { Engine } from '../../engine/engine.ts';
import type { CountingRequest } from '../../engine/request.ts';
import { largestDeviations } from '../../statistics/definitions.ts';
import { definitions } from '../../words/en/definitions.ts';
import { type MethodId, methodIds } from '../../statistics/methods.ts';
import { type Command, EngineFailure, form, unwrap } from '../command.ts';
import { common } from '../commonOptions.ts';
import { setting, toyOptions as manyToys } from '../limitOptions.ts';
import { decimal, number, present, required, usually, words } from '../option.ts';
import { textIn } from '../givenFile.ts';
import { jsonText, tableText } from '../output.ts';
import { UsageError } from '../usageError.ts';

/** 1 % accuracy in a fraction of a second. */
const toyOptions = {
  seed: usually(manyToys.seed, 1),
  toys: usually(
    number('100000', () => usageWords.options.clsToys),
    100_000,
  ),
};

/** `cls`: the limit of one counting experiment, or of each row of a table. */
export const cls: Command = [
  form({
    about: () => usageWords.commands.cls,
    options: {
      n: required(number('N', () => usageWords.options.n)),
      b: required(number('B', () => usageWords.options.b)),
      'sigma-b': usually(
        number('0', () => usageWords.options.sigmaB),
        0,
      ),
      at: number('S', () => usageWords.options.at),
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
      if (Number.isNaN(answer.signalUpperLimit)) throw new EngineFailure(commandLine.noLimit);
      const deviations = largestDeviations([answer.asymptoticDeviation]);
      if (deviations !== null) warn(definitions.deviation(deviations));
      const error = answer.monteCarloError === null ? {} : { err: answer.monteCarloError };
      return jsonText({ s_ul: answer.signalUpperLimit, ...error, ...answer });
    },
  }),
  form({
    about: () => usageWords.commands.clsTable,
    chosenBy: 'table',
    options: {
      table: required(words('FILE.csv', () => usageWords.options.table)),
      statistic: setting.statistic,
      ...toyOptions,
      format: common.tableFormat,
    },
    run: async ({ table, format, statistic, ...toys }, { engine }) =>
      tableText(await countingTable(table, { ...toys, ...present({ statistic }) }, engine), format, {
        qualifiers: [{ name: 'Statistic', value: statistic }],
        isOfKaons: false,
        phrases: ['Upper limit'],
      }),
  }),
];

const countingColumns = ['n_obs', 'b', 'sigma_b', 'cl', 'method'] as const;

async function countingTable(
  file: string,
  shared: Pick<CountingRequest, 'toys' | 'seed' | 'statistic'>,
  engine: Engine,
): Promise<Table> {
  const content = await textIn(file, ['--table', 'CSV']);
  const lines = content.split(/\r?\n/);
  const rows = csvParse(lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).join('\n'));
  const missing = countingColumns.filter((column) => !rows.columns.includes(column));
  if (missing.length > 0) {
    throw new UsageError(commandLine.noColumns(file, missing, countingColumns));
  }
  const methodIn = (text: string, index: number): MethodId => {
    const method = methodIds.find((id) => id === text.trim());
    if (method !== undefined) return method;
    throw new UsageError(commandLine.rowMethod(file, index + 1, text, methodIds));
  };
  return {
    title: commandLine.tableTitle(file),
    columns: [...rows.columns, 's_ul'],
    rows: rows.map((row, index) => {
      const number = (column: 'n_obs' | 'b' | 'sigma_b' | 'cl'): number => {
        const value = decimal(row[column]);
        if (!Number.isNaN(value)) return value;
        throw new UsageError(commandLine.rowNumber(file, index + 1, column, row[column]));
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
      const inRow = (sentence: string) => commandLine.ofRow(file, index + 1, sentence);
      if (!result.ok) throw new UsageError(inRow(refusals.sentence(result.reason)));
      if (Number.isNaN(result.answer.signalUpperLimit)) throw new EngineFailure(inRow(commandLine.noLimit));
      return [...rows.columns.map((column) => row[column]), numberText(result.answer.signalUpperLimit)];
    }),
  };
}
