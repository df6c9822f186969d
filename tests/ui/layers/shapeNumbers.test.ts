import { describe, expect, it } from 'vitest';
import type { LimitsRequest } from '../../../src/engine/request.ts';
import type { PointAnswer } from '../../../src/engine/answer.ts';
import { checkCurve } from '../../../src/data/curveSchema.ts';
import { tableCsv } from '../../../src/export/csv.ts';
import { limitsTable } from '../../../src/export/tables.ts';
import { curveFiles } from '../../../src/export/curveFiles.ts';
import { csv as csvFormat } from '../../../src/export/formats/csv.ts';
import { hepdata as hepdataFormat } from '../../../src/export/formats/hepdata.ts';
import { json as jsonFormat } from '../../../src/export/formats/json.ts';
import { plainText } from '../../../src/plot/format.ts';
import { set } from '../../../src/state/changes.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { layer } from '../../../src/ui/layers/shape/shape.ts';
import { nothingYet, type ShapeState } from '../../../src/ui/layers/shape/shapeState.ts';
import { chosenCurves } from '../../../src/ui/save/saveCurves.ts';
import { searchFace } from '../../../src/ui/searches/faces.ts';
import {
  shapeLimits,
  shapeLines,
  shapePoint,
  shapeSearch,
  toysSentence,
} from '../../../src/ui/layers/shape/shapeNumbers.ts';
import { read } from '../../import/given.ts';
import { entriesOf, knownOf } from '../known.ts';
import { limitsFor } from './shapeLimitsFor.ts';
import { wordless } from '../wordless.ts';

/** Limits at three of four masses, at a lifetime that halves them twice. */
const state: ShapeState = {
  ...nothingYet,
  phase: 'running',
  limits: limitsFor(shapeSearch, [2, Number.NaN, 3, 4]),
  acceptanceRatio: Float64Array.of(1, 0.5, 0.5, 0.25),
};
const choices = set({ shape: true, lifetime: 1e-9 })(defaultChoices('bc4'));

function limitsNow() {
  const limits = shapeLimits(choices, state);
  if (limits === null) throw new Error('there must be limits');
  return limits;
}

/** What is known when the toys have brought these limits. */
const known = knownOf(choices, {
  entries: entriesOf(
    {
      'shape limits': { task: 'limits', searches: state.limits === null ? [] : [state.limits] },
      'shape acceptance': { task: 'limits', searches: [limitsFor('na62-pinunu-2017', [2, 2, 2, 2])] },
    },
    { 'shape limits': { task: 'limits', confidenceLevel: choices.confidenceLevel } as LimitsRequest },
  ),
});

describe('numbers of the unbinned analysis', () => {
  it('are those of hypotheses with a limit, weakened by the acceptance at the lifetime', () => {
    const limits = limitsNow();
    expect([...limits.massMeV]).toEqual([100, 160, 165]);
    expect([...limits.branchingRatioLimit.observed]).toEqual(
      [2e-11, 6e-11, 16e-11].map((each) => expect.closeTo(each, 18)),
    );
    expect(limits.branchingRatioLimitError?.observed[2]).toBeCloseTo(16e-12, 18);
    expect(shapeLimits({ ...choices, shape: false }, state)).toBeNull();
    expect(shapeLimits({ ...choices, exposure: 10 }, state)).toBeNull();
  });

  it('stand at the crosshair for the nearest hypothesis of the same region, with toys and error', () => {
    const at = (massMeV: number) => shapePoint(limitsNow(), { massMeV, branchingRatio: 3e-11 }, 'observed');
    expect(at(161)).toMatchObject({ hypothesisMeV: 160, toys: 512, signalLimit: 3 });
    expect(at(161)?.signalStrength).toBeCloseTo(0.5, 12);
    expect(at(161)?.strengthError).toBeCloseTo(0.05, 12);
    // Nearer hypotheses of the other region are not meant.
    expect(at(109)?.hypothesisMeV).toBe(100);
    expect(at(154)?.hypothesisMeV).toBe(160);
    expect(at(130)).toBeNull();
    expect(at(300)).toBeNull();
  });

  it('are copied with the numbers at the crosshair', () => {
    const point = { massMeV: 161, branchingRatio: 3e-11 } as PointAnswer;
    expect(shapeLines(null, point, 'observed')).toEqual([]);
    const lines = Object.fromEntries(
      layer.numbers?.(known, point).map(([name, value]) => [name, value]) ?? [],
    );
    expect(lines[`${shapeSearch}: limit on B`]).toBeCloseTo(6e-11, 18);
    expect(lines[`${shapeSearch}: toys, seed 1`]).toBe(512);
  });

  it('are in the table behind the plot, with how many toys each limit rests on', () => {
    const others = [limitsFor('na62-pinunu-2017', [2, 2, 2, 2])];
    const searches = [...others, ...(layer.limits?.(known) ?? [])];
    const table = limitsTable({ searches });
    expect(wordless(table)).toEqual([]);
    const rows = tableCsv(table).trim().split('\n');
    const own = rows.filter((row) => row.startsWith(`${shapeSearch},`));
    expect(own).toHaveLength(3);
    const at = rows[0].split(',').indexOf('toys');
    expect(own.map((row) => row.split(',')[at])).toEqual(['512', '512', '512']);
    expect(layer.limits?.({ ...known, choices: { ...choices, shape: false } })).toEqual([]);
  });

  it('can be saved with errors, seed and toys, and are read again', async () => {
    const sources = layer.curves?.(known) ?? [];
    expect(sources.map(({ name }) => plainText(name))).toEqual(['K+ → π+νν\u0304 2017, shape']);
    const curves = chosenCurves(sources, new Set([shapeSearch]), new Set(['observed']));
    const [csv] = await curveFiles(curves, csvFormat, '');
    expect(csv.text).toMatch(/^# br_ul_err: standard deviation .* seed 1$/m);
    expect(csv.text).toContain('512 toys per hypothesis (seed 1), with Monte-Carlo errors of up to 10 %');
    expect(csv.text).toContain('m_MeV,br_ul,piece,br_ul_err,toys\n160,6e-11,1,6e-12,512\n');
    const back = await read(csv.name, csv.text);
    expect(back.ok && back.kind === 'own' && back.own).toMatchObject({
      kind: 'curve',
      content: { quantity: 'branching-ratio', monteCarlo: { seed: 1 } },
    });
    const [json] = await curveFiles(curves, jsonFormat, '');
    const checked = checkCurve(JSON.parse(json.text), json.name);
    expect(checked.ok && checked.content.monteCarlo).toEqual({
      seed: 1,
      stretches: [{ error: [6e-12, 1.6e-11].map((each) => expect.closeTo(each, 18)), toys: [512, 512] }],
    });
    const broken = JSON.parse(json.text);
    broken.monteCarlo.stretches[0].toys.pop();
    expect(checkCurve(broken, json.name)).toMatchObject({ ok: false });
    const hepdata = await curveFiles(curves, hepdataFormat, '');
    expect(hepdata[1].text).toMatch(/symerror: 6\.0e-12\s+label: "Monte Carlo"/);
    expect(hepdata[1].text).toMatch(/name: "Toys"/);
  });

  it('say what they rest on in words', () => {
    const limits = limitsNow();
    expect(toysSentence(limits)).toMatch(/from 512 toys per hypothesis \(seed 1\)/);
    expect(toysSentence({ ...limits, toys: Float64Array.of(64, 512, 512) })).toMatch(/from 64 to 512 toys/);
    expect(searchFace(shapeSearch).earlier).toBe(true);
  });
});
