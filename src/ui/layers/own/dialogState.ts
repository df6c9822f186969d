import type { OwnProblem, ReadHeads } from '../../../../workers/importApi.ts';
import type { Importer } from '../../../../workers/importer.ts';
import type { OwnBound } from '../../../own/ownBound.ts';

/** Where adding own data stands. */
export type DialogState =
  | { readonly step: 'closed' }
  | { readonly step: 'choose'; readonly problems: readonly OwnProblem[] }
  | { readonly step: 'reading'; readonly what: () => string; readonly importer: Importer }
  | {
      readonly step: 'preview';
      readonly importer: Importer;
      readonly heads: ReadHeads['candidates'];
      /** The tables among them, and whether they are asked about as such, not as own data. */
      readonly official: ReadHeads['official'];
      readonly asOfficial: boolean;
      readonly problems: readonly OwnProblem[];
      /** The bound whose answers are changed, or null for a new one. */
      readonly editing: OwnBound | null;
    };
