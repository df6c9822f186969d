import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import prettier from 'prettier';
import { agrees } from '../../src/ui/figures/comparison.ts';
import { plainText } from '../../src/plot/format.ts';
import { describe, expect, it } from 'vitest';
import { documentOf, figuresFile, picturesFolder, statedRows } from '../../scripts/write-figures/document.ts';
import { drawFigures } from '../../scripts/write-figures/draw.ts';

const file = (path: string) => new URL(`../../${path}`, import.meta.url);
const textOf = (path: string) => readFileSync(file(path), 'utf8');

/** Numbers in a text, and the text without them. */
const numbersIn = (text: string) => Array.from(text.matchAll(/-?\d+(?:\.\d+)?/g), ([found]) => Number(found));
const withoutNumbers = (text: string) => text.replaceAll(/-?\d+(?:\.\d+)?/g, '#');

/** Coordinates are kept to a tenth of a pixel, the last of which may be rounded otherwise on another machine. */
const largestShiftPx = 0.11;

describe('the figures of the papers', { timeout: 240_000 }, () => {
  it('are drawn as in docs/figures, with the numbers of docs/figures.md; npm run figures writes them again', async () => {
    const drawn = await drawFigures((path) => readFile(file(`public/${path}`), 'utf8'));
    const options = await prettier.resolveConfig(file(figuresFile));
    const document = await prettier.format(documentOf(drawn, textOf('docs/statements.md')), {
      ...options,
      parser: 'markdown',
    });
    expect(document).toBe(textOf(figuresFile));
    // A number that does not agree comes with the reason.
    const unexplained = drawn.flatMap(({ figure, compared }) =>
      compared.flatMap((each) =>
        agrees(each) === false && each.because === undefined ? [`${figure.id}: ${plainText(each.what)}`] : [],
      ),
    );
    expect(unexplained).toEqual([]);
    const moved = drawn.flatMap(({ figure, svg }) => {
      const committed = textOf(`${picturesFolder}/${figure.id}.svg`);
      if (withoutNumbers(committed) !== withoutNumbers(svg)) return [`${figure.id}: other parts`];
      const before = numbersIn(committed);
      const shift = Math.max(...numbersIn(svg).map((number, k) => Math.abs(number - before[k])));
      return shift <= largestShiftPx ? [] : [`${figure.id}: ${shift} px`];
    });
    expect(moved).toEqual([]);
  });

  it('are told apart from statements by their place', () => {
    const rows = statedRows(
      '## 2025 paper: X\n| where | statement |\n| --- | --- |\n| sec. 3, fig. 4a | a \\| b | 1 | `c` | d | 2 | yes: ratio 2 |\n',
    );
    expect(rows).toEqual([
      {
        paper: '2025',
        place: 'sec. 3, fig. 4a',
        says: 'a \\| b',
        published: '1',
        ours: '2',
        agrees: 'yes: ratio 2',
      },
    ]);
  });
});
