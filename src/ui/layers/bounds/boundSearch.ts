import type { Bound } from '../../../data/boundSchema.ts';
import type { BoundRow } from '../../bounds/boundRow.ts';
import { referenceLine } from '../../sources/references.ts';

/** Groups of the list, in the order in which they stand. */
export const boundGroups = ['bound', 'comparison', 'missing'] as const;
export type BoundGroup = (typeof boundGroups)[number];

/** The group in which a bound stands: what cannot be drawn, what is drawn on request alone, everything else. */
export function groupOf({ status, role }: Bound): BoundGroup {
  return status === 'missing' ? 'missing' : role;
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻';
const plain = '0123456789+-';

/** Letters as somebody types them: small, raised ones on the line, accents off, dashes and blanks alike. */
function typed(text: string): string {
  return text
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]/gu, (sign) => plain[raised.indexOf(sign)] ?? sign)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\-–—]+/gu, ' ')
    .trim();
}

function wordsOf({ bound }: BoundRow, bibText: string): string {
  const source = bound.status === 'available' ? bound.provenance : undefined;
  const number = bound.status === 'missing' ? bound.arxiv : source?.arxiv;
  return typed(
    [
      bound.label,
      bound.experiment,
      bound.status,
      source?.publication ?? '',
      number ?? '',
      ...bound.citations.map((key) => `${key} ${referenceLine(key, bibText)}`),
    ].join(' '),
  );
}

/**
 * Rows in whose name, experiment or reference every typed word occurs.
 * @param sought what was typed; blank for all rows
 * @param bibText content of references.bib
 */
export function foundRows(rows: readonly BoundRow[], sought: string, bibText: string): readonly BoundRow[] {
  const words = typed(sought)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = wordsOf(row, bibText);
    return words.every((word) => text.includes(word));
  });
}
