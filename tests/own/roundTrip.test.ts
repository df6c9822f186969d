import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Curve } from '../../src/data/curveSchema.ts';
import { numberText } from '../../src/data/text.ts';
import { curveFiles } from '../../src/export/curveFiles.ts';
import type { ExportCurve } from '../../src/export/curvePoints.ts';
import { usualCategories } from '../../src/export/darkMatterLive.ts';
import { curveFormats } from '../../src/export/formats/index.ts';
import { readFiles } from '../../src/import/readFiles.ts';
import { candidatesOf } from '../../src/own/candidates.ts';
import { lookAt } from '../../src/own/preview.ts';
import { models } from '../../src/physics/models/index.ts';
import { anyMemberConvention } from '../physics/anyMember.ts';
import { zipFiles } from '../../src/ui/save/zip.ts';

/** Files have numbers with as many digits as `numberText` gives them. */
const asWritten = (number: number): number => Number(numberText(number));
const mass = fc.double({ min: 1, max: 350, noNaN: true }).map(asWritten);
const value = fc.double({ min: 1e-15, max: 1e3, noNaN: true }).map(asWritten);
const polyline = (fewest: number) =>
  fc
    .array(fc.tuple(mass, value), { minLength: fewest, maxLength: 6 })
    .map((points) => ({ massMeV: points.map(([m]) => m), coupling: points.map(([, c]) => c) }));

const convention = fc.oneof(
  fc.constantFrom(
    ...models.flatMap((model) => model.conventions.map(({ id }) => ({ model: model.id, convention: id }))),
  ),
  anyMemberConvention.map(({ power: _, ...what }) => what),
);

const common = {
  id: fc.constant('mine'),
  name: fc.stringMatching(/^[A-Z][a-zA-Z0-9 ()]{0,20}[a-z]$/),
  confidenceLevel: fc.constantFrom(null, 0.9, 0.95, 0.683),
  curveType: fc.constantFrom('excluded' as const, 'projection' as const),
  reference: fc.constantFrom('', 'arXiv:2103.15389', 'Journal 1 (2020) 2'),
  note: fc.constantFrom('', 'What it is. And more.'),
  stretches: fc.array(polyline(2), { minLength: 1, maxLength: 4 }),
  citations: fc.constant([]),
};

const edge = fc
  .record({
    ...common,
    what: convention,
    shape: fc.constantFrom('lower-edge' as const, 'upper-edge' as const),
  })
  .map(({ what, ...rest }) => ({ ...rest, ...what, quantity: 'coupling' as const, lifetimeS: null }));

const limit = fc
  .record({ ...common, lifetimeS: fc.oneof(fc.constant('inf' as const), fc.constantFrom(0, 1e-10, 2.5e-9)) })
  .map((rest) => ({
    ...rest,
    quantity: 'branching-ratio' as const,
    model: null,
    convention: null,
    shape: 'lower-edge' as const,
  }));

/** Closed regions with two edges each, and all that is around them. */
const closed = fc
  .record({
    ...common,
    what: convention,
    parts: fc.array(fc.tuple(polyline(2), polyline(2), polyline(4)), { minLength: 1, maxLength: 3 }),
  })
  .map(({ what, parts, ...rest }) => ({
    ...rest,
    ...what,
    quantity: 'coupling' as const,
    lifetimeS: null,
    shape: 'closed-region' as const,
    stretches: parts.flatMap(([lower, upper]) => [lower, upper]),
    regions: parts.map(([, , outline], k) => ({ stretches: [2 * k, 2 * k + 1], outline })),
  }));

const anyCurve: fc.Arbitrary<ExportCurve> = fc.oneof(edge, limit, closed);

async function written(curve: ExportCurve, formatId: string) {
  const format = curveFormats.find(({ id }) => id === formatId);
  if (format === undefined) throw new Error(`no format ${formatId}`);
  const saved = { curve, colour: '#1b1d21', categories: usualCategories(curve.curveType) };
  return curveFiles([saved], format, curve.name);
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

const plain = (curve: ExportCurve): Curve => {
  const { citations: _, outlines: __, id: ___, ...rest } = curve;
  return { ...rest, kind: 'curve', id: 'mine' };
};

describe('curves that were saved here come back as they left', () => {
  it.each(['csv', 'json'])(
    'as %s: kind, model, name, reference, numbers and gaps (by property)',
    async (id) => {
      await fc.assert(
        fc.asyncProperty(anyCurve, async (curve) => {
          const [{ name, text }] = await written(curve, id);
          const [outcome] = await readFiles([{ name, bytes: bytesOf(text) }]);
          if (!outcome.ok || outcome.kind !== 'own' || outcome.own.kind !== 'curve')
            throw new Error('no curve');
          expect({ ...outcome.own.content, id: 'mine' }).toEqual(plain(curve));
        }),
        { numRuns: 100 },
      );
    },
  );

  it('as Dark Matter live: kind, model, name, reference and numbers, without remarks (by property)', async () => {
    await fc.assert(
      fc.asyncProperty(edge, async (curve) => {
        const files = await written(curve, 'dark-matter-live');
        const outcomes = await readFiles(files.map(({ name, text }) => ({ name, bytes: bytesOf(text) })));
        const { candidates, problems } = candidatesOf(outcomes);
        expect(problems).toEqual([]);
        expect(candidates).toHaveLength(curve.stretches.length);
        // Of each piece the site gets a file, in the order of their names, with a number where there are several.
        candidates.forEach(({ source, name, reference }) => {
          if (source.kind !== 'table') throw new Error('no table');
          const { model, convention: written, shape, curveType, confidenceLevel } = source.answers;
          expect({ model, convention: written, shape, curveType, confidenceLevel }).toEqual({
            model: curve.model,
            convention: curve.convention,
            shape: curve.shape,
            curveType: curve.curveType,
            confidenceLevel: curve.confidenceLevel,
          });
          expect(reference).toBe(curve.reference);
          const piece = Number(/ \((\d+)\)$/.exec(name)?.[1] ?? 1) - 1;
          const masses = source.table.columns[0].values;
          expect(source.table.columns[1].values).toEqual(curve.stretches[piece].coupling);
          // A mass in GeV is divided by 1000, written with 10 digits and multiplied by 1000.
          masses.forEach((each, k) =>
            expect(Math.abs((1000 * each) / curve.stretches[piece].massMeV[k] - 1)).toBeLessThan(1e-9),
          );
          const look = lookAt(source, { id: 'own', name, reference });
          expect(look.problem).toBeNull();
          expect(look.suspicions.filter(({ kind }) => kind === 'jump')).toEqual([]);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('a contour with upright sides, closed for the site, comes back closed and without remarks', async () => {
    const around = { massMeV: [100, 150, 150, 100, 100], coupling: [1e-5, 1e-5, 1e-2, 1e-2, 1e-5] };
    const curve: ExportCurve = {
      id: 'island',
      name: 'Island',
      quantity: 'coupling',
      model: 'bc4',
      convention: 'sin2theta',
      lifetimeS: null,
      confidenceLevel: 0.9,
      shape: 'closed-region',
      curveType: 'excluded',
      reference: '',
      note: '',
      stretches: [{ massMeV: [100, 150], coupling: [1e-5, 1e-5] }],
      outlines: [around],
      citations: [],
    };
    const files = await written(curve, 'dark-matter-live');
    const outcomes = await readFiles(files.map(({ name, text }) => ({ name, bytes: bytesOf(text) })));
    const [{ source, name, reference }] = candidatesOf(outcomes).candidates;
    const look = lookAt(source, { id: 'own', name, reference });
    expect(look.suspicions).toEqual([]);
    expect(look.problem).toBeNull();
    expect(look.drawn).toMatchObject({ kind: 'contour', bound: { shape: 'closed-region', model: 'bc4' } });
  });

  it('out of the archive in which several are saved', async () => {
    const [one, two] = fc.sample(edge, { numRuns: 2, seed: 7 });
    const files = [
      ...(await written({ ...one, id: 'one' }, 'csv')),
      ...(await written({ ...two, id: 'two' }, 'json')),
    ];
    const outcomes = await readFiles([{ name: 'kaonscope-csv.zip', bytes: zipFiles(files) }]);
    expect(candidatesOf(outcomes).candidates.map(({ name, reference }) => [name, reference])).toEqual([
      [one.name, one.reference],
      [two.name, two.reference],
    ]);
  });
});
