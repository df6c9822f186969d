import type { RichText } from '../../plot/scene.ts';
import { sentenceWords } from '../../words/en/sentence.ts';
import { joined } from '../text/markup.ts';
import { drawnLine, limitsLine, type SentencePart, supposedWords } from './parts.ts';
import type { StatedChoices } from './statedChoices.ts';

/**
 * The sentence as rich text without controls, for captions.
 * @param searches whose limits they are; those on the plot unless told otherwise
 */
export function caption(choices: StatedChoices, searches?: readonly string[]): RichText {
  const texts = (line: readonly SentencePart[]) => line.map(({ text }) => text);
  const supposed = choices.whatIf === null ? null : supposedWords(choices.whatIf);
  return joined(
    ...texts(limitsLine(choices, searches)),
    ' ',
    ...texts(drawnLine(choices)),
    ...sentenceWords.captionEnd(supposed),
  );
}
