import { ownNotes } from '../data/ownNotes.ts';
import { curveOfBound, type ExportCurve } from '../export/curvePoints.ts';
import type { OwnContent, OwnLook } from './ownBound.ts';

/** A content that is a curve as it stands: limits that are recast are a table. */
export type OwnCurveContent = Exclude<OwnContent, { readonly kind: 'recast' }>;

/** A note with the statement that the data are their user's own; one that came with it is not said twice. */
export const stated = (note: string): string =>
  note.includes(ownNotes.own) ? note : `${ownNotes.own} ${note}`.trim();

/**
 * A curve of the user's own as exports take it: under the name and the reference that the user gave, with the statement
 * that it is the user's own.
 * @param content of one kind that is a curve
 * @param named name and reference, and the name of its file
 * @returns null where there is no curve
 */
export function ownCurve(
  content: OwnCurveContent,
  { id, name, reference }: Pick<OwnLook, 'name' | 'reference'> & { readonly id: string },
): ExportCurve | null {
  const curve: ExportCurve | null =
    content.kind === 'limit' ? { ...content.curve, citations: [] } : curveOfBound(content.bound);
  return curve === null ? null : { ...curve, id, name, reference, citations: [], note: stated(curve.note) };
}
