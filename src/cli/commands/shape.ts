import { commandLine, usageWords } from '../../words/en/commandLine.ts';
import { binnedIds } from '../../data/catalogue.ts';
import type { ShapeSource } from '../../engine/request.ts';
import type { ShapeConfig } from '../../statistics/shape/shapeModel.ts';
import type { Engine } from '../../engine/engine.ts';
import { type Command, form, unwrap } from '../command.ts';
import { common } from '../commonOptions.ts';
import { setting, toyOptions } from '../limitOptions.ts';
import { number, required, usually, type Values, words } from '../option.ts';
import { jsonIn } from '../jsonFile.ts';
import { jsonText } from '../output.ts';
import { UsageError } from '../usageError.ts';

const shared = {
  cl: setting.cl,
  seed: usually(toyOptions.seed, 1),
  /** An error below 1 % in a second or two. */
  toys: usually(
    number('40000', () => usageWords.options.shapeToys),
    40_000,
  ),
  format: common.jsonFormat,
};

/** The search whose data the unbinned analysis uses. */
const [dataOf] = binnedIds;

const numbers = ['lo', 'hi', 'c1', 'c2', 'nB0', 'sB', 'mX', 'sig0', 'rmu'] as const;

/** Reads the description of an unbinned experiment; its values are checked by the engine. */
async function configFrom(file: string): Promise<ShapeConfig> {
  const content = await jsonIn(file, '--config');
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new UsageError(commandLine.notAConfig(file, numbers));
  }
  const fields = content as Readonly<Record<string, unknown>>;
  const numberOf = (name: (typeof numbers)[number]): number => {
    const value = fields[name];
    if (typeof value === 'number') return value;
    throw new UsageError(commandLine.fieldNotANumber(file, name, JSON.stringify(value)));
  };
  const { events } = fields;
  if (!Array.isArray(events)) {
    throw new UsageError(commandLine.eventsNotAList(file, JSON.stringify(events)));
  }
  const bad: unknown = events.find((event) => typeof event !== 'number');
  if (bad !== undefined) {
    throw new UsageError(commandLine.eventNotANumber(file, JSON.stringify(bad)));
  }
  return {
    lo: numberOf('lo'),
    hi: numberOf('hi'),
    c1: numberOf('c1'),
    c2: numberOf('c2'),
    nB0: numberOf('nB0'),
    sB: numberOf('sB'),
    events: events.map(Number),
    mX: numberOf('mX'),
    sig0: numberOf('sig0'),
    rmu: numberOf('rmu'),
  };
}

function limitOf(source: ShapeSource, { cl, seed, toys }: Values<typeof shared>, engine: Engine): string {
  const answer = unwrap(engine.run({ task: 'shape', source, confidenceLevel: cl, toys, seed }));
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
    confidenceLevel: cl,
    toys,
    seed,
    config: answer.config,
  });
}

/** `shape`: the unbinned limit by toys, of the 2017 data at a mass or of a described experiment. */
export const shape: Command = [
  form({
    about: () => usageWords.commands.shape,
    chosenBy: 'mass',
    options: { mass: common.mass, ...shared },
    run: ({ mass, ...rest }, { engine }) =>
      limitOf({ kind: 'search', search: dataOf, massMeV: mass }, rest, engine),
  }),
  form({
    about: () => usageWords.commands.shapeConfig,
    chosenBy: 'config',
    options: { config: required(words('FILE.json', () => usageWords.options.config)), ...shared },
    run: async ({ config, ...rest }, { engine }) =>
      limitOf({ kind: 'config', config: await configFrom(config) }, rest, engine),
  }),
];
