import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3';
import { numberText } from '../data/csv.ts';
import { exclusionTable, limitsTable, modelTable, type Table } from '../data/tables.ts';
import type { EngineResult } from '../engine/answer.ts';
import type { Engine } from '../engine/engine.ts';
import { written } from '../engine/refusal.ts';
import { END_POINT_MASS } from '../physics/kinematics.ts';
import { modelById } from '../physics/models/index.ts';
import {
  assumptionOptions,
  massesOption,
  methodOption,
  modelOption,
  numberOption,
  type Options,
  optionalNumber,
  required,
} from './options.ts';
import { jsonText, tableText } from './output.ts';
import { UsageError } from './usage.ts';

/** A failure that is ours; exit code 1. */
export class EngineFailure extends Error {
  override readonly name = 'EngineFailure';
}

/** What a command gets beside its options. */
export interface Surroundings {
  readonly engine: Engine;
  /** Notes beside the data, on standard error. */
  readonly warn: (sentence: string) => void;
}

type Command = (options: Options, surroundings: Surroundings) => Promise<string> | string;

function unwrap<A>(result: EngineResult<A>): A {
  if (result.ok) return result.answer;
  throw result.kind === 'input' ? new UsageError(result.sentence) : new EngineFailure(result.sentence);
}

function searchesOption(options: Options, engine: Engine): string[] {
  return options.searches?.split(',').map((id) => id.trim()) ?? engine.searches.map(({ id }) => id);
}

const limits: Command = (options, { engine }) => {
  const answer = unwrap(
    engine.run({
      task: 'limits',
      searches: [required(options, 'search')],
      lifetime: { kind: 'fixed', lifetimeS: optionalNumber(options, 'tau') ?? Infinity },
      ...(options.masses === undefined ? {} : { massesMeV: massesOption(options.masses) }),
      ...assumptionOptions(options),
    }),
  );
  if (answer.searches.length === 0)
    throw new EngineFailure('The data file of this search could not be read.');
  const [{ massRangesMeV, massMeV, silence }] = answer.searches;
  if (silence !== null) throw new UsageError(silence);
  if (massMeV.length === 0) {
    const ranges = massRangesMeV.map(([from, to]) => `${written(from)}–${written(to)}`).join(' and ');
    throw new UsageError(`--masses is "${options.masses}"; this search looks only at ${ranges} MeV.`);
  }
  return tableText(limitsTable(answer), options.format);
};

const model: Command = (options, { engine }) => {
  const choice = modelOption(options);
  const massesMeV = massesOption(options.masses ?? `0:${Math.floor(END_POINT_MASS)}:1`);
  const answer = unwrap(engine.run({ task: 'model', model: choice.model, massesMeV }));
  if (!answer.productionPerCoupling2.some((value) => value >= 0)) {
    const reason = modelById(choice.model)?.productionValidity.reason ?? '';
    throw new UsageError(
      `--masses is "${options.masses}"; it must be from 0 to ${written(END_POINT_MASS)} MeV: ${reason}`,
    );
  }
  return tableText(modelTable(answer), options.format);
};

const exclude: Command = (options, { engine, warn }) => {
  const choice = modelOption(options);
  const assumptions = assumptionOptions(options);
  const kind = options.kind ?? (assumptions.exposure === 1 ? 'observed' : 'expected');
  if (kind !== 'observed' && kind !== 'expected') {
    throw new UsageError(`--kind is "${kind}"; it must be observed or expected.`);
  }
  if (kind === 'observed' && assumptions.exposure !== 1) {
    throw new UsageError(
      `--exposure is ${assumptions.exposure}; a projection has no observed limit, so --kind must be expected.`,
    );
  }
  const answer = unwrap(
    engine.run({
      task: 'exclusion',
      ...choice,
      searches: searchesOption(options, engine),
      curves: [kind === 'observed' ? 'observed' : 'median'],
      massesMeV: options.masses === undefined ? 'hypotheses' : massesOption(options.masses),
      ...assumptions,
    }),
  );
  for (const { search, silence } of answer.searches) if (silence !== null) warn(`${search}: ${silence}`);
  const known = modelById(answer.model);
  if (known === undefined)
    throw new EngineFailure(`The model ${answer.model} was answered but is not known.`);
  return tableText(exclusionTable(answer, known), options.format);
};

const point: Command = (options, { engine }) => {
  const answer = unwrap(
    engine.run({
      task: 'point',
      ...modelOption(options),
      massMeV: numberOption('mass', required(options, 'mass')),
      coupling: numberOption('coupling', required(options, 'coupling')),
      ...(options.convention === undefined ? {} : { convention: options.convention }),
      searches: searchesOption(options, engine),
      ...assumptionOptions(options),
    }),
  );
  return jsonText(answer);
};

const convert: Command = (options, { engine }) => {
  const tau = optionalNumber(options, 'tau');
  const coupling = optionalNumber(options, 'coupling');
  if ((tau === undefined) === (coupling === undefined)) {
    throw new UsageError('Give either --tau or --coupling; the other one is computed.');
  }
  const answer = unwrap(
    engine.run({
      task: 'convert',
      model: modelOption(options).model,
      massMeV: numberOption('mass', required(options, 'mass')),
      from:
        tau !== undefined
          ? { kind: 'lifetime', lifetimeS: tau }
          : {
              kind: 'coupling',
              coupling: coupling ?? Number.NaN,
              ...(options.convention === undefined ? {} : { convention: options.convention }),
            },
    }),
  );
  return jsonText(answer);
};

const cls: Command = async (options, { engine }) => {
  if (options.table !== undefined) return countingTable(options.table, options.format, engine);
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
    }),
  );
  return jsonText({ s_ul: answer.signalUpperLimit, ...answer });
};

const countingColumns = ['n_obs', 'b', 'sigma_b', 'cl', 'method'] as const;

async function countingTable(file: string, format: string | undefined, engine: Engine): Promise<string> {
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
      });
      if (!result.ok) throw new UsageError(`${file}, data row ${index + 1}: ${result.sentence}`);
      return [...rows.columns.map((column) => row[column]), numberText(result.answer.signalUpperLimit)];
    }),
  };
  return tableText(table, format);
}

/** Commands by name. */
export const commands: Readonly<Record<string, Command>> = { limits, model, exclude, point, convert, cls };
