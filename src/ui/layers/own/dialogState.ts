import type { OwnProblem, ReadHeads } from '../../../../workers/importApi.ts';
import type { Importer } from '../../../../workers/importer.ts';
import type { CountTable } from '../../../data/countTableSchema.ts';
import type { Dialect } from '../../../import/delimited.ts';
import type { ModelFile } from '../../../import/model/modelFile.ts';
import type { OwnBound } from '../../../own/ownBound.ts';
import type { ReadSession } from '../../../own/session.ts';
import type { SavedView } from '../../../own/savedViews.ts';

/** Files that can be read again, as another dialect of columns. */
export interface ReadAgain {
  readonly files: readonly File[];
  readonly dialect: Partial<Dialect>;
}

/** Data that can be asked about. */
export interface ReadData {
  readonly importer: Importer;
  readonly heads: ReadHeads['candidates'];
  /** The tables among them, and whether they are asked about as such, not as own data. */
  readonly official: ReadHeads['official'];
  readonly asOfficial: boolean;
  readonly problems: readonly OwnProblem[];
  /** The bound whose answers are changed, or null for a new one. */
  readonly editing: OwnBound | null;
  /** Absent where no files were read. */
  readonly again?: ReadAgain;
}

/** Where adding own data stands. */
export type DialogState =
  | { readonly step: 'closed' }
  | { readonly step: 'choose'; readonly problems: readonly OwnProblem[]; readonly again?: ReadAgain }
  | { readonly step: 'reading'; readonly what: () => string; readonly importer: Importer }
  /** Views that files were saved with, and what else can be made of the files. */
  | { readonly step: 'view'; readonly views: readonly SavedView[]; readonly read: ReadData }
  /** Searches that are asked about one after the other, and models that came with them. */
  | {
      readonly step: 'searches';
      readonly searches: readonly CountTable[];
      readonly models: readonly ModelFile[];
      readonly problems: readonly OwnProblem[];
    }
  | { readonly step: 'session'; readonly sessions: readonly ReadSession[]; readonly read: ReadData }
  | ({ readonly step: 'preview' } & ReadData);
