import type { OfficialProblem } from '../../searches/search.ts';

/** Something with a table in it, or why it cannot be. */
export type Replaced<T> =
  { readonly ok: true; readonly content: T } | { readonly ok: false; readonly problem: OfficialProblem };

/** What cannot be done. */
export const unfit = (
  problem: OfficialProblem,
): { readonly ok: false; readonly problem: OfficialProblem } => ({ ok: false, problem });
