// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createEngine } from '../../../src/engine/engine.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { searchIds } from '../../../src/data/catalogue.ts';
import { Note } from '../../../src/ui/explore/Note.tsx';
import { layer as searchLayer } from '../../../src/ui/layers/searches/searches.ts';
import type { Layer } from '../../../src/ui/layers/layer.ts';
import { Layers } from '../../../src/ui/list/Layers.tsx';
import { Spoken } from '../../../src/ui/messages/Spoken.tsx';
import { answerOf } from '../../../src/ui/planner/entries.ts';
import { copyNumbers } from '../../../src/ui/readout/copyNumbers.ts';
import { Readout } from '../../../src/ui/readout/Readout.tsx';
import { CurveChooser } from '../../../src/ui/save/CurveChooser.tsx';
import * as downloads from '../../../src/ui/save/download.ts';
import { saveBibtex } from '../../../src/ui/save/saveBibtex.ts';
import { saveData } from '../../../src/ui/save/saveFiles.ts';
import { TableView } from '../../../src/ui/table/TableView.tsx';
import { toySearch } from '../../toy.ts';
import { close, openPage, textOf } from './openPage.tsx';

const [search] = searchIds;
const engine = createEngine([toySearch({ id: search })]);
const choices = { ...defaultChoices('bc4'), hiddenSearches: searchIds.slice(1) };

/** A layer with one line at a coupling of 10⁻⁷, which asks how many events a window of three means. */
const toy: Layer = {
  id: 'toy',
  start: ({ set }) => set({ id: 'toy', initial: { started: false } }, { started: true }),
  asks: () => [
    {
      key: 'toy',
      request: {
        task: 'convert',
        model: 'bc4',
        massMeV: 150,
        from: { kind: 'coupling', coupling: 1e-7 },
      },
      lane: { shared: 'statistics' },
      when: 'after-picture',
    },
  ],
  scene: () => {
    const x = Float64Array.of(100, 200);
    const line = { id: 'toy-line', x, y: x.map(() => 1e-7), style: 'own' } as const;
    const lines = [{ ...line, label: null, labelPlacement: 'end' } as const];
    return (known, { content }) =>
      content === 'model' && answerOf(known.entries, 'toy', 'convert') !== null ? { lines } : {};
  },
  excluded: () => [
    {
      name: 'toy exclusion',
      title: 'What the toy excludes',
      curves: [
        {
          curve: 'observed',
          columns: {
            massMeV: Float64Array.of(150),
            offset: Uint32Array.of(0, 1),
            logLower: Float64Array.of(-10),
            logUpper: Float64Array.of(-5),
            lowerCode: Uint8Array.of(0),
            upperCode: Uint8Array.of(0),
          },
          regions: [],
        } as never,
      ],
    },
  ],
  curves: () => [
    {
      id: 'toy-curve',
      group: 'searches',
      name: [{ text: 'a toy curve' }],
      onPlot: true,
      kinds: ['observed'],
      curve: () => null,
    },
  ],
  numbers: () => [['toy number', 42, 'events']],
  citations: () => ['Toy:2026abc'],
  spoken: () => ['The toy agrees.'],
  judges: () => ({
    bounds: [
      {
        id: 'toy-bound',
        isOurs: false,
        isProjection: false,
        contains: true,
        name: [{ text: 'the toy experiment' }],
        style: 'grey1',
      },
    ],
    isComputing: false,
    hasFailed: false,
  }),
  Row: () => <li>a row of the toy</li>,
  Section: () => <section>a section of the toy</section>,
  Dot: () => <p>a dot of the toy</p>,
  notes: () => [[{ text: 'A note of the toy.' }]],
};

beforeAll(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));

/** A page with the searches and the toy, after all answers. */
const open = () =>
  openPage([searchLayer, toy], choices, engine, '@article{Toy:2026abc,\n  author = {Toy},\n}\n');

afterEach(() => {
  close();
  vi.useRealTimers();
});

describe('a layer in the list of all', () => {
  it('is in the figure once its answer is there', async () => {
    const { drawn, host } = await open();
    expect(host.known().states.toy).toEqual({ started: true });
    expect(drawn('model').lines.map(({ id }) => id)).toContain('toy-line');
    expect(drawn('limit').lines.map(({ id }) => id)).not.toContain('toy-line');
  });

  it('is in the list, with a row and a section', async () => {
    const text = await textOf((await open()).page, <Layers />);
    expect(text()).toContain('a row of the toy');
    expect(text()).toContain('a section of the toy');
  });

  it('is in the readout, and has a say in the verdict', async () => {
    const text = await textOf((await open()).page, <Readout />);
    expect(text()).toContain('a dot of the toy');
    expect(text()).toContain('the toy experiment');
  });

  it('is in the note below the figure', async () => {
    const text = await textOf((await open()).page, <Note />);
    expect(text()).toContain('A note of the toy.');
  });

  it('is in the table, and in the table that is saved', async () => {
    const { page } = await open();
    const text = await textOf(page, <TableView slot="main" testId="table" />);
    expect(text()).toContain('What the toy excludes');
    expect(text()).toContain('toy exclusion');
    const download = vi.spyOn(downloads, 'download').mockImplementation(() => undefined);
    saveData(page, 'main');
    const saved = String(download.mock.calls[0][0]);
    expect(saved).toMatch(/^toy exclusion,150,1,/m);
    const heading = saved.split('\n').filter((line) => line.startsWith('# '));
    expect(heading).toEqual([
      '# sin²θ of BC4 excluded at each mass',
      '# model: bc4',
      '# 90 % CL',
      expect.stringMatching(/^# cite: .*Toy:2026abc/),
      expect.stringMatching(/^# NA62 limits on a dark scalar .* A note of the toy\. Computed by KaonScope /),
      '# m_MeV: mass [MeV/c²]',
      '# interval: interval at this mass',
      '# coupling_lo: sin²θ from',
      '# coupling_hi: sin²θ to',
      '# coupling_lo_reason: what ends it below',
      '# coupling_hi_reason: what ends it above',
      '# limit: the limit on B',
      '# na62-pinunu-2016-2022: Toy',
      '# toy exclusion: What the toy excludes',
      expect.stringMatching(/^# link: http.*#v=1/),
    ]);
    download.mockRestore();
  });

  it('is among the curves that can be saved', async () => {
    const text = await textOf((await open()).page, <CurveChooser onSaving={() => undefined} />);
    expect(text()).toContain('a toy curve');
  });

  it('is cited', async () => {
    const { page } = await open();
    const download = vi.spyOn(downloads, 'download').mockImplementation(() => undefined);
    saveBibtex(page);
    expect(download.mock.calls[0][0]).toContain('Toy:2026abc');
    download.mockRestore();
  });

  it('is copied with the numbers, and spoken', async () => {
    const { page } = await open();
    const writeText = vi.fn((_: string) => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await copyNumbers(page);
    expect(writeText.mock.calls[0][0]).toContain('toy number\t42\tevents');
    vi.useFakeTimers();
    const text = await textOf(page, <Spoken />);
    await act(async () => vi.advanceTimersByTime(500));
    expect(text()).toMatch(/MeV.*The toy agrees\.$/);
  });
});
