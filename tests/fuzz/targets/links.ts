import type fc from 'fast-check';
import { readPermalink, writePermalink } from '../../../src/state/permalink.ts';
import { panels } from '../../../src/ui/panels/registry.ts';
import { linkWords } from '../../../src/words/en/link.ts';
import { anyChoices, figureStarts } from '../../state/anyChoices.ts';
import { anyLink } from '../../state/anyLink.ts';
import { requireSentence } from '../sentences.ts';
import type { Target } from '../target.ts';

/** Reads a link, writes what was read, and reads it again: the two must be one, without a notice. */
function checkLink(link: string) {
  const { choices, notices } = readPermalink(`#${link}`, panels, figureStarts);
  for (const notice of notices) requireSentence(linkWords.notice(notice));
  if (notices.length > 0) requireSentence(linkWords.summary(notices));
  const written = writePermalink(choices);
  const again = readPermalink(written, panels, figureStarts);
  if (again.notices.length > 0) throw new Error(`${written} gives ${JSON.stringify(again.notices)}`);
  const twice = writePermalink(again.choices);
  if (twice !== written) throw new Error(`${written} is written again as ${twice}`);
  return notices.length === 0 ? ('value' as const) : ('sentence' as const);
}

/** Links of all kinds. */
export const readLinks: Target<string> = {
  name: 'links-read',
  title: 'links, also damaged ones',
  inputs: anyLink,
  check: checkLink,
};

/** Choices that were written as links. */
export const writtenLinks: Target<string> = {
  name: 'links-written',
  title: 'links of any choices',
  inputs: (anyChoices as fc.Arbitrary<Parameters<typeof writePermalink>[0]>).map(writePermalink),
  check: (link) => {
    if (checkLink(link) !== 'value') throw new Error(`the page cannot read its own ${link}`);
    return 'value';
  },
};
