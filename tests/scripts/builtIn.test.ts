import { readFile } from 'node:fs/promises';
import { Window } from 'happy-dom';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Drawn, drawBuiltIn, withProperties } from '../../scripts/builtIn/draw.ts';
import { builtInWindows } from '../../scripts/builtIn/windows.ts';
import { openEngine } from '../../src/engine/openEngine.ts';
import { cssVariables } from '../../src/plot/cssVariables.ts';
import { themes } from '../../src/plot/tokens.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { requestsOf } from '../../src/state/requests.ts';
import { readBuiltIn, writeBuiltIn } from '../../src/ui/builtIn.ts';

const readText = (path: string) => readFile(new URL(`../../public/${path}`, import.meta.url), 'utf8');

let drawn: Drawn;
beforeAll(async () => {
  const sizes = [builtInWindows[0], ...builtInWindows.filter(({ linked }) => linked === null).slice(0, 1)];
  drawn = await drawBuiltIn(readText, sizes);
  // Two pages are drawn, on a machine that may be busy.
});

describe('what is built in', () => {
  it('says what the engine answers to the page as it opens, bit by bit', async () => {
    const { engine } = await openEngine(readText);
    const result = engine.run(requestsOf(defaultChoices()).point);
    for (const { picture } of drawn.windows) {
      expect(writeBuiltIn({ ok: true, answer: picture.point })).toBe(writeBuiltIn(result));
      expect(readBuiltIn(writeBuiltIn(picture))).toEqual(picture);
    }
  });

  it('has the searches, the bounds of others and their labels, and a panel where the window has one', () => {
    const [desktop, phone] = drawn.windows.map(({ picture }) => picture);
    for (const name of ['region-na62-pinunu-2016-2022-region-0', 'edge-bound-bc4-charm-0', 'label-'])
      expect(desktop.main.markup).toContain(`data-testid="${name}`);
    expect(desktop.linked?.markup).toContain('class="band"');
    expect(phone.linked).toBeNull();
    expect(phone.main.markup).toContain('viewBox="0 0 360 366"');
  });

  it('takes every colour from the theme', () => {
    const [{ picture }] = drawn.windows;
    const written = picture.main.markup + (picture.linked?.markup ?? '');
    expect(written).not.toMatch(/"#[\da-f]{6}"/);
    const ofTheme = (name: 'light' | 'dark') => new Set(Object.values(cssVariables(themes[name])));
    const [light, dark] = picture.style
      .split('}')
      .slice(0, 2)
      .map((rule) => Array.from(rule.matchAll(/#[\da-f]{6}/g), ([colour]) => colour));
    expect(light.filter((colour) => !ofTheme('light').has(colour))).toEqual([]);
    expect(dark.filter((colour) => !ofTheme('dark').has(colour))).toEqual([]);
    expect(light.length).toBe(dark.length);
  });

  it('holds the caption as the page writes it, and figures that are whole by themselves', () => {
    const { document } = new Window();
    document.body.innerHTML = `${drawn.sentence}${drawn.shortSentence}`;
    expect(document.querySelector('.sentence')?.textContent).toContain('dark scalar');
    expect(document.querySelector('.short-sentence')?.textContent).toContain('dark scalar');
    expect(drawn.figures.light).toContain(themes.light.background);
    expect(drawn.figures.light).toMatch(/<desc>[^<]*are reconstructed from the published limit/);
    expect(drawn.figures.light).toContain('>NA62:2025hidden<');
    expect(drawn.figures.dark).toContain(themes.dark.background);
    expect(drawn.caption).toContain('90 % CL');
  });
});

describe('colours as properties', () => {
  it('share one where both themes agree, and refuse pictures that differ otherwise', () => {
    const { text, style } = withProperties(
      '<a fill="#000000"/><b fill="#000000"/><c fill="#111111"/>',
      '<a fill="#ffffff"/><b fill="#ffffff"/><c fill="#eeeeee"/>',
    );
    expect(text).toBe(
      '<a fill="var(--built-in-0)"/><b fill="var(--built-in-0)"/><c fill="var(--built-in-1)"/>',
    );
    expect(style).toContain('--built-in-0:#000000;--built-in-1:#111111');
    expect(() => withProperties('<a x="1"/>', '<a x="2"/>')).toThrow('more than its colours');
  });
});
