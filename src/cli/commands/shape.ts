import { readFile } from 'node:fs/promises';
import type { ShapeSource } from '../../engine/request.ts';
import type { ShapeConfig } from '../../statistics/shape/shapeModel.ts';
import { type Command, unwrap } from '../command.ts';
import { numberOption, type Options, optionalNumber, toyOptions } from '../options.ts';
import { jsonText } from '../output.ts';
import { UsageError } from '../usage.ts';

/** Number of toys where none is given: an error below 1 % in a second or two. */
const usualToys = 40_000;

/** The search whose 2017 data the unbinned analysis uses. */
const dataOf = 'na62-pinunu-2017';

const numbers = ['lo', 'hi', 'c1', 'c2', 'nB0', 'sB', 'mX', 'sig0', 'rmu'] as const;

/** Reads the description of an unbinned experiment; its values are checked by the engine. */
async function configFrom(file: string): Promise<ShapeConfig> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new UsageError(`${file} could not be read; --config must name a JSON file.`);
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new UsageError(`${file} must hold one object with ${numbers.join(', ')} and events.`);
  }
  const fields = content as Readonly<Record<string, unknown>>;
  const number = (name: (typeof numbers)[number]): number => {
    const value = fields[name];
    if (typeof value === 'number') return value;
    throw new UsageError(`${file}: ${name} is ${JSON.stringify(value) ?? 'missing'}; it must be a number.`);
  };
  const { events } = fields;
  if (!Array.isArray(events)) {
    throw new UsageError(
      `${file}: events is ${JSON.stringify(events) ?? 'missing'}; it must be a list of numbers.`,
    );
  }
  const bad: unknown = events.find((event) => typeof event !== 'number');
  if (bad !== undefined) {
    throw new UsageError(`${file}: events holds ${JSON.stringify(bad)}; it must be a list of numbers.`);
  }
  return {
    lo: number('lo'),
    hi: number('hi'),
    c1: number('c1'),
    c2: number('c2'),
    nB0: number('nB0'),
    sB: number('sB'),
    events: events.map(Number),
    mX: number('mX'),
    sig0: number('sig0'),
    rmu: number('rmu'),
  };
}

async function sourceOf({ mass, config }: Options): Promise<ShapeSource> {
  if ((mass === undefined) === (config === undefined)) {
    throw new UsageError('Give either --mass, for the 2017 data, or --config, for data of your own.');
  }
  if (config !== undefined) return { kind: 'config', config: await configFrom(config) };
  return { kind: 'search', search: dataOf, massMeV: numberOption('mass', mass ?? '') };
}

/** `shape`: the unbinned limit by toys, of the 2017 data at a mass or of a described experiment. */
export const shape: Command = async (options, { engine }) => {
  const source = await sourceOf(options);
  const { seed, toys } = toyOptions(options, usualToys);
  const confidenceLevel = optionalNumber(options, 'cl') ?? 0.9;
  const answer = unwrap(engine.run({ task: 'shape', source, confidenceLevel, toys, seed }));
  return jsonText({
    s_ul: answer.signalLimit,
    err: answer.error,
    ...(answer.branchingRatioLimit === null
      ? {}
      : {
          br_ul: answer.branchingRatioLimit,
          br_ul_err: answer.branchingRatioError,
          ses: answer.singleEventSensitivity,
        }),
    confidenceLevel,
    toys,
    seed,
    config: answer.config,
  });
};
