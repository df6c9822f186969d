import type { RichText, TextRun } from '../../plot/scene.ts';

const plain: Readonly<Record<string, string>> = {
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
  '⁺': '+',
  '⁻': '−',
};
const signs = Object.keys(plain).join('');

/** A line in which raised signs, which the fonts do not have, are raised as markup; everything else stands as it is. */
export function withRaisedSigns(line: string): RichText {
  return line
    .split(new RegExp(`([${signs}]+)`, 'u'))
    .filter((part) => part !== '')
    .map((part): TextRun =>
      plain[part[0]] === undefined
        ? { text: part }
        : { text: Array.from(part, (sign) => plain[sign]).join(''), raise: 'sup' },
    );
}
