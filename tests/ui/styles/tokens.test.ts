import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { typeScale } from '../../../src/plot/tokens.ts';

const tokenFile = 'src/ui/styles/tokens.css';
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.css'));

/** A style sheet without comments, and without the faces, which say what a file of type holds. */
const read = (file: string) =>
  readFileSync(file, 'utf8')
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/@font-face\s*\{.*?\}/gs, '');

/** Declarations that give a size, weight, layer or radius as a number; the height of a line is the part's own. */
function rawNumbers(text: string): string[] {
  return Array.from(
    text.matchAll(/(?<![\w-])(font|font-size|font-weight|z-index|border-radius):([^;}]*)/g),
    ([declaration, property = '', value = '']) => {
      const own = value.replaceAll(/var\([^)]*\)/g, '').replaceAll(/\/\s*[\d.]+(px)?|'[^']*'/g, '');
      const known = property === 'border-radius' ? /(?<![\d.])3px/ : /\d|\b(bold|bolder|lighter|small|large)/;
      return known.test(own) ? declaration : '';
    },
  ).filter((declaration) => declaration !== '');
}

describe('style sheets', () => {
  it.each(files.filter((file) => file !== tokenFile))(
    '%s takes sizes, weights, layers and radii from tokens',
    (file) => {
      expect(rawNumbers(read(file))).toEqual([]);
    },
  );

  it.each([
    ['.a{font-size:14px}', 'font-size:14px'],
    ['.a { font: 650 var(--text-row) / 20px serif; }', 'font: 650 var(--text-row) / 20px serif'],
    ['.a { z-index: 3; color: red }', 'z-index: 3'],
    ['.a { font-weight: bold; }', 'font-weight: bold'],
    ['.a { border-radius: 3px 0; }', 'border-radius: 3px 0'],
  ])('would be told of %s', (text, found) => {
    expect(rawNumbers(text)).toEqual([found]);
  });

  it('lie beside a part that asks for them, or come with the first picture', () => {
    const first = readFileSync('src/ui/main.ts', 'utf8');
    for (const file of files) {
      const [, folder = '', name = ''] = /^(.*)\/([^/]+)$/.exec(file) ?? [];
      const parts = readdirSync(folder).filter((part) => /\.tsx?$/.test(part));
      const asks = parts.some((part) => readFileSync(`${folder}/${part}`, 'utf8').includes(`'./${name}'`));
      expect(asks || first.includes(`${folder.replace('src/ui', '.')}/${name}'`), file).toBe(true);
    }
  });

  it('have a use for every token, and a token for every use', () => {
    const tokens = read(tokenFile);
    const defined = new Set(Array.from(tokens.matchAll(/(--[\w-]+):/g), ([, name]) => name));
    const ours = /var\((--(?:text|weight|layer|radius)[\w-]*)\)/g;
    const used = new Set(files.flatMap((file) => Array.from(read(file).matchAll(ours), ([, name]) => name)));
    expect([...used].sort()).toEqual([...defined].sort());
  });

  it('write the words of the page as large as those of the figures', () => {
    const size = (name: string) =>
      Number(new RegExp(`--text-${name}: ([\\d.]+)px`).exec(read(tokenFile))?.[1]);
    expect({
      point: size('point'),
      readout: size('value'),
      tick: size('body'),
      row: size('row'),
      direct: size('label'),
    }).toEqual({
      point: typeScale.point,
      readout: typeScale.readout,
      tick: typeScale.tick,
      row: typeScale.row,
      direct: typeScale.direct,
    });
  });
});
