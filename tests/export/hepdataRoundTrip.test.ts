import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ExportCurve } from '../../src/export/curvePoints.ts';
import { hepdataFiles } from '../../src/export/hepdata.ts';
import { adoptCurve, type Answers } from '../../src/import/adopt.ts';
import { alpId } from '../../src/physics/models/alpFamily.ts';
import { models } from '../../src/physics/models/index.ts';
import { tables } from '../import/given.ts';
import { anyMemberConvention } from '../physics/anyMember.ts';
import { sound } from '../searches/agreement.ts';

const base = {
  id: 'mine',
  name: 'Mine',
  confidenceLevel: 0.95,
  shape: 'lower-edge',
  curveType: 'excluded',
  reference: '',
  note: '',
  citations: [],
} as const;

/** Numbers that ten digits hold. */
const value = fc
  .integer({ min: 1, max: 999_999 })
  .chain((mantissa) =>
    fc.integer({ min: -14, max: -2 }).map((exponent) => Number(`${mantissa}e${exponent}`)),
  );

/** Pieces of a curve that ascends in mass. */
const stretches = fc
  .array(fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), value), { minLength: 2, maxLength: 6 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((pieces) => {
    let mass = 0;
    return pieces.map((points) => ({
      massMeV: points.map(([step]) => (mass += step / 10)),
      coupling: points.map(([, each]) => each),
    }));
  })
  .map((pieces) =>
    pieces.map(({ massMeV, coupling }) => ({
      massMeV: massMeV.map((mass) => Number(mass.toFixed(1))),
      coupling,
    })),
  );

/** What our own importer makes of the first table. */
async function readAgain(curves: readonly ExportCurve[]) {
  const [, file] = hepdataFiles(curves, '');
  const [{ table, guesses }] = await tables(file.name, file.text);
  const answers: Answers = { ...guesses, name: 'Mine', reference: '', signature: 'invisible' };
  return { guesses, curve: sound(adoptCurve(table, answers)) };
}

const conventions = models.flatMap((model) =>
  model.conventions.map(({ id, power }) => ({ model: model.id, id, power })),
);

describe('HEPData tables of curves come back through our own importer', () => {
  it.each(conventions)('$model in $id, with level and gaps', async ({ model, id, power }) => {
    await fc.assert(
      fc.asyncProperty(stretches, async (pieces) => {
        const shape = power > 0 ? 'lower-edge' : 'upper-edge';
        const curve: ExportCurve = {
          ...base,
          shape,
          quantity: 'coupling',
          model,
          convention: id,
          lifetimeS: null,
          stretches: pieces,
        };
        const again = await readAgain([curve]);
        expect(again.guesses).toMatchObject({
          model,
          convention: id,
          confidenceLevel: 0.95,
          massUnit: 'MeV',
        });
        expect(again.curve.stretches).toEqual(pieces);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ['inf', Infinity],
    [5e-9, 5e-9],
  ] as const)('a limit on B at the lifetime %s', async (lifetimeS, read) => {
    await fc.assert(
      fc.asyncProperty(stretches, async (pieces) => {
        const curve: ExportCurve = {
          ...base,
          quantity: 'branching-ratio',
          model: null,
          convention: null,
          lifetimeS,
          stretches: pieces,
        };
        const again = await readAgain([curve]);
        expect(again.guesses).toMatchObject({
          quantity: 'branching-ratio',
          lifetimeS: read,
          curveType: 'excluded',
        });
        expect(again.curve.stretches).toEqual(pieces);
      }),
      { numRuns: 20 },
    );
  });

  it('of any couplings, inputs of theory and formulas are of the same model in the same convention', async () => {
    const curveTypes = fc.constantFrom('excluded' as const, 'projection' as const);
    await fc.assert(
      fc.asyncProperty(anyMemberConvention, stretches, curveTypes, async (what, pieces, curveType) => {
        const { model, convention, power } = what;
        const shape = power > 0 ? 'lower-edge' : 'upper-edge';
        const curve: ExportCurve = {
          ...base,
          shape,
          curveType,
          quantity: 'coupling',
          model,
          convention,
          lifetimeS: null,
          stretches: pieces,
        };
        const again = await readAgain([curve]);
        expect(again.curve).toMatchObject({ model, convention, shape, curveType, stretches: pieces });
      }),
      { numRuns: 200 },
    );
  });

  it('of a general ALP say its couplings and its scale', async () => {
    const couplings = fc.record({
      CGG: fc.integer({ min: 1, max: 9 }),
      CWW: fc.integer({ min: -9, max: 9 }),
    });
    await fc.assert(
      fc.asyncProperty(couplings, stretches, async ({ CGG, CWW }, pieces) => {
        const model = alpId({ couplings: { CGG, CWW }, scaleTeV: 2 });
        const curve: ExportCurve = {
          ...base,
          quantity: 'coupling',
          model,
          convention: 'one_over_Lambda_TeV-1',
          lifetimeS: null,
          stretches: pieces,
        };
        const [, file] = hepdataFiles([curve], '');
        const [{ qualifiers }] = parse(file.text).dependent_variables;
        const ofAlp = qualifiers.filter(({ name }: { name: string }) => name.startsWith('$'));
        expect(ofAlp).toEqual([
          { name: '$C_{GG}$', value: CGG },
          ...(CWW === 0 ? [] : [{ name: '$C_{WW}$', value: CWW }]),
          { name: '$\\Lambda$', value: 2, units: 'TeV' },
        ]);
        const [{ guesses }] = await tables(file.name, file.text);
        expect(guesses.model).toBe(model);
      }),
      { numRuns: 20 },
    );
  });

  it('ask for the model where couplings are named without their scale, or one beyond what it may be', async () => {
    const model = alpId({ couplings: { CGG: 2 }, scaleTeV: 3 });
    const curve: ExportCurve = {
      ...base,
      quantity: 'coupling',
      model,
      convention: 'one_over_Lambda_TeV-1',
      lifetimeS: null,
      stretches: [{ massMeV: [100, 200], coupling: [1e-5, 2e-5] }],
    };
    const [, { name, text }] = hepdataFiles([curve], '');
    const modelIn = async (changed: string) => {
      expect(changed).not.toBe(text);
      return (await tables(name, changed))[0].guesses.model;
    };
    expect(await modelIn(text.replace('Lambda$"\n        value: 3', 'Lambda$"\n        value: 4'))).toBe(
      'alp:CGG=2,scale=4',
    );
    expect(
      await modelIn(text.replace('Lambda$"\n        value: 3', 'Lambda$"\n        value: 1e9')),
    ).toBeNull();
    expect(await modelIn(text.replace('name: "$\\\\Lambda$"', 'name: "Scale"'))).toBeNull();
    expect(await modelIn(text.replace('name: "$C_{GG}$"', 'name: "Coupling"'))).toBeNull();
  });

  it('of a model with other inputs of theory say all of these, and those of the usual one none', () => {
    const inputsOf = (model: string) => {
      const curve: ExportCurve = {
        ...base,
        quantity: 'coupling',
        model,
        convention: 'CGG_over_Lambda_TeV-1',
        lifetimeS: null,
        stretches: [{ massMeV: [100, 200], coupling: [1e-5, 2e-5] }],
      };
      const [, file] = hepdataFiles([curve], '');
      const [{ qualifiers }] = parse(file.text).dependent_variables;
      return qualifiers.filter(({ name }: { name: string }) => name.startsWith('$'));
    };
    expect(inputsOf('bc11')).toEqual([]);
    expect(inputsOf('bc11:N8=1.11e-7')).toEqual([
      { name: '$|N_8|$', value: 1.11e-7 },
      { name: '$\\Lambda$', value: 1, units: 'TeV' },
      { name: '$m_u/m_d$', value: 0.46 },
      { name: '$F_B$', value: 1 },
    ]);
  });
});
