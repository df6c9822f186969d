// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../src/import/readFiles.ts';
import { savedView, wordsOfLink } from '../../src/import/savedView.ts';
import { savedViewsOf } from '../../src/own/savedViews.ts';
import { candidatesOf } from '../../src/own/candidates.ts';
import { type FigureFacts, figureFields } from '../../src/plot/figureFacts.ts';
import { standaloneSvg } from '../../src/plot/exportSvg.ts';
import { themes } from '../../src/plot/tokens.ts';
import { writePermalink } from '../../src/state/permalink.ts';
import { withTexts } from '../../src/ui/save/pngText.ts';
import { curveFile } from '../own/curveFile.ts';
import { smallScene } from '../plot/scenes.ts';
import { anyChoices } from '../state/anyChoices.ts';
import { onePixel } from '../ui/onePixel.ts';
import { given } from './given.ts';

const factsWith = (link: string): FigureFacts => ({
  title: 'A & <b>',
  link,
  program: 'KaonScope',
  citations: [],
  sources: [],
  remarks: [],
});

const svgWith = (link: string): string =>
  standaloneSvg(smallScene(), themes.light, { caption: 'Caption', facts: factsWith(link) });

function pngWith(link: string): Uint8Array {
  const texts = figureFields(factsWith(link), 'Caption').map(({ keyword, values }) => ({
    keyword,
    text: values.join('; '),
  }));
  return new Uint8Array(Buffer.concat(withTexts(onePixel, texts)));
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the view in a saved file', () => {
  it('is the link that was written, whatever was chosen', () => {
    const figure = svgWith('LINK');
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const words = writePermalink(choices);
        const address = `https://example.org/kaonscope/#${words}`;
        const svg = figure.replace('LINK', address.replaceAll('&', '&amp;'));
        expect(savedView(bytes(svg))).toBe(words);
        expect(savedView(pngWith(address))).toBe(words);
      }),
      { numRuns: 200 },
    );
  });

  it('is found in what the page writes, of a picture and of a curve, beside the curve itself', async () => {
    const link = 'https://example.org/#v=1&model=bc10&pin=70,0.001';
    const files = [
      given('figure.svg', svgWith(link)),
      { name: 'figure.png', bytes: pngWith(link) },
      given('curve.json', JSON.stringify({ ...curveFile, link })),
      given('bare.json', JSON.stringify(curveFile)),
      given('table.csv', 'm_MeV,sin2theta\n100,1e-4\n200,1e-4\n'),
    ];
    const outcomes = await readFiles(files);
    expect(savedViewsOf(outcomes)).toEqual(
      ['figure.svg', 'figure.png', 'curve.json'].map((file) => ({
        file,
        words: 'v=1&model=bc10&pin=70,0.001',
      })),
    );
    const { candidates, problems } = candidatesOf(outcomes);
    expect(candidates.map(({ file }) => file)).toEqual(['curve.json', 'bare.json', 'table.csv']);
    expect(problems).toEqual([]);
  });

  it('is read in older texts of PNG and behind the picture', () => {
    const end = onePixel.length - 12;
    const chunk = (type: string, data: string) => {
      const head = new DataView(new ArrayBuffer(4));
      head.setUint32(0, data.length);
      return [...new Uint8Array(head.buffer), ...bytes(`${type}${data}`), 0, 0, 0, 0];
    };
    const behind = (type: string, data: string) =>
      savedView(Uint8Array.from([...onePixel.slice(0, end), ...chunk(type, data), ...onePixel.slice(end)]));
    expect(behind('tEXt', 'Source\0https://example.org/#v=1&cl=0.95')).toBe('v=1&cl=0.95');
    expect(behind('iTXt', 'Source\0\0\0en\0Quelle\0http://x/#v=1')).toBe('v=1');
    // Compressed, under another keyword, without its ends.
    expect(behind('iTXt', 'Source\0\x01\0\0\0http://x/#v=1')).toBeNull();
    expect(behind('tEXt', 'Comment\0http://x/#v=1')).toBeNull();
    expect(behind('iTXt', 'Source\0\0\0http://x/#v=1')).toBeNull();
  });

  it('counts by its words alone, of whichever site it is', () => {
    expect(wordsOfLink('javascript:alert(1)#v=1&model=bc4')).toBe('v=1&model=bc4');
    expect(wordsOfLink('https://example.org/#section')).toBeNull();
    expect(wordsOfLink('https://example.org/?v=1')).toBeNull();
    expect(wordsOfLink('v=1&model=bc4')).toBeNull();
  });

  it('is not made up: other pictures are refused as what they are', async () => {
    const others = [
      given('drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"><text>#v=1</text></svg>'),
      given('open.svg', '<svg><dc:identifier>http://x/#v=1'),
      given('cut.svg', `<svg>${'<dc:identifier'.repeat(100_000)}`),
      { name: 'other.png', bytes: onePixel },
      { name: 'cut.png', bytes: pngWith('http://x/#v=1').slice(0, 60) },
    ];
    const outcomes = await readFiles(others);
    expect(savedViewsOf(outcomes)).toEqual([]);
    expect(outcomes.map(({ ok }) => ok)).toEqual(others.map(() => false));
  });

  it('does no harm to any bytes', () => {
    const png = pngWith('http://x/#v=1&model=bc4');
    fc.assert(
      fc.property(fc.nat(png.length - 1), fc.nat(255), (place, value) => {
        const changed = Uint8Array.from(png);
        changed[place] = value;
        const words = savedView(changed);
        expect(words === null || words.startsWith('v=')).toBe(true);
      }),
    );
  });
});
