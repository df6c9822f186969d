import type { AnyAssumption } from '../assumptions/assumption.ts';
import { conventionParameterRanges, parametersOf } from '../physics/models/conventions.ts';
import type { ConventionParameters } from '../physics/models/model.ts';
import type { Choices } from './choices.ts';
import type { LinkedValue, LinkNotice } from './linkNotice.ts';
import { modelOf } from './models.ts';
import type { LinkedPanel } from './panels.ts';
import { readNumber } from './permalinkWords.ts';

/** What a key of a link comes to. */
interface FieldReading {
  readonly choices: Choices;
  readonly notices: readonly LinkNotice[];
}

/** One key of the link. `write` gives one text per occurrence; `read` takes all occurrences, and the panels that there are. */
export interface PermalinkField {
  readonly key: string;
  readonly write: (choices: Choices) => readonly string[];
  readonly read: (
    values: readonly string[],
    choices: Choices,
    panels: readonly LinkedPanel[],
  ) => FieldReading;
}

/** A change that a key asks for. @param notice what of it could not be taken as it was */
export function taken(
  choices: Choices,
  change: Partial<Choices>,
  notice: LinkNotice | null = null,
): FieldReading {
  return { choices: { ...choices, ...change }, notices: notice === null ? [] : [notice] };
}

/** A key that changes nothing, and why. */
export function refused(choices: Choices, notice: LinkNotice): FieldReading {
  return { choices, notices: [notice] };
}

/** A text that only one part of the page understands, which says what it cannot use. */
export function textField(key: 'home' | 'host' | 'toy'): PermalinkField {
  return {
    key,
    write: (choices) => [choices[key]],
    read: ([text], choices) => taken(choices, { [key]: text }),
  };
}

/** What is on or off; off unless the link says otherwise. */
export function switchField(
  key: 'union' | 'combine' | 'reach' | 'spread' | 'shape' | 'others',
): PermalinkField {
  return {
    key,
    write: (choices) => (choices[key] ? ['1'] : []),
    read: ([text], choices) => {
      if (text === '1' || text === '0') return taken(choices, { [key]: text === '1' });
      return refused(choices, { code: 'no-switch', value: key, text, key });
    },
  };
}

/** A dark-sector value, written in models whose couplings need it. */
export function parameterField(
  key: 'alphaD' | 'chiRatio',
  property: keyof ConventionParameters,
): PermalinkField {
  return {
    key,
    write: ({ model, conventionParameters }) =>
      parametersOf(modelOf(model)).includes(property) ? [String(conventionParameters[property])] : [],
    read: ([text], choices) => {
      const model = modelOf(choices.model);
      if (!parametersOf(model).includes(property))
        return refused(choices, { code: 'unused-value', value: key, key, benchmark: model.benchmark });
      const range = conventionParameterRanges[property];
      const reading = readNumber(text, key, range, choices.conventionParameters[property]);
      const conventionParameters = { ...choices.conventionParameters, [property]: reading.value };
      return taken(choices, { conventionParameters }, reading.notice);
    },
  };
}

/** One of a few names. */
export function choiceField<K extends 'kind' | 'background' | 'massScale' | 'wording' | 'view'>(
  key: LinkedValue & string,
  property: K,
  allowed: readonly Choices[K][],
): PermalinkField {
  return {
    key,
    write: (choices) => [choices[property]],
    read: ([text], choices) => {
      const value = allowed.find((candidate) => candidate === text);
      if (value !== undefined) return taken(choices, { [property]: value });
      return refused(choices, { code: 'unknown-name', value: key, text, used: choices[property] });
    },
  };
}

/** The key of an assumption. */
export function assumptionField({ id, key, domain, words }: AnyAssumption): PermalinkField {
  const valueIn = (choices: Choices) => (choices as unknown as Readonly<Record<string, string | number>>)[id];
  return {
    key,
    write: (choices) => [String(valueIn(choices))],
    read: ([text], choices) => {
      const used = valueIn(choices);
      if (domain.kind === 'number') {
        const reading = readNumber(text, words, domain.range, Number(used));
        return taken(choices, { [id]: reading.value }, reading.notice);
      }
      if (domain.names.includes(text)) return taken(choices, { [id]: text });
      return refused(choices, { code: 'unknown-name', value: words, text, used });
    },
  };
}
