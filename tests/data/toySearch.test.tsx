// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { countingSearchIds, escapeSearchIds, searchIds } from '../../src/data/catalogue.ts';
import type * as SearchList from '../../src/data/searchList.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type * as OpenEngine from '../../src/engine/openEngine.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { readPermalink, writePermalink } from '../../src/state/permalink.ts';
import { requestsOf } from '../../src/state/requests.ts';
import { layer as searchLayer } from '../../src/ui/layers/searches/searches.ts';
import { Layers } from '../../src/ui/list/Layers.tsx';
import { Readout } from '../../src/ui/readout/Readout.tsx';
import { CurveChooser } from '../../src/ui/save/CurveChooser.tsx';
import * as downloads from '../../src/ui/save/download.ts';
import { saveBibtex } from '../../src/ui/save/saveBibtex.ts';
import { saveData } from '../../src/ui/save/saveFiles.ts';
import { searchFace } from '../../src/ui/searches/faces.ts';
import { searchSources } from '../../src/ui/searches/searchSources.ts';
import { TableView } from '../../src/ui/table/TableView.tsx';
import { WhatIfForm } from '../../src/ui/whatIf/WhatIfForm.tsx';
import { outcome } from '../cli/commandLine.ts';
import { toySearch } from '../toy.ts';
import { close, openPage, textOf } from '../ui/layers/openPage.tsx';

const id = 'toy-2030';

vi.mock('../../src/data/searchList.ts', async (load) => {
  const original = await load<typeof SearchList>();
  const toy: SearchList.AnalysisFile = {
    kind: 'counting',
    path: 'analyses/toy-2030.json',
    signature: 'invisible',
    years: '2030',
    experiment: 'TOY',
    name: 'K^+ → toys',
    style: 'pigammagamma',
    coverageRow: 3,
    described: [2021, 'section', '9'],
  };
  return { ...original, analysisFiles: [...original.analysisFiles, toy] };
});

// Its file is that of another search under its own identifier.
vi.mock('../../src/engine/openEngine.ts', async (load) => {
  const original = await load<typeof OpenEngine>();
  const openEngine: typeof original.openEngine = (readText) =>
    original.openEngine(async (path) => {
      if (!path.endsWith('toy-2030.json')) return readText(path);
      const text = await readText(path.replace('toy-2030', 'na62-pinunu-2017'));
      return text.replace('"id": "na62-pinunu-2017"', '"id": "toy-2030"');
    });
  return { ...original, openEngine };
});

beforeAll(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(close);

const others = searchIds.filter((each) => each !== id);
const choices = { ...defaultChoices('bc4'), hiddenSearches: others };
const search = toySearch({ id, title: 'A search for toys', citations: ['Toy:2030abc'] });
const references = '@article{Toy:2030abc,\n  author = {Toy},\n}\n';
const open = () => openPage([searchLayer], choices, createEngine([search]), references);

describe('a search that is put into the list', () => {
  it('is asked about with the others, beside those that see the same', () => {
    const { limits, exclusion, point } = requestsOf(defaultChoices('bc4'));
    for (const request of [limits, exclusion, point]) expect(request?.searches.at(-1)).toBe(id);
    expect(escapeSearchIds.has(id)).toBe(true);
    expect(countingSearchIds.at(-1)).toBe(id);
  });

  it('can be named in links', () => {
    const hidden = { ...defaultChoices('bc4'), hiddenSearches: [id] };
    const link = writePermalink(hidden);
    expect(link).toContain(`hide=${id}`);
    expect(readPermalink(link)).toMatchObject({ choices: hidden, notices: [] });
    const supposed = { ...defaultChoices('bc4'), whatIf: { search: id, massMeV: 196, count: 3 } };
    expect(readPermalink(writePermalink(supposed))).toMatchObject({ choices: supposed, notices: [] });
    expect(readPermalink(`v=1&panel=limit,${id}`)).toMatchObject({
      choices: { panel: { search: id } },
      notices: [],
    });
  });

  it('is called, coloured and described as the list says', () => {
    expect(searchFace(id)).toMatchObject({ style: 'pigammagamma', period: 'TOY 2030', earlier: false });
    expect(searchSources(id).search).toMatch(/^2021 .* 9$/);
  });

  it('is in the list, before its file is read too', async () => {
    const { page } = await openPage([searchLayer], choices, createEngine([]), '');
    expect((await textOf(page, <Layers />))()).toMatch(/K\+ → toys 2030/);
    expect((await textOf((await open()).page, <Layers />))()).toMatch(/K\+ → toys 2030/);
  });

  it('is in the figure, with its bar where it looked', async () => {
    const { drawn } = await open();
    const { regions } = drawn('model');
    expect(regions.map(({ style }) => style)).toEqual(regions.map(() => 'pigammagamma'));
    expect(regions.length).toBeGreaterThan(0);
    expect(drawn('limit').coverage).toEqual([expect.objectContaining({ id, row: 3 })]);
  });

  it('is in the readout and among those in which events can be supposed', async () => {
    const { page } = await open();
    expect((await textOf(page, <Readout />))()).toContain('K+ → toys');
    const form = await textOf(page, <WhatIfForm />);
    expect(form()).toContain('K⁺ → toys 2030');
  });

  it('is in the table, in saved files and in citations', async () => {
    const { page } = await open();
    expect((await textOf(page, <TableView slot="main" testId="table" />))()).toContain('A search for toys');
    expect((await textOf(page, <CurveChooser onSaving={() => undefined} />))()).toContain('K+ → toys');
    const download = vi.spyOn(downloads, 'download').mockImplementation(() => undefined);
    act(() => saveData(page, 'main'));
    expect(String(download.mock.calls[0][0])).toMatch(/^toy-2030,150,1,/m);
    saveBibtex(page);
    expect(download.mock.calls[1][0]).toContain('Toy:2030abc');
    download.mockRestore();
  });

  it('is a search of the command line, named where another is not known', async () => {
    const limits = await outcome('limits', '--search', id, '--masses', '200');
    expect(limits).toMatchObject({ status: 0, sentences: [] });
    const [heading, row] = limits.stdout.trim().split('\n').slice(-2);
    const same = await outcome('limits', '--search', 'na62-pinunu-2017', '--masses', '200');
    expect(same.stdout.trim().split('\n').slice(-2)).toEqual([heading, row]);
    const unknown = await outcome('limits', '--search', 'no-such');
    expect(unknown.sentence).toContain(id);
  });
});
