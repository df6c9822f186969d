import {
  type Color,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { scaleColour } from '../../src/plot/colourScale.ts';
import { themes } from '../../src/plot/tokens.ts';

const inLab = converter('lab');
const difference = differenceCiede2000();

function labOf(text: string, see: (colour: Color) => Color) {
  const colour = parse(text);
  if (colour === undefined) throw new Error(text);
  return inLab(see(colour));
}
const visions = {
  normal: (text: string) => labOf(text, (colour) => colour),
  protan: (text: string) => labOf(text, filterDeficiencyProt(1)),
  deutan: (text: string) => labOf(text, filterDeficiencyDeuter(1)),
  tritan: (text: string) => labOf(text, filterDeficiencyTrit(1)),
};
const shares = (steps: number) => Array.from({ length: steps + 1 }, (_, k) => k / steps);
const pairs = <T>(list: readonly T[]) => list.slice(1).map((item, k) => [list[k], item] as const);

describe.each(Object.values(themes))('the colours of maps, theme $name', (theme) => {
  describe.each(Object.entries(visions))('%s vision', (_, see) => {
    it('go one way in lightness', () => {
      const lightness = shares(40).map((share) => see(scaleColour(share, theme)).l);
      const direction = theme.name === 'light' ? -1 : 1;
      for (const [before, after] of pairs(lightness)) expect(direction * (after - before)).toBeGreaterThan(0);
    });

    it('tell tenths of the scale apart, and more so what is farther apart', () => {
      const colours = shares(10).map((share) => see(scaleColour(share, theme)));
      colours.forEach((a, i) => {
        for (const b of colours.slice(i + 1)) expect(difference(a, b)).toBeGreaterThanOrEqual(4);
        for (const b of colours.slice(i + 5)) expect(difference(a, b)).toBeGreaterThanOrEqual(15);
      });
    });
  });

  it('are evenly spaced in normal vision', () => {
    const steps = pairs(shares(10).map((share) => scaleColour(share, theme))).map(([a, b]) =>
      difference(a, b),
    );
    const mean = steps.reduce((a, b) => a + b) / steps.length;
    for (const step of steps) expect(Math.abs(step / mean - 1)).toBeLessThan(0.15);
  });

  it('end at the ends, and fade into the background', () => {
    expect(scaleColour(-1, theme)).toBe(scaleColour(0, theme));
    expect(scaleColour(2, theme)).toBe(scaleColour(1, theme));
    expect(scaleColour(0.3, theme, 0)).toBe(theme.background);
  });
});
