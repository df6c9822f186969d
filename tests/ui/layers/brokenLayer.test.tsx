// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { searchIds } from '../../../src/data/catalogue.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import type { Layer } from '../../../src/ui/layers/layer.ts';
import { layer as searchLayer } from '../../../src/ui/layers/searches/searches.ts';
import { Layers } from '../../../src/ui/list/Layers.tsx';
import { Readout } from '../../../src/ui/readout/Readout.tsx';
import { toySearch } from '../../toy.ts';
import { close, openPage, textOf } from './openPage.tsx';

const [search] = searchIds;
const engine = createEngine([toySearch({ id: search })]);
const choices = { ...defaultChoices('bc4'), hiddenSearches: searchIds.slice(1) };
const fail = (): never => {
  throw new Error('a fault of the layer');
};

/** Layers that fail at one thing each. */
const broken: Readonly<Record<string, Partial<Layer>>> = {
  asks: { asks: fail },
  scene: { scene: fail },
  'a picture': { scene: () => fail },
  judges: { judges: fail },
  notes: { notes: fail },
  Row: { Row: fail },
  Section: { Section: fail },
  Dot: { Dot: fail },
};

beforeAll(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
beforeEach(() => {
  // What fails is told to the console too.
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  close();
  vi.restoreAllMocks();
});

describe.each(Object.entries(broken))('a layer that fails at %s', (_, part) => {
  it('leaves figure, list, readout and verdict to the others, and says so once', async () => {
    const { page, drawn, messages } = await openPage(
      [searchLayer, { id: 'broken', ...part }],
      choices,
      engine,
      '',
    );
    expect(drawn('model').regions.length).toBeGreaterThan(0);
    const list = await textOf(page, <Layers />);
    const readout = await textOf(page, <Readout />);
    expect(list()).toMatch(/On the plot/);
    expect(readout()).toMatch(/Signal strength/);
    page.layers.collect((layer, known) => layer.notes?.(known, ['model']));
    await Promise.resolve();
    const said = [list(), readout(), ...messages.getState().messages.map(({ sentence }) => sentence())].join(
      '\n',
    );
    expect(said.match(/could not be drawn/g)).toHaveLength(1);
  });
});
