import type { EngineRequest } from '../../src/engine/taskTypes.ts';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { boundFiles } from '../../src/data/boundCatalogue.ts';
import { curveFiles } from '../../src/export/curveFiles.ts';
import type { CurveToSave } from '../../src/export/formats/format.ts';
import { csv as csvFormat } from '../../src/export/formats/csv.ts';
import { darkMatterLive } from '../../src/export/formats/darkMatterLive.ts';
import { curveFormats } from '../../src/export/formats/index.ts';
import { darkMatterLiveFiles } from '../../src/export/darkMatterLive.ts';
import { readFiles } from '../../src/import/readFiles.ts';
import { loadBounds } from '../../src/data/loadBound.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/openEngine.ts';
import { set } from '../../src/state/changes.ts';
import { setModel } from '../../src/state/modelChanges.ts';
import type { Choices } from '../../src/state/choices.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { requestsOf } from '../../src/state/requests.ts';
import { layer as boundLayer } from '../../src/ui/layers/bounds/bounds.ts';
import { boundsState } from '../../src/ui/bounds/boundsState.ts';
import { collected } from '../../src/ui/layers/host.ts';
import type { LayerStates } from '../../src/ui/layers/layer.ts';
import { layer as searchLayer } from '../../src/ui/layers/searches/searches.ts';
import { layer as unionLayer } from '../../src/ui/layers/union/union.ts';
import type { CurveSource } from '../../src/ui/save/curveSource.ts';
import { chosenCurves, type CurveKind } from '../../src/ui/save/saveCurves.ts';
import { crc32, zipFiles } from '../../src/ui/save/zip.ts';
import { entriesOf, keeping, knownOf } from './known.ts';
import { given } from '../import/given.ts';

const readText = (path: string) => readFile(new URL(`../../public/${path}`, import.meta.url), 'utf8');

let engine: Engine;
let states: LayerStates;
let references: string;
beforeAll(async () => {
  engine = (await openEngine(readText)).engine;
  const [bc2, bc4] = await Promise.all([
    loadBounds(boundFiles.bc2, readText),
    loadBounds(boundFiles.bc4, readText),
  ]);
  references = await readText('data/references.bib');
  states = keeping(boundsState, { bounds: { bc2: bc2.bounds, bc4: bc4.bounds } });
});

function sources(choices: Choices): readonly CurveSource[] {
  const { exclusion, limits } = requestsOf(choices);
  const answered = (request: EngineRequest | null) => {
    if (request === null) return null;
    const result = engine.run(request);
    if (!result.ok) throw new Error(result.reason.code);
    return result.answer;
  };
  const entries = entriesOf({ exclusion: answered(exclusion), limits: answered(limits) });
  const known = knownOf(choices, { entries, states, references });
  return collected([searchLayer, unionLayer, boundLayer], known, (layer) => layer.curves?.(known));
}

const chosen = (all: readonly CurveSource[], ids: readonly string[], ...kinds: CurveKind[]) =>
  chosenCurves(all, new Set(ids), new Set(kinds));
const pinunu = 'na62-pinunu-2016-2022';

/** The points of the first CSV of a contribution. */
function points({ curve, colour, categories }: CurveToSave): readonly (readonly [number, number])[] {
  const [csv] = darkMatterLiveFiles(curve, colour, categories).filter(({ name }) => name.endsWith('.csv'));
  const rows = csv.text.trim().split('\n').slice(1);
  return rows.map((row) => row.split(',').map(Number)).map(([x, y]) => [x, y] as const);
}

/** Whether a point lies inside a polygon, by the even-odd rule on logarithmic couplings. */
function holds(polygon: readonly (readonly [number, number])[], x: number, y: number): boolean {
  let inside = false;
  polygon.forEach(([ax, ay], i) => {
    const [bx, by] = polygon[(i + 1) % polygon.length];
    if (ax > x === bx > x) return;
    const crossing = Math.log(ay) + ((x - ax) / (bx - ax)) * (Math.log(by) - Math.log(ay));
    if (Math.log(y) < crossing) inside = !inside;
  });
  return inside;
}

describe('curves that can be saved', () => {
  it('are searches that speak, with what is asked of them, and the bounds of the model', async () => {
    const all = sources(defaultChoices('bc4'));
    const ids = all.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([pinunu, 'na62-pimumu-2017-2018', 'bound-bc4-charm']));
    // Two photons have no part in BC4; the bound of Belle is missing.
    expect(ids).not.toContain('na62-pigammagamma-2017-2018');
    expect(ids).not.toContain('bound-bc4-belle');
    const names = (...kinds: CurveKind[]) => chosen(all, [pinunu], ...kinds).map(({ curve }) => curve.id);
    expect(names('observed')).toEqual([`${pinunu}-bc4-observed`]);
    expect(names('expected', 'bands')).toHaveLength(5);
    const everything = chosen(all, ids, 'observed', 'expected');
    for (const format of curveFormats) {
      const files = await curveFiles(everything, format, 'everything');
      expect(files.length).toBeGreaterThanOrEqual(everything.length);
      expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
      expect(files.map(({ text }) => text).join('')).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it('say what was assumed, that inputs were reconstructed, and whose they are', () => {
    const [ours, charm] = chosen(sources(defaultChoices('bc4')), [pinunu, 'bound-bc4-charm'], 'observed');
    expect(ours.curve.note).toMatch(/observed and expected at 90 % CL/);
    expect(ours.curve.note).toMatch(/reconstruct/i);
    expect(ours.curve).toMatchObject({ reference: 'arXiv:2507.17286', convention: 'sin2theta' });
    expect(charm.curve.note).toMatch(/Figure exclusion\. Read off/);
    expect(charm.categories.timeType).toBe('Recent constraints');
  });

  it('are in the convention of the axis', () => {
    const values = (convention: string) => {
      const choices = set({ convention })(defaultChoices('bc4'));
      return chosen(sources(choices), ['bound-bc4-charm', pinunu], 'observed').map(
        ({ curve }) => curve.stretches[0].coupling[0],
      );
    };
    const squares = values('sin2theta');
    values('sintheta').forEach((value, k) => {
      expect(value ** 2 / squares[k]).toBeCloseTo(1, 9);
    });
  });

  it('at a fixed lifetime are limits on B, which the Dark Matter live site does not take', async () => {
    const [curve] = chosen(sources(set({ lifetime: 1e-9 })(defaultChoices('bc4'))), [pinunu], 'observed');
    expect(curve.curve).toMatchObject({ quantity: 'branching-ratio', lifetimeS: 1e-9 });
    await expect(curveFiles([curve], darkMatterLive, '')).rejects.toThrow(/couplings of a model/);
    const [csv] = await curveFiles([curve], csvFormat, '');
    const [outcome] = await readFiles([given(csv.name, csv.text)]);
    expect(outcome.ok && outcome.kind === 'own' && outcome.own).toMatchObject({
      kind: 'curve',
      content: { quantity: 'branching-ratio', lifetimeS: 1e-9, confidenceLevel: 0.9 },
    });
  });
});

describe('contributions to the Dark Matter live site', () => {
  it('enclose what is excluded and nothing else', () => {
    const [ours, charm] = chosen(sources(defaultChoices('bc4')), [pinunu, 'bound-bc4-charm'], 'observed');
    expect(ours.curve.shape).toBe('closed-region');
    const outline = points(ours);
    expect(outline[0]).toEqual(outline.at(-1));
    expect(holds(outline, 0.05, 1e-5)).toBe(true);
    expect(holds(outline, 0.05, 1e-10)).toBe(false);
    expect(outline.every(([mass, coupling]) => mass > 0 && coupling > 0)).toBe(true);
    expect(holds(points(charm), 0.25, 1e-6)).toBe(true);
    expect(holds(points(charm), 0.25, 1e-3)).toBe(false);
  });

  it('stay open where everything above the line is excluded', () => {
    const choices = setModel('bc2')(defaultChoices('bc4'));
    const [ours] = chosen(sources(choices), [pinunu], 'observed');
    expect(ours.curve.shape).toBe('lower-edge');
    const outline = points(ours);
    expect(outline[0][0]).not.toBe(outline.at(-1)?.[0]);
    expect(ours.categories.assumption).toBe('Dark Matter');
  });

  it('have names that the site can look up', () => {
    const [ours] = chosen(sources(defaultChoices('bc4')), [pinunu], 'observed');
    const odd = { ...ours.curve, id: '2.5 GeV (a.b)' };
    const [, label] = darkMatterLiveFiles(odd, ours.colour, ours.categories);
    expect(JSON.parse(label.text).id).toMatch(/^[a-z][\w-]*$/i);
  });
});

describe('a ZIP archive', () => {
  it('has the check sum of the standard', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  it('holds the files as they were, found through its directory', () => {
    const files = [
      { name: 'a.csv', text: 'x,y\n1,2\n' },
      { name: 'τ.json', text: '{"θ": 1}\n' },
      { name: 'empty.csv', text: '' },
    ];
    const bytes = zipFiles(files);
    const view = new DataView(bytes.buffer);
    const end = bytes.length - 22;
    expect(view.getUint32(end, true)).toBe(0x06054b50);
    expect(view.getUint16(end + 10, true)).toBe(files.length);
    let entry = view.getUint32(end + 16, true);
    expect(entry + view.getUint32(end + 12, true)).toBe(end);
    const text = (from: number, size: number) => new TextDecoder().decode(bytes.subarray(from, from + size));
    for (const file of files) {
      expect(view.getUint32(entry, true)).toBe(0x02014b50);
      const nameSize = view.getUint16(entry + 28, true);
      const size = view.getUint32(entry + 20, true);
      const local = view.getUint32(entry + 42, true);
      expect(text(entry + 46, nameSize)).toBe(file.name);
      expect(view.getUint32(local, true)).toBe(0x04034b50);
      const content = local + 30 + view.getUint16(local + 26, true);
      expect(text(content, size)).toBe(file.text);
      expect(view.getUint32(entry + 16, true)).toBe(crc32(bytes.subarray(content, content + size)));
      entry += 46 + nameSize;
    }
    expect(zipFiles(files)).toEqual(bytes);
  });
});
