import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/import/model/checkDraft.ts';
import {
  type DecayForm,
  decayForms,
  emptyDraft,
  type ModelDraft,
  productionFields,
  readDraft,
  writeDraft,
} from '../../../src/import/model/modelDraft.ts';
import { readModel } from '../../../src/import/model/readModel.ts';
import { createOwnModel } from '../../../src/physics/ownModel/createOwnModel.ts';
import type { OwnModel } from '../../../src/physics/ownModel/ownModel.ts';
import { modelExamples } from '../../../src/own/modelExamples.ts';
import { modelById } from '../../../src/physics/models/index.ts';

const folder = 'public/data/examples/models';
const example = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');

function modelIn(text: string): OwnModel {
  const read = readModel(text, 'x');
  if (!read.ok) throw new Error(JSON.stringify(read.reason));
  return read.content;
}

const draft = (change: Partial<ModelDraft>): ModelDraft => ({ ...emptyDraft, ...change });

describe('a model that is typed in fields', () => {
  it.each(modelExamples)('is the same as its file: $file', ({ file, name }) => {
    const read = readDraft(example(file));
    expect(read).not.toBeNull();
    if (read === null) return;
    const checked = checkDraft(read, 'x');
    expect(checked.ok && checked.model).toEqual({ ...modelIn(example(file)), id: expect.any(String) });
    expect(checked.ok && checked.model.name).toBe(name);
  });

  it('is offered every example that there is', () => {
    expect(modelExamples.map(({ file }) => file).sort()).toEqual(readdirSync(folder).sort());
  });

  it('comes back as it was typed, whatever the form of its decays', () => {
    const formula = fc.constantFrom('1', 'p_X / m_K', '(m + 1)^2', 'm > 2 ? 1e-3 : 0');
    const texts = fc.record(
      {
        name: fc.constantFrom('Mine', 'A b'),
        particle: fc.constant('φ'),
        coupling: fc.constantFrom('g', 'sin θ'),
        masses: fc.constant('1 to 200'),
        lines: fc.constantFrom('a = 2', 'a = 2\nb = a * m'),
      },
      { requiredKeys: ['name'] },
    );
    const forms = fc.constantFrom<DecayForm>('lifetime', 'width', 'widths', 'escapes');
    fc.assert(
      fc.property(
        texts,
        forms,
        fc.constantFrom('2', '4', '-2', '1.5'),
        formula,
        (keys, decays, power, text) => {
          const rates = Object.fromEntries(
            [...productionFields, ...decayForms[decays].slice(0, 3)].map((field) => [field, text]),
          );
          const typed: ModelDraft = { texts: { ...keys, power, ...rates }, decays, perPower: true };
          expect(readDraft(writeDraft(typed).text)).toEqual(typed);
        },
      ),
    );
  });

  it('is the same per power of g and with g in its formulas', () => {
    const text = 'B/g^2 = p_X / m_K\ntau*g^2 = 1e-20 / (m + 1)\nee = 1\nmumu = g';
    // Mixed forms become formulas that hold g.
    const mixed = readDraft(
      text.replace('B/g^2 = p_X / m_K', 'B = g^2 * p_X / m_K').replace('\nmumu = g', ''),
    );
    expect(mixed?.perPower).toBe(false);
    const checked = mixed && checkDraft(mixed, 'x');
    const whole = modelIn(text.replace('\nmumu = g', ''));
    if (checked?.ok !== true) throw new Error('not read');
    const [a, b] = [createOwnModel(checked.model), createOwnModel(whole)];
    for (const mass of [1, 50, 200, 350]) {
      expect(a?.lifetimeTimesCoupling2S(mass)).toBeCloseTo(
        b?.lifetimeTimesCoupling2S(mass) ?? Number.NaN,
        30,
      );
      expect(a?.productionPerCoupling2(mass)).toBe(b?.productionPerCoupling2(mass));
    }
  });

  it('stays a text where fields have no place for it', () => {
    expect(readDraft('m_MeV,B/g^2\n1,2\n2,3')).toBeNull();
    expect(readDraft('B/g^2 = 1\ntau*g^2 = 1\nwidth_ee/g^2 = 1')).toBeNull();
  });
});

describe('a fault of a model that is typed', () => {
  const faultOf = (texts: ModelDraft['texts'], decays: DecayForm = 'lifetime') => {
    const checked = checkDraft(draft({ texts, decays }), 'x');
    if (checked.ok) throw new Error('no fault');
    return checked.fault;
  };

  it.each([
    [{}, 'B', { code: 'no-model' }],
    [{ tau: '1' }, 'B', { code: 'no-production' }],
    [{ B: '1' }, 'tau', { code: 'no-lifetime' }],
    [{ B: '2 * me', tau: '1' }, 'B', { code: 'unknown-name', near: 'm_e', column: 5 }],
    [{ B: '1', tau: '1', lines: 'a = 1\nb = a * zz' }, 'lines', { code: 'unknown-name', name: 'zz' }],
    [{ B: '1', tau: '1', masses: '9 to 3' }, 'masses', { code: 'key-value', column: 0 }],
    [{ B: '1', tau: '1', power: 'two' }, 'power', { code: 'key-value' }],
    [{ B: '1', tau: '1', ee: '1.5' }, 'ee', { code: 'above-one' }],
    [
      { B: '1 / (m - 354.1)^2', masses: '0 to 354.1', tau: '1' },
      'B',
      { code: 'no-value', because: 'division-by-zero' },
    ],
    [{ B: '-m', tau: '1' }, 'B', { code: 'negative' }],
    [{ B: '1', BKstar: 'm_Kst', tau: '1' }, 'BKstar', { code: 'unknown-name', column: 1 }],
    [{ B: '1', BK: 'g', tau: '1' }, 'BK', { code: 'coupling-twice' }],
    [{ B: 'constructor("alert(1)")()', tau: '1' }, 'B', { code: 'formula-not-allowed' }],
    [{ B: 'window.location', tau: '1' }, 'B', { code: 'formula-not-allowed' }],
    [{ B: '`${x}`', tau: '1' }, 'B', { code: 'formula-syntax' }],
    [{ B: 'a = 1', tau: '1' }, 'B', { code: 'formula-syntax' }],
  ] as const)('is said beside its field: %o', (texts, field, problem) => {
    expect(faultOf(texts)).toMatchObject({ field, problem });
  });

  it('is said beside the first field of the decays where they lack a lifetime', () => {
    expect(faultOf({ B: '1' }, 'widths')).toMatchObject({
      field: 'width_ee',
      problem: { code: 'no-lifetime' },
    });
  });
});

describe('examples of models', () => {
  const made = (file: string) => createOwnModel(modelIn(example(file)));

  it('BC4 gives the numbers of the built-in model, and so does the one above 2 m_π below that', () => {
    const bc4 = modelById('bc4');
    for (const own of [made('bc4.txt'), made('scalar-above-two-pions.txt')])
      for (const mass of [0, 1, 50, 150, 211.4, 279]) {
        const ratio = (own?.productionPerCoupling2(mass) ?? 0) / (bc4?.productionPerCoupling2(mass) ?? 1);
        expect(ratio).toBeCloseTo(1, 12);
      }
  });

  it('a familon is what a direct flavour-changing coupling of the general ALP gives, at f_0 = 0.970', () => {
    const familon = made('familon.txt');
    const alp = modelById('alp:ksd=1');
    // k_sd stands in front of a right-handed current, half of which is the vector current; the ALP has f_0(0) = 1.
    const perTeV = alp?.productionPerCoupling2(0) ?? Number.NaN;
    const perGeV = familon?.productionPerCoupling2(0) ?? Number.NaN;
    expect(perGeV / (perTeV * 1e6)).toBeCloseTo(4 * 0.97 ** 2, 9);
  });

  it('a leptophilic scalar is made like BC4, and decays 30² times faster', () => {
    const [own, bc4] = [made('leptophilic-scalar.txt'), modelById('bc4')];
    for (const mass of [1.1, 50, 180, 212, 279]) {
      expect((own?.productionPerCoupling2(mass) ?? 0) / (bc4?.productionPerCoupling2(mass) ?? 1)).toBeCloseTo(
        1,
        12,
      );
      const [faster, slower] = [own, bc4].map((model) => model?.lifetimeTimesCoupling2S(mass) ?? Number.NaN);
      expect(slower / faster).toBeCloseTo(900, 6);
      expect(own?.decayFractions(mass).mumu).toBeCloseTo(bc4?.decayFractions(mass).mumu ?? Number.NaN, 12);
    }
  });

  it('decays to two pions are as in the chiral formula at one mass', () => {
    // 3/(32π v² m)·(2/9 m² + 11/9 m_π²)²·β at 320 MeV with a common pion mass of 138 MeV.
    const own = made('scalar-above-two-pions.txt');
    const amplitude = (2 / 9) * 320 ** 2 + (11 / 9) * 138 ** 2;
    const width =
      ((3 * amplitude ** 2) / (32 * Math.PI * 246219.65 ** 2 * 320)) * Math.sqrt(1 - (276 / 320) ** 2);
    const fraction = 1 - Object.values(own?.decayFractions(320) ?? {}).reduce((sum, each) => sum + each, 0);
    const total = 6.582119569e-22 / (own?.lifetimeTimesCoupling2S(320) ?? 1);
    expect((fraction * total) / width).toBeCloseTo(1, 1);
  });
});
