import * as v from 'valibot';
import { longestLink } from '../../state/permalink.ts';
import { massRangeMeV } from '../../state/ranges.ts';

/** Version of the protocol, in every message under this name. */
export const protocol = 'kaonscope';
export const protocolVersion = 1;

/** What the page around the frame may ask for. */
export type HostRequest =
  | { readonly type: 'set'; readonly link: string }
  | { readonly type: 'move'; readonly massMeV: number; readonly coupling: number }
  | { readonly type: 'theme'; readonly theme: 'light' | 'dark' | 'system' }
  | { readonly type: 'tell' };

/** Why a request was not taken; `text` is the piece of it that is wrong. */
export type MessageFault =
  | { readonly code: 'version'; readonly text: string; readonly spoken: number }
  | { readonly code: 'type'; readonly text: string; readonly known: readonly string[] }
  | { readonly code: 'field'; readonly text: string; readonly field: string; readonly type: string }
  | { readonly code: 'link-or-choices' }
  | { readonly code: 'too-long'; readonly most: number }
  | {
      readonly code: 'mass';
      readonly text: string;
      readonly lowestMeV: number;
      readonly highestMeV: number;
    }
  | { readonly code: 'coupling'; readonly text: string };

/** A message of this protocol: what it asks for, or why that cannot be, and the name under which it is answered. */
export type Reading = { readonly id: string | null } & (
  { readonly request: HostRequest } | { readonly fault: MessageFault }
);

const value = v.union([v.pipe(v.string(), v.maxLength(longestLink)), v.number()]);
const choices = v.record(v.string(), v.union([value, v.array(value)]));
const theme = v.picklist(['light', 'dark', 'system']);
const types = ['set', 'move', 'theme', 'tell'] as const;

/** What was written, short enough to be quoted; other people's objects may throw at every touch. */
function textOf(what: unknown): string {
  try {
    return (typeof what === 'string' ? what : (JSON.stringify(what) ?? typeof what)).slice(0, longestLink);
  } catch {
    return typeof what;
  }
}

/** Choices as the text of a link. @param given values by the keys of links, those of a list one after another */
function linkOf(given: v.InferOutput<typeof choices>): string {
  return Object.entries(given)
    .flatMap(([key, all]) => (Array.isArray(all) ? all : [all]).map((each) => [key, String(each)]))
    .map((pair) => pair.map(encodeURIComponent).join('='))
    .join('&');
}

function readSet(data: Readonly<Record<string, unknown>>): HostRequest | MessageFault {
  if ((data.link === undefined) === (data.choices === undefined)) return { code: 'link-or-choices' };
  const field = data.link === undefined ? 'choices' : 'link';
  const given = v.safeParse(field === 'link' ? v.string() : choices, data[field]);
  if (!given.success) return { code: 'field', text: textOf(data[field]), field, type: 'set' };
  const link = typeof given.output === 'string' ? given.output : linkOf(given.output);
  return link.length > longestLink ? { code: 'too-long', most: longestLink } : { type: 'set', link };
}

function readMove({ massMeV, coupling }: Readonly<Record<string, unknown>>): HostRequest | MessageFault {
  const [lowestMeV, highestMeV] = massRangeMeV;
  if (typeof massMeV !== 'number' || !(massMeV >= lowestMeV && massMeV <= highestMeV))
    return { code: 'mass', text: textOf(massMeV), lowestMeV, highestMeV };
  if (typeof coupling !== 'number' || !(coupling > 0 && coupling < Number.POSITIVE_INFINITY))
    return { code: 'coupling', text: textOf(coupling) };
  return { type: 'move', massMeV, coupling };
}

function readRequest(data: Readonly<Record<string, unknown>>): HostRequest | MessageFault {
  const version = data[protocol];
  if (version !== protocolVersion) return { code: 'version', text: textOf(version), spoken: protocolVersion };
  const type = types.find((each) => each === data.type);
  switch (type) {
    case 'set':
      return readSet(data);
    case 'move':
      return readMove(data);
    case 'theme': {
      const chosen = v.safeParse(theme, data.theme);
      return chosen.success
        ? { type, theme: chosen.output }
        : { code: 'field', text: textOf(data.theme), field: 'theme', type };
    }
    case 'tell':
      return { type };
    default:
      return { code: 'type', text: textOf(data.type), known: types };
  }
}

/**
 * Reads a message from the page around the frame. Never throws.
 * @param data whatever was posted
 * @returns null for what is no message of this protocol: pages post all kinds of things to their frames
 */
export function readMessage(data: unknown): Reading | null {
  const given = v.safeParse(v.record(v.string(), v.unknown()), data);
  if (!given.success || !(protocol in given.output)) return null;
  const id = v.safeParse(v.pipe(v.string(), v.maxLength(100)), given.output.id);
  const answeredAs = { id: id.success ? id.output : null };
  if (!id.success && given.output.id !== undefined)
    return {
      ...answeredAs,
      fault: { code: 'field', text: textOf(given.output.id), field: 'id', type: textOf(given.output.type) },
    };
  const read = readRequest(given.output);
  return 'code' in read ? { ...answeredAs, fault: read } : { ...answeredAs, request: read };
}
