import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  interpolate,
  type Rgb,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { over, regionStyle, type Theme, themes } from '../../src/plot/tokens.ts';
import { cssVariables } from '../../src/plot/cssVariables.ts';

type Seen = (colour: Rgb) => Color;
const visions: Readonly<Record<string, Seen>> = {
  normal: (colour) => colour,
  protan: (colour) => filterDeficiencyProt(1)(colour),
  deutan: (colour) => filterDeficiencyDeuter(1)(colour),
  tritan: (colour) => filterDeficiencyTrit(1)(colour),
};
const difference = differenceCiede2000();
const searches = ['pinunu', 'pi0inv', 'pimumu', 'pigammagamma'] as const;
const greys = ['grey1', 'grey2', 'grey3'] as const;
const rimOpacity = 1 - (1 - regionStyle.rim.opacity) ** 2;
const edges = (theme: Theme) => searches.map((style) => mixed(theme.series[style].edge, 1, theme));

function mixed(colour: string, opacity: number, theme: Theme): Rgb {
  return interpolate([theme.background, colour], 'rgb')(opacity);
}

/** Fills over the background, and the background. */
const onBackground = (theme: Theme, opacity: number) => [
  ...searches.map((style) => mixed(theme.series[style].fill, opacity, theme)),
  mixed(theme.background, 1, theme),
];

/** Smallest CIEDE2000 distance of all pairs, to the one decimal to which the thresholds were measured. */
function smallestDistance(colours: readonly Rgb[], see: Seen): number {
  const seen = colours.map(see);
  const pairs = seen.flatMap((a, i) => seen.slice(i + 1).map((b) => difference(a, b)));
  return Math.round(10 * Math.min(...pairs)) / 10;
}

describe.each(Object.values(themes))('theme $name', (theme) => {
  describe.each(Object.entries(visions))('%s vision', (_, see) => {
    it('tells the edges of searches apart', () => {
      expect(smallestDistance(edges(theme), see)).toBeGreaterThanOrEqual(19);
    });
    it('tells rims apart, and from the background', () => {
      expect(smallestDistance(onBackground(theme, rimOpacity), see)).toBeGreaterThanOrEqual(8);
    });
    it('tells interiors apart, and from the background', () => {
      expect(smallestDistance(onBackground(theme, regionStyle.interior), see)).toBeGreaterThanOrEqual(4);
    });
  });

  it('draws lines that stand out from the background', () => {
    const lines = [
      ...[...searches, ...greys, 'earlier' as const, 'own' as const].map((style) => theme.series[style].edge),
      theme.expected.line,
      theme.focus,
      theme.ink,
    ];
    for (const line of lines) expect(wcagContrast(line, theme.background), line).toBeGreaterThanOrEqual(3);
  });

  it('writes words that can be read', () => {
    const texts = [
      ...Object.values(theme.series).map((colours) => colours.text),
      theme.ink,
      theme.ink2,
      theme.ink3,
      theme.error,
      theme.done,
      theme.expected.line,
    ];
    for (const text of texts) expect(wcagContrast(text, theme.background), text).toBeGreaterThanOrEqual(4.5);
    for (const text of [theme.ink, theme.ink2, theme.ink3]) {
      expect(wcagContrast(text, theme.panel), text).toBeGreaterThanOrEqual(4.5);
    }
    expect(wcagContrast(theme.warning.text, theme.warning.ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('writes the name of a region readably on its own interior', () => {
    for (const style of searches) {
      const ground = over(theme.series[style].fill, regionStyle.interior, theme.background);
      expect(wcagContrast(theme.series[style].text, ground), style).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('gives the page a variable for every colour', () => {
    const variables = cssVariables(theme);
    expect(variables['--background']).toBe(theme.background);
    expect(variables['--pimumu-edge']).toBe(theme.series.pimumu.edge);
    expect(Object.keys(variables).every((name) => /^--[\w-]+$/.test(name))).toBe(true);
  });
});

it('mixes as browsers do: nothing at 0, all at 1, between in between', () => {
  expect(over('#ff8000', 0, '#102030')).toBe('#102030');
  expect(over('#ff8000', 1, '#102030')).toBe('#ff8000');
  expect(over('#ff0000', 0.5, '#0000ff')).toBe('#800080');
});
