import { exclusionTable, namedExclusions, limitsTable, modelTable } from '../export/tables.ts';
import type { Engine } from '../engine/engine.ts';
import { gapSentences } from '../engine/gaps.ts';
import { written } from '../engine/refusal.ts';
import type { CurveName } from '../engine/request.ts';
import { END_POINT_MASS } from '../physics/kinematics.ts';
import { modelById } from '../physics/models/index.ts';
import { askedBounds, drawnRows } from './bounds.ts';
import { type Command, EngineFailure, unwrap } from './command.ts';
import { check } from './commands/check.ts';
import { cls } from './commands/cls.ts';
import { merge } from './commands/merge.ts';
import { scan } from './commands/scan.ts';
import { shape } from './commands/shape.ts';
import {
  assumptionOptions,
  conventionOptions,
  massesOption,
  modelOption,
  numberOption,
  type Options,
  optionalNumber,
  required,
} from './options.ts';
import { jsonText, tableText } from './output.ts';
import { UsageError } from './usage.ts';
import { projectionNotes, whatIfOption } from './whatIf.ts';

function searchesOption(options: Options, engine: Engine): string[] {
  if (options.searches === 'none') return [];
  return options.searches?.split(',').map((id) => id.trim()) ?? engine.searches.map(({ id }) => id);
}

const limits: Command = (options, { engine, warn }) => {
  const search = required(options, 'search');
  const assumptions = assumptionOptions(options);
  const answer = unwrap(
    engine.run({
      task: 'limits',
      searches: [search],
      lifetime: { kind: 'fixed', lifetimeS: optionalNumber(options, 'tau') ?? Infinity },
      ...(options.masses === undefined ? {} : { massesMeV: massesOption(options.masses) }),
      ...assumptions,
      ...whatIfOption(options, [search]),
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
  projectionNotes(answer.searches).forEach(warn);
  gapSentences(answer.searches, assumptions.statistic).forEach(warn);
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

/** In a projection with supposed events the searches without any are there with what they expect. */
function curvesOf(kind: 'observed' | 'expected', exposure: number): readonly CurveName[] {
  if (kind === 'expected') return ['median'];
  return exposure === 1 ? ['observed'] : ['observed', 'median'];
}

const exclude: Command = async (options, { engine, warn }) => {
  const choice = modelOption(options);
  const searches = searchesOption(options, engine);
  const assumptions = { ...assumptionOptions(options), ...whatIfOption(options, searches) };
  const isExpected = assumptions.exposure !== 1 && assumptions.whatIf === undefined;
  const kind = options.kind ?? (isExpected ? 'expected' : 'observed');
  if (kind !== 'observed' && kind !== 'expected') {
    throw new UsageError(`--kind is "${kind}"; it must be observed or expected.`);
  }
  if (kind === 'observed' && isExpected) {
    throw new UsageError(
      `--exposure is ${assumptions.exposure}; a projection has no observed limit, so --kind must be expected.`,
    );
  }
  const known = modelById(choice.model);
  if (known === undefined) throw new EngineFailure(`The model ${choice.model} is not known.`);
  const bounds = await askedBounds(options.bounds, known, engine, warn);
  const asked = options.masses === undefined ? undefined : massesOption(options.masses);
  const request = {
    ...choice,
    curves: curvesOf(kind, assumptions.exposure),
    massesMeV: asked ?? 'hypotheses',
    ...assumptions,
  } as const;
  const answer = unwrap(
    engine.run({ task: 'exclusion', ...request, searches: [...searches, ...bounds.recasts] }),
  );
  const combined =
    options.combine === true
      ? [
          {
            name: 'combined',
            curves: unwrap(engine.run({ task: 'combined-exclusion', ...request, searches })).curves,
          },
        ]
      : [];
  projectionNotes(answer.searches).forEach(warn);
  gapSentences(answer.searches, assumptions.statistic).forEach(warn);
  for (const { search, silence } of answer.searches) if (silence !== null) warn(`${search}: ${silence}`);
  const table = exclusionTable([...namedExclusions(answer), ...combined], known);
  return tableText(
    { ...table, rows: [...table.rows, ...drawnRows(bounds.drawn, known, asked)] },
    options.format,
  );
};

const point: Command = (options, { engine }) => {
  const searches = searchesOption(options, engine);
  const asked = {
    ...modelOption(options),
    massMeV: numberOption('mass', required(options, 'mass')),
    coupling: numberOption('coupling', required(options, 'coupling')),
    ...conventionOptions(options),
    searches,
    ...assumptionOptions(options),
    ...whatIfOption(options, searches),
  };
  const answer = unwrap(engine.run({ task: 'point', ...asked }));
  if (options.combine !== true) return jsonText(answer);
  return jsonText({ ...answer, combination: unwrap(engine.run({ task: 'combination', ...asked })) });
};

const convert: Command = (options, { engine }) => {
  const tau = optionalNumber(options, 'tau');
  const coupling = optionalNumber(options, 'coupling');
  if ((tau === undefined) === (coupling === undefined)) {
    throw new UsageError('Give either --tau or --coupling; the other one is computed.');
  }
  const { convention, ...parameters } = conventionOptions(options);
  const answer = unwrap(
    engine.run({
      task: 'convert',
      ...modelOption(options),
      ...parameters,
      massMeV: numberOption('mass', required(options, 'mass')),
      from:
        tau !== undefined
          ? { kind: 'lifetime', lifetimeS: tau }
          : {
              kind: 'coupling',
              coupling: coupling ?? Number.NaN,
              ...(convention === undefined ? {} : { convention }),
            },
    }),
  );
  return jsonText(answer);
};

/** Commands by name. */
export const commands: Readonly<Record<string, Command>> = {
  limits,
  model,
  exclude,
  point,
  convert,
  cls,
  shape,
  scan,
  merge,
  check,
};
