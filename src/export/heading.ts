import { neutralText, numberText } from '../data/text.ts';

/** What a file of numbers says about itself; what is null or empty is left out. */
export interface Heading {
  readonly name: string;
  /** What kind of numbers they are. */
  readonly what?: string;
  /** Identifier of the model in which couplings hold; it says all of one with couplings or inputs of theory of its own. */
  readonly model?: string | null;
  readonly confidenceLevel: number | null;
  readonly lifetimeS: number | 'inf' | null;
  /** Where it is published. */
  readonly references: readonly string[];
  /** Citation keys. */
  readonly citations: readonly string[];
  readonly notes: readonly string[];
  /** Address of the picture with these numbers. */
  readonly link?: string;
}

/**
 * The comments at the head of a CSV file, `# ` in front of each.
 * @param heading what is known
 * @returns text that ends with a line break
 */
export function headingText(heading: Heading): string {
  const {
    name,
    what = '',
    model = null,
    confidenceLevel,
    lifetimeS,
    references,
    citations,
    notes,
    link,
  } = heading;
  const lines = [
    name,
    what,
    model === null ? '' : `model: ${model}`,
    confidenceLevel === null ? '' : `${numberText(100 * confidenceLevel)} % CL`,
    lifetimeS === null ? '' : lifetimeS === 'inf' ? 'X invisible' : `lifetime ${numberText(lifetimeS)} s`,
    references.length === 0 ? '' : `reference: ${references.join(', ')}`,
    citations.length === 0 ? '' : `cite: ${citations.join(', ')}`,
    ...notes,
    link === undefined ? '' : `link: ${link}`,
  ];
  return lines
    .map(neutralText)
    .filter((line) => line !== '')
    .map((line) => `# ${line}\n`)
    .join('');
}
