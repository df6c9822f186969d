import { plainText } from '../../plot/format.ts';
import type { RichText } from '../../plot/scene.ts';
import { spokenTextWords } from '../../words/en/spokenText.ts';
import { powers, spokenPower } from './spoken.ts';

/**
 * A sentence with numbers and reactions as a screen reader should say it: "Excluded by NA62, 2.28 times the limit by K plus to pi plus
 * nu nu-bar 2016 to 2022".
 */
export function spokenText(text: RichText): string {
  const numbers = plainText(text)
    .replaceAll(powers, spokenPower)
    .replaceAll(' × ', spokenTextWords.times)
    .replaceAll(/(\d)–(\d)/gu, (_, from: string, to: string) => spokenTextWords.upTo(from, to))
    .replaceAll('^', '')
    .replaceAll('_', ' ');
  return spokenReaction([{ text: numbers }]).replaceAll(/ ([,.;:])/gu, '$1');
}

/** A reaction as a screen reader should say it: "K plus to pi plus nu nu-bar". */
export function spokenReaction(text: RichText): string {
  const said = Object.entries(spokenTextWords.signs).reduce(
    (words, [sign, spoken]) => words.replaceAll(sign, spoken),
    plainText(text),
  );
  return said.replaceAll(/\s+/gu, ' ').trim();
}
