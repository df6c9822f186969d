import fc from 'fast-check';
import { readPermalink } from '../../../src/state/permalink.ts';
import { readMessage } from '../../../src/ui/embed/message.ts';
import { panels } from '../../../src/ui/panels/registry.ts';
import { embedWords } from '../../../src/words/en/embed.ts';
import { linkWords } from '../../../src/words/en/link.ts';
import { anyLink } from '../../state/anyLink.ts';
import { requireSentence } from '../sentences.ts';
import type { Target } from '../target.ts';

const keys = fc.constantFrom('model', 'inv', 'pin', 'at', 'tau', 'view', '__proto__', 'toString', '');
const value = fc.oneof(fc.double(), fc.string(), fc.constantFrom('bc11', '180,2e-8', 0.2, Infinity));
const anyValue = fc.oneof(
  fc.constantFrom<unknown>(1, 2, 'set', 'move', 'theme', 'tell', 'dark', 180, 2e-8, null),
  anyLink,
  fc.dictionary(keys, fc.oneof(value, fc.array(value, { maxLength: 3 }))),
  fc.jsonValue({ maxDepth: 2 }),
);
const fields = fc.constantFrom('kaonscope', 'type', 'id', 'link', 'choices', 'massMeV', 'coupling', 'theme');
const anyMessage = fc.oneof(
  fc.jsonValue(),
  fc
    .tuple(fc.constantFrom('set', 'move', 'theme', 'tell', 'print'), fc.array(fc.tuple(fields, anyValue)))
    .map(([type, entries]) => ({ kaonscope: 1, type, ...Object.fromEntries(entries) })),
);

/** What a page around a frame posts to it. */
export const messages: Target<unknown> = {
  name: 'messages',
  title: 'messages to an embedded plot',
  inputs: anyMessage,
  check: (data) => {
    const reading = readMessage(data);
    if (reading === null) return 'value';
    if ('fault' in reading) {
      requireSentence(embedWords.fault(reading.fault));
      return 'sentence';
    }
    if (reading.request.type === 'set') {
      for (const notice of readPermalink(reading.request.link, panels).notices)
        requireSentence(linkWords.notice(notice));
    }
    return 'value';
  },
};
