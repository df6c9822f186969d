import type { SearchSummary } from '../../engine/answer.ts';
import type { RichText } from '../../plot/scene.ts';
import { suppositionWords } from '../../words/en/supposition.ts';
import { supposedWords } from '../sentence/parts.ts';
import { joined } from '../text/markup.ts';

/** The words beside a curve with supposed events: "projection: 3 events at 196 MeV". */
export function suppositionLabel({ search, supposed }: Pick<SearchSummary, 'search' | 'supposed'>): RichText {
  if (supposed === undefined) return [];
  return joined(
    ...suppositionWords.label(
      supposedWords({ search, massMeV: supposed.hypothesisMeV, count: supposed.count }),
    ),
  );
}
