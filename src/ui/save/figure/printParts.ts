import { lateParts } from '../../../words/en/lateParts.ts';
import { late, type Late } from '../../late/late.ts';

/** What sets text in our faces, for documents and as outlines. */
export const pdfs = late(
  () => import('../print/pdf.ts'),
  () => lateParts.saving,
);
export const outlines = late(
  () => import('../print/outlines.ts'),
  () => lateParts.saving,
);

/** A part once it is loaded. @throws Error where it does not come */
export async function here<T>(part: Late<T>): Promise<T> {
  const state = await part.want();
  if (state.is !== 'here') throw new Error(part.subject());
  return state.part;
}
