import type { RichText } from '../../plot/scene.ts';
import { listWords } from '../../words/en/lists.ts';
import { joined } from './markup.ts';

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly RichText[], last = listWords.and): RichText {
  return names.flatMap((name, k) =>
    joined(k === 0 ? '' : k === names.length - 1 ? last : listWords.then, name),
  );
}
