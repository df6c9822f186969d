import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { boundFiles, boundFilesOf, boundListOf } from '../../src/data/boundCatalogue.ts';
import { recastFiles } from '../../src/data/recastList.ts';
import type { AvailableBound, Bound } from '../../src/data/boundSchema.ts';
import { bibtexEntries } from '../../src/export/bibtex.ts';
import { loadBound, loadBounds } from '../../src/data/loadBound.ts';
import { loadLimitGrid } from '../../src/data/loadLimitGrid.ts';
import { loadLimitTable } from '../../src/data/loadLimitTable.ts';
import { models } from '../../src/physics/models/index.ts';
import { dataText, sound } from '../searches/agreement.ts';
import { dataFiles } from '../../src/words/en/dataFiles.ts';

const folder = fileURLToPath(new URL('../../public/data/bounds', import.meta.url));
const files = Object.values(boundFiles).flat();
const bounds = files.map((file) => sound(loadBound(dataText(file), file)));
const available = bounds.filter((bound): bound is AvailableBound => bound.status === 'available');
const named = (caption: string): string[] =>
  bounds
    .filter(({ namedIn, role }) => role === 'bound' && namedIn.some((figure) => figure.endsWith(caption)))
    .map(({ label }) => label)
    .sort();

describe('the catalogue of bounds', () => {
  it('lists every file once, under its model', () => {
    expect([...files].sort()).toEqual(
      readdirSync(folder)
        .map((name) => `bounds/${name}`)
        .sort(),
    );
    for (const { id: model } of models) {
      const own = boundListOf(model) === 'any' ? undefined : model;
      for (const file of boundFilesOf(model)) {
        const bound = sound(loadBound(dataText(file), file));
        expect([bound.model, `bounds/${bound.id}.json`]).toEqual([own, file]);
      }
    }
    expect(models.filter(({ id }) => boundListOf(id) === 'any').map(({ id }) => id)).toEqual(['alp']);
  });

  // The experiments that the captions of the papers name, read there.
  it.each([
    ['figure 8b', ['BaBar', 'E949', 'NA62 π⁰ → γA′', 'NA64 e⁺ 70 GeV', 'NA64 e⁻']],
    [
      'figure 9d',
      [
        'Belle',
        'Belle II ee',
        'Belle II μμ',
        'CHARM',
        'E949',
        'ICARUS',
        'LHCb B⁰',
        'LHCb B⁺',
        'MicroBooNE ee',
        'MicroBooNE μμ',
        'NA48/2',
        'NA62 dump',
      ],
    ],
    ['figure 10d', ['BBN', 'CHARM', 'CLEO', 'E949', 'KTeV', 'Kμ2', 'LHCb', 'NA48/2', 'NA62 dump']],
    ['figure 11c', ['FASER', 'ICARUS', 'KOTO', 'NA62 dump']],
    ['figure 5', ['Belle', 'CHARM', 'E949', 'LHCb B⁰', 'LHCb B⁺', 'NA48/2']],
    ['figure 6', ['BBN', 'CHARM', 'CLEO', 'E949', 'KTeV', 'Kμ2', 'LHCb']],
  ])('names all experiments of the caption of %s', (caption, experiments) => {
    expect(named(caption)).toEqual([...experiments].sort());
  });

  it('cites works that the list of references has', () => {
    const known = bibtexEntries(dataText('references.bib'));
    for (const { id, citations } of bounds) {
      for (const key of citations) expect(known.has(key), `${id}: ${key}`).toBe(true);
    }
  });

  it('names recasts that there are, at their confidence level', () => {
    const recasts = recastFiles.map(({ kind, path }) =>
      kind === 'limit-grid'
        ? sound(loadLimitGrid(dataText(path), path))
        : sound(loadLimitTable(dataText(path), path)),
    );
    for (const bound of bounds) {
      if (bound.status !== 'recast') continue;
      const table = recasts.find(({ id }) => id === bound.recast);
      expect(table?.confidenceLevel, bound.id).toBe(bound.confidenceLevel);
      const production = table?.kind === 'limit-grid' ? table.production : undefined;
      expect(bound.production, bound.id).toBe(production);
    }
  });

  it('says where each confidence level is stated, and leaves out what could not be verified', () => {
    for (const bound of bounds) {
      if (bound.status === 'missing') continue;
      if (bound.confidenceLevel === null) expect(bound.confidenceLevelFrom, bound.id).toBeNull();
      else expect(bound.confidenceLevelFrom, bound.id).toMatch(/arXiv:\d{4}\.\d{4,5}|Particle Data|ALP-aca/);
    }
    const unstated = available.filter(({ confidenceLevel }) => confidenceLevel === null);
    expect(unstated.map(({ id }) => id).sort()).toEqual([
      'bc1-a1',
      'bc1-charm',
      'bc1-e141',
      'bc1-kloe',
      'bc1-nucal',
      'bc10-bbn',
      'bc11-koto',
      'bc11-ktev',
      'bc2-na64-electrons',
      'bc2-na64-positrons-100',
      'bc4-charm',
      'bc4-icarus',
    ]);
  });

  it('says why a bound is missing, and who read off the others', () => {
    for (const bound of bounds) {
      if (bound.status === 'missing') expect(bound.reason).toMatch(/^[A-Z].*\.$/);
      if (bound.status === 'available') {
        expect(bound.provenance.kind).toBe('read-off-figure');
        expect(bound.provenance.note).toMatch(/(author|provided|Collected)/);
      }
    }
  });

  it('keeps no frame that was drawn for shading: edges never run straight up or along a flat top', () => {
    for (const { id, regions, claimedTo } of available) {
      for (const { edges } of regions) {
        for (const { massMeV, coupling } of edges) {
          if (claimedTo !== null) expect(Math.max(...coupling), id).not.toBe(claimedTo);
          const [first, last] = [0, massMeV.length - 1];
          for (const [end, next] of [
            [first, 1],
            [last, last - 1],
          ]) {
            const steep = Math.abs(Math.log(coupling[end] / coupling[next])) > Math.log(30);
            expect(
              steep && Math.abs(massMeV[end] - massMeV[next]) < 1.5,
              `${id} at ${massMeV[end]} MeV`,
            ).toBe(false);
          }
        }
      }
    }
  });

  it('leaves out contours that are known to be unusable', () => {
    // Figure 6 of the 2021 paper disagrees with the 2025 prescription by factors of 3 to 5.
    expect(bounds.filter(({ model, experiment }) => model === 'bc10' && experiment === 'NA62')).toEqual([]);
  });
});

describe('loading bounds', () => {
  const read = async (path: string) => dataText(path.replace(/^data\//, ''));

  it('gives all bounds of a model', async () => {
    const { bounds: found, problems } = await loadBounds(boundFiles.bc4, read);
    expect(problems).toEqual([]);
    expect(found).toHaveLength(boundFiles.bc4.length);
  });

  it('goes on without a broken file and names it', async () => {
    const { bounds: found, problems } = await loadBounds(boundFiles.bc4, async (path) =>
      path.endsWith('bc4-charm.json') ? '{"status": "available"}' : read(path),
    );
    expect(found).toHaveLength(boundFiles.bc4.length - 1);
    expect(problems).toHaveLength(1);
    expect(dataFiles.problem(problems[0])).toMatch(
      /^bounds\/bc4-charm\.json: field .*Everything else still works\.$/,
    );
  });

  const edited = (edit: (bound: AvailableBound) => object): string => {
    const bound = available.find(({ id }) => id === 'bc4-charm');
    if (bound === undefined) throw new Error('CHARM is not available');
    const result = loadBound(JSON.stringify({ ...bound, ...edit(bound) } satisfies object), 'edited.json');
    return result.ok ? '' : dataFiles.reason(result.reason);
  };

  it.each<[string, (bound: AvailableBound) => object, RegExp]>([
    ['convention', () => ({ convention: 'epsilon' }), /field convention: is "epsilon".*sin2theta, sintheta/],
    ['side', () => ({ excludedSide: 'above' }), /field excludedSide: must be "inside"/],
    ['level', () => ({ confidenceLevel: 90 }), /field confidenceLevel/],
    ['level without a source', () => ({ confidenceLevel: 0.9 }), /field confidenceLevelFrom: must say/],
    ['no regions', () => ({ regions: [] }), /field regions/],
    [
      'lengths',
      () => ({ regions: [{ edges: [{ massMeV: [1, 2, 3], coupling: [1, 2] }] }] }),
      /field regions\.0\.edges\.0\.coupling: has 2 entries where 3/,
    ],
    [
      'coupling',
      () => ({ regions: [{ edges: [{ massMeV: [1, 2], coupling: [1, 0] }] }] }),
      /field regions\.0\.edges\.0\.coupling\.1/,
    ],
  ])('refuses a bad %s', (_name, edit, sentence) => {
    expect(edited(edit)).toMatch(sentence);
  });

  it('refuses a status that does not exist', () => {
    const result = loadBound(JSON.stringify({ ...(bounds[0] satisfies Bound), status: 'gone' }), 'x.json');
    expect(result.ok ? '' : dataFiles.reason(result.reason)).toMatch(/field status/);
  });
});
