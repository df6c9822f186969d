import { searchIds } from '../../data/catalogue.ts';
import { plainText } from '../../plot/format.ts';
import type { RichText } from '../../plot/scene.ts';
import { listWords } from '../../words/en/lists.ts';
import { listed } from '../text/listed.ts';
import { searchFace } from './faces.ts';

/** Who made the searches at hand. */
const usual = 'NA62';

/**
 * Who made searches, for the sentences that speak of NA62 unless told otherwise.
 * @param searches identifiers
 * @returns null for NA62 alone
 */
export function othersThanUsual(searches: readonly string[]): RichText | null {
  const who = experimentsOf(searches);
  return plainText(who) === usual ? null : who;
}

/**
 * Who made searches, for sentences: "NA62", or "NA62 and My counts" where one of them is the user's own.
 * @param searches identifiers; named in the order of the list of all, NA62 where there are none
 * @param last between the last two
 */
export function experimentsOf(searches: readonly string[], last = listWords.and): RichText {
  const known = searchIds.filter((id) => searches.includes(id));
  const names = new Map(
    (known.length === 0 ? [''] : known).map((id) => {
      const { experiment } = searchFace(id);
      return [plainText(experiment), experiment];
    }),
  );
  return listed([...names.values()], last);
}
