import type { Choices } from './choices.ts';
import { defaultChoices, defaultCrosshair } from './defaults.ts';
import { asInPaper, type FigureStarts } from './figure.ts';
import type { LinkNotice } from './linkNotice.ts';
import type { LinkedPanel } from './panels.ts';
import { splitModelId } from '../physics/models/family.ts';
import type { ModelId } from '../physics/models/model.ts';
import { modelOf } from './models.ts';
import { parametersKey, permalinkFields, readModel } from './permalinkFields.ts';

/** Version of the link's language. */
export const permalinkVersion = '1';

/** Characters of a link that are read; none that this page writes is longer. */
export const longestLink = 8192;

/** What a link says, and what in it could not be taken as it was. */
export interface PermalinkReading {
  readonly choices: Choices;
  readonly notices: readonly LinkNotice[];
}

/** The keys in which choices differ from others, each with its values; none where it has nothing to say that the others say. */
function differences(choices: Choices, from: Choices): readonly (readonly string[])[] {
  return permalinkFields.flatMap((field) => {
    const own = field.write(choices);
    if (own.join('\n') === field.write(from).join('\n')) return [];
    return [own.map((value) => `${field.key}=${escapeValue(value)}`)];
  });
}

/**
 * Writes choices as the part of the address after `#`, without the `#`. Defaults are left out, or what the figure of a paper
 * that is open says already; couplings are in the default convention of the model.
 * @returns for example `v=1&model=bc4&inv=0.3&cl=0.95&pin=180,2e-8&at=200,1e-7`, or `v=1&fig=2025-9d&cl=0.95`
 */
export function writePermalink(choices: Choices): string {
  const { figure, model } = choices;
  const beside = figure && differences(choices, figure.start);
  return [
    `v=${permalinkVersion}`,
    ...(figure ? [`fig=${figure.id}`] : []),
    // Named beside a figure, the model says that all that differs from its own defaults follows.
    ...(beside?.every((values) => values.length > 0)
      ? beside
      : [...modelParts(model), ...differences(choices, defaultChoices(model))]
    ).flat(),
  ].join('&');
}

/** The model, and what makes it where it is a member of a family. */
function modelParts(model: ModelId): readonly string[] {
  const { family, parameters } = splitModelId(model);
  return [`model=${family}`, ...(parameters === null ? [] : [`${parametersKey}=${escapeValue(parameters)}`])];
}

/**
 * Whether two choices are the same step of the history: all that a link holds but the place of the crosshair.
 */
export function isSameStep(a: Choices, b: Choices): boolean {
  const withoutCrosshair = (choices: Choices): string =>
    writePermalink({ ...choices, crosshair: defaultCrosshair(choices) });
  return withoutCrosshair(a) === withoutCrosshair(b);
}

/**
 * Reads a link. Never throws: what cannot be understood, or stands beyond the longest link, is left out or clamped, and said.
 * @param hash the part of an address after `#`, with or without it
 * @param panels those that a link may open beside the limit on B
 * @param figures those of the papers that a link may open
 * @returns choices, with the crosshair where the link puts it, else at the first pin or the model's starting point; and the notices
 */
export function readPermalink(
  hash: string,
  panels: readonly LinkedPanel[] = [],
  figures: FigureStarts = {},
): PermalinkReading {
  const { entries, notices } = splitHash(hash);
  const version = entries.get('v')?.[0];
  if (version !== undefined && version !== permalinkVersion) {
    notices.push({ code: 'unknown-version', text: version });
  }
  const model = readModel(entries.get('model')?.[0], entries.get(parametersKey)?.[0]);
  if (model.notice !== null) notices.push(model.notice);
  let { choices } = model;
  const asked = entries.get('fig')?.[0];
  let keepsPoint = entries.has('at');
  if (asked !== undefined) {
    const start = Object.hasOwn(figures, asked) ? figures[asked] : null;
    if (start === null) {
      notices.push({ code: 'unknown-figure', text: asked, figures: Object.keys(figures) });
    } else if (!entries.has('model')) {
      choices = asInPaper(asked, start);
      keepsPoint ||= !entries.has('pin');
    } else if (choices.model === start.model) choices = { ...choices, figure: { id: asked, start } };
    else {
      const { benchmark } = modelOf(choices.model);
      notices.push({ code: 'figure-of-other-model', text: asked, benchmark });
    }
  }
  for (const field of permalinkFields) {
    const values = entries.get(field.key);
    if (values === undefined) continue;
    const reading = field.read(values, choices, panels);
    choices = reading.choices;
    notices.push(...reading.notices);
  }
  const known = new Set(['v', 'model', parametersKey, 'fig', ...permalinkFields.map((field) => field.key)]);
  for (const key of entries.keys()) {
    if (!known.has(key)) notices.push({ code: 'unknown-key', text: key });
  }
  return { choices: keepsPoint ? choices : withDefaultCrosshair(choices), notices };
}

const withDefaultCrosshair = (choices: Choices): Choices => ({
  ...choices,
  crosshair: defaultCrosshair(choices),
});

/** The parts of a link; one that is too long ends with its last whole part. */
function partsOf(hash: string): { parts: readonly string[]; isCut: boolean } {
  const isCut = hash.length > longestLink;
  const parts = hash.slice(0, longestLink).replace(/^#/, '').split('&');
  return { parts: isCut && hash[longestLink] !== '&' ? parts.slice(0, -1) : parts, isCut };
}

function splitHash(hash: string): { entries: Map<string, string[]>; notices: LinkNotice[] } {
  const entries = new Map<string, string[]>();
  const { parts, isCut } = partsOf(hash);
  const notices: LinkNotice[] = isCut
    ? [{ code: 'too-long', characters: hash.length, most: longestLink }]
    : [];
  for (const part of parts) {
    if (part === '') continue;
    const cut = part.indexOf('=');
    const key = unescapeValue(cut < 0 ? part : part.slice(0, cut));
    const value = unescapeValue(cut < 0 ? '' : part.slice(cut + 1));
    if (key === null || value === null) {
      notices.push({ code: 'damaged', text: part });
      continue;
    }
    const values = entries.get(key);
    if (values === undefined) entries.set(key, [value]);
    else values.push(value);
  }
  return { entries, notices };
}

function unescapeValue(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Some signs may stand in a fragment; keeping them keeps links readable. */
function escapeValue(text: string): string {
  return encodeURIComponent(text).replace(/%(?:2[CF]|3[ABD])/g, decodeURIComponent);
}
