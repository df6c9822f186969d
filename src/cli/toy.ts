import type { SearchSummary } from '../engine/answer.ts';
import type { LimitAssumptions, ToySignal } from '../engine/request.ts';
import { modelNamed } from '../physics/models/index.ts';
import { commandLine, usageWords } from '../words/en/commandLine.ts';
import { number, numberIn, optional } from './option.ts';
import type { ModelChoice } from './commonOptions.ts';
import { UsageError } from './usageError.ts';

/** A signal as it is typed; its model may be left open. */
interface TypedSignal extends Pick<ToySignal, 'massMeV' | 'coupling'> {
  readonly text: string;
  readonly model: ModelChoice | null;
}

/** The model of a signal, by an identifier or an alias. */
function choiceOf(name: string, option: string, text: string): ModelChoice {
  const named = modelNamed(name.toLowerCase());
  if (named === undefined) throw new UsageError(commandLine.notASignal(option, text));
  const { model, isInvisible } = named;
  return { model: model.id, invisibleFraction: isInvisible ? 1 : (model.fixedInvisibleFraction ?? 0) };
}

/** The options `--toy SEED` and `--with-signal MASS:COUPLING`, with `MODEL:` in front where the command has none. */
export const toyOfCommand = {
  toy: number('SEED', () => usageWords.options.toy),
  'with-signal': optional(
    '[MODEL:]MASS:COUPLING',
    () => usageWords.options.withSignal,
    (text, name): TypedSignal => {
      const words = text.split(':');
      if (words.length < 2 || words.length > 3) throw new UsageError(commandLine.notASignal(name, text));
      const [massMeV, coupling] = words.slice(-2).map((word) => numberIn(word, name));
      return { text, massMeV, coupling, model: words.length === 3 ? choiceOf(words[0], name, text) : null };
    },
  ),
};

/** What of a command says which signal is meant. */
interface OfCommand {
  /** Its model; null where it has none. */
  readonly model: ModelChoice | null;
  /** The lifetime in place of the one that the coupling implies. */
  readonly fixedLifetimeS?: number;
}

/**
 * The assumptions of a request for the toy that is asked: its exposure, and how σ_b follows it, belong to the toy then.
 * @param values of `toyOfCommand`
 * @param assumptions of the request without it
 * @param command whose model and lifetime the signal has
 * @throws UsageError on a signal without a toy, or without a model
 */
export function withToy(
  values: { readonly toy: number | undefined; readonly 'with-signal': TypedSignal | undefined },
  assumptions: LimitAssumptions,
  { model, fixedLifetimeS }: OfCommand,
): LimitAssumptions {
  const { toy: seed, 'with-signal': typed } = values;
  if (seed === undefined) {
    if (typed !== undefined) throw new UsageError(commandLine.signalWithoutToy);
    return assumptions;
  }
  const { exposure, uncertaintyLaw, ...rest } = assumptions;
  const law = uncertaintyLaw === undefined ? {} : { uncertaintyLaw };
  const toy = { seed, exposure, ...law };
  if (typed === undefined) return { ...rest, exposure: 1, toy };
  const choice = typed.model ?? model;
  if (choice === null) throw new UsageError(commandLine.whoseSignal(typed.text));
  const { massMeV, coupling } = typed;
  const lifetime = fixedLifetimeS === undefined ? {} : { fixedLifetimeS };
  return { ...rest, exposure: 1, toy: { ...toy, signal: { ...choice, massMeV, coupling, ...lifetime } } };
}

/**
 * That numbers are of a toy, one sentence; empty where they are of data.
 * @param searches of an answer
 */
export function toyNotes(searches: readonly SearchSummary[]): readonly string[] {
  const toy = searches.find((each) => each.toy !== undefined)?.toy;
  return toy === undefined ? [] : [commandLine.toy(toy.seed, toy.exposure)];
}
