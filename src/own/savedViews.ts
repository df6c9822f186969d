import type { ReadFile } from '../import/readFiles.ts';
import { wordsOfLink } from '../import/savedView.ts';

/** A view of the page that a file was saved with. */
export interface SavedView {
  readonly file: string;
  /** Words of its link, for example `v=1&model=bc4`. */
  readonly words: string;
}

function wordsIn(file: ReadFile): string | null {
  if (!file.ok || file.kind === 'tables') return null;
  if (file.kind === 'view') return file.words;
  return file.own.kind === 'curve' ? wordsOfLink(file.own.content.link ?? '') : null;
}

/**
 * The views that files were saved with: those of pictures and of curves.
 * @param files outcomes of `readFiles`
 */
export const savedViewsOf = (files: readonly ReadFile[]): readonly SavedView[] =>
  files.flatMap((each) => {
    const words = wordsIn(each);
    return words === null ? [] : [{ file: each.file, words }];
  });
