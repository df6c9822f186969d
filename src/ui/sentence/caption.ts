import type { RichText } from '../../plot/scene.ts';
import { sentenceWords } from '../../words/en/sentence.ts';
import { joined } from '../text/markup.ts';
import { drawnLine, limitsLine, type SentencePart, supposedWords } from './parts.ts';
import type { StatedChoices } from './statedChoices.ts';

/** The sentence as rich text without controls, for captions. */
export function caption(choices: StatedChoices): RichText {
  const texts = (line: readonly SentencePart[]) => line.map(({ text }) => text);
  const supposed = choices.whatIf === null ? null : supposedWords(choices.whatIf);
  return joined(
    ...texts(limitsLine(choices)),
    ' ',
    ...texts(drawnLine(choices)),
    ...sentenceWords.captionEnd(supposed),
  );
}
