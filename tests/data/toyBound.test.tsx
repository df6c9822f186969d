// @vitest-environment happy-dom
import { readFile } from 'node:fs/promises';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type * as BoundCatalogue from '../../src/data/boundCatalogue.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type * as Files from '../../src/library/readDataFile.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { toggleBound } from '../../src/state/bounds.ts';
import { readPermalink, writePermalink } from '../../src/state/permalink.ts';
import { layer as boundLayer } from '../../src/ui/layers/bounds/bounds.ts';
import { boundsState } from '../../src/ui/bounds/boundsState.ts';
import { stateOf } from '../../src/ui/layers/layer.ts';
import { Layers } from '../../src/ui/list/Layers.tsx';
import { CurveChooser } from '../../src/ui/save/CurveChooser.tsx';
import * as downloads from '../../src/ui/save/download.ts';
import { saveBibtex } from '../../src/ui/save/saveBibtex.ts';
import { outcome } from '../cli/commandLine.ts';
import { close, openPage, textOf } from '../ui/layers/openPage.tsx';

const path = 'bounds/toy-bound.json';

/** Its file: sin²θ above 10⁻⁷ from 100 to 200 MeV. */
const { toyFile } = vi.hoisted(() => ({
  toyFile: JSON.stringify({
    kind: 'bound',
    id: 'toy-bound',
    model: 'bc4',
    label: 'TOY 2030',
    experiment: 'TOY',
    experimentKind: 'kaon',
    role: 'bound',
    namedIn: [],
    invisibleFraction: 0,
    citations: ['Toy:2030abc'],
    status: 'available',
    provenance: { kind: 'read-off-figure', publication: 'TOY', figure: '1', note: 'Toy.', licence: 'None' },
    curveType: 'excluded',
    shape: 'lower-edge',
    excludedSide: 'above',
    claimedTo: null,
    convention: 'sin2theta',
    confidenceLevel: 0.9,
    confidenceLevelFrom: 'made up for tests',
    regions: [{ edges: [{ massMeV: [100, 200], coupling: [1e-7, 1e-7] }] }],
  }),
}));

vi.mock('../../src/data/boundCatalogue.ts', async (load) => {
  const original = await load<typeof BoundCatalogue>();
  // All functions of the module see the list itself.
  (original.boundFiles.bc4 as string[]).push('bounds/toy-bound.json');
  return original;
});

vi.mock('../../src/library/readDataFile.ts', async (load) => {
  const original = await load<typeof Files>();
  const readDataFile = (file: string) =>
    file.endsWith('toy-bound.json') ? Promise.resolve(toyFile) : original.readDataFile(file);
  return { ...original, readDataFile };
});

beforeAll(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(close);

const choices = defaultChoices('bc4');
const references = '@article{Toy:2030abc,\n  author = {Toy},\n}\n';
/** A page whose bounds have been read. */
async function open() {
  const opened = await openPage([boundLayer], choices, createEngine([]), references, async (file) =>
    file.endsWith(path) ? toyFile : readFile(`public/${file}`, 'utf8'),
  );
  await vi.waitFor(() =>
    expect(stateOf(opened.host.known().states, boundsState).bounds.bc4?.at(-1)?.id).toBe('toy-bound'),
  );
  return opened;
}

describe('a bound that is put into the list of its model', () => {
  it('can be switched off in a link', () => {
    const hidden = toggleBound({ id: 'toy-bound', role: 'bound' })(choices);
    const link = writePermalink(hidden);
    expect(link).toContain('toy-bound');
    expect(readPermalink(link)).toMatchObject({ choices: { hiddenBounds: ['toy-bound'] }, notices: [] });
    const elsewhere = readPermalink(writePermalink({ ...hidden, model: 'bc1' }));
    expect(elsewhere.choices.hiddenBounds).toEqual([]);
    expect(elsewhere.notices).toContainEqual({ code: 'unknown-bound', text: 'toy-bound' });
  });

  it('is in the figure and in the list', async () => {
    const { drawn, page } = await open();
    const line = drawn('model').lines.find(({ id }) => id.includes('toy-bound'));
    expect(line?.style).toMatch(/^grey/);
    expect((await textOf(page, <Layers />))()).toContain('TOY 2030');
  });

  it('is among the curves that can be saved, and cited', async () => {
    const { page } = await open();
    expect((await textOf(page, <CurveChooser onSaving={() => undefined} />))()).toContain('TOY 2030');
    const download = vi.spyOn(downloads, 'download').mockImplementation(() => undefined);
    saveBibtex(page);
    expect(download.mock.calls[0][0]).toContain('Toy:2030abc');
    download.mockRestore();
  });

  it('is a bound of the command line', async () => {
    const rows = await outcome(
      'exclude',
      '--model',
      'bc4',
      '--searches',
      'none',
      '--bounds',
      'toy-bound',
      '--masses',
      '150',
    );
    expect(rows.sentences).toEqual([]);
    expect(rows.stdout).toMatch(/^toy-bound,150,1,1e-7,/m);
    const unknown = await outcome('exclude', '--model', 'bc4', '--bounds', 'no-such');
    expect(unknown.sentence).toContain('toy-bound');
  });
});
