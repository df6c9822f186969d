import type { ImportReason, OpenQuestion } from '../import/importReason.ts';

/** Why something cannot be added or saved. Texts of files in it are cut. */
export type OwnReason =
  | { readonly code: 'file'; readonly reason: ImportReason }
  | { readonly code: 'no-name' }
  /** Questions about a table are open. */
  | { readonly code: 'open-questions'; readonly open: readonly OpenQuestion[] }
  | { readonly code: 'no-contour'; readonly file: string }
  /** A bound that its own file has no contour of, in the words of the file. */
  | { readonly code: 'missing-contour'; readonly file: string; readonly why: string }
  /** A bound that is computed from limits in another file. */
  | { readonly code: 'recast-elsewhere'; readonly file: string }
  | { readonly code: 'analysis'; readonly file: string; readonly title: string }
  /** An answer to something of which no curves can be drawn, by the name of its task. */
  | { readonly code: 'scan-not-drawn'; readonly file: string; readonly task: string }
  | { readonly code: 'scan-of-model'; readonly file: string; readonly model: string }
  | { readonly code: 'scan-empty'; readonly file: string }
  /** A bound in a session of which nothing can be drawn. */
  | {
      readonly code: 'session-bound';
      readonly file: string;
      readonly name: string;
      readonly reason: OwnReason;
    }
  | { readonly code: 'no-format'; readonly name: string; readonly format: string }
  | { readonly code: 'couplings-only'; readonly format: string }
  | { readonly code: 'no-curve'; readonly name: string };

/** What can be used, or why it cannot. */
export type OwnResult<T> =
  { readonly ok: true; readonly content: T } | { readonly ok: false; readonly reason: OwnReason };
