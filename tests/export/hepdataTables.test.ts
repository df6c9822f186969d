import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { CurveName } from '../../src/engine/request.ts';
import type { ExportCurve } from '../../src/export/curvePoints.ts';
import { curveTables } from '../../src/export/hepdata/curveTables.ts';
import type { HepdataTable } from '../../src/export/hepdata/table.ts';
import { submissionFiles, tableText } from '../../src/export/hepdata/write.ts';
import { hepdataTableSchema } from '../hepdata.ts';

const limits = (
  curve: CurveName,
  stretches: ExportCurve['stretches'],
  more: Partial<ExportCurve> = {},
): ExportCurve => ({
  id: `toy-limit-${curve}`,
  name: `Toy, ${curve} limit (KaonScope)`,
  quantity: 'branching-ratio',
  model: null,
  convention: null,
  lifetimeS: 'inf',
  confidenceLevel: 0.9,
  shape: 'lower-edge',
  curveType: 'excluded',
  reference: '',
  note: '',
  citations: [],
  stretches,
  ofSearch: { search: 'toy', title: 'Toy', curve },
  ...more,
});
const piece = (massMeV: number[], factor: number) => ({
  massMeV,
  coupling: massMeV.map((mass) => factor * mass),
});
const written = (table: HepdataTable) => v.parse(hepdataTableSchema, parse(tableText(table)));
const valuesOf = ({ values }: { readonly values: readonly { readonly value: number | string }[] }) =>
  values.map(({ value }) => value);

describe('curves of one search in one table of HEPData', () => {
  const masses = [10, 20, 30];
  const bands = { m2: 1, m1: 2, median: 4, p1: 7, p2: 11 } as const;

  it('have observed and expected limits as columns and ±1σ, ±2σ as errors with labels', () => {
    const curves = [
      limits('observed', [piece(masses, 3)]),
      ...Object.entries(bands).map(([curve, factor]) => limits(curve as CurveName, [piece(masses, factor)])),
    ];
    const tables = curveTables(curves);
    expect(tables).toHaveLength(1);
    const { independent_variables: independent, dependent_variables: dependent } = written(tables[0]);
    expect(independent).toEqual([
      { header: { name: '$m_X$', units: 'MeV' }, values: masses.map((value) => ({ value })) },
    ]);
    expect(dependent.map(({ header }) => header.name)).toEqual([
      'Observed upper limit on $\\mathcal{B}(K^+\\to\\pi^+X)$',
      'Expected upper limit on $\\mathcal{B}(K^+\\to\\pi^+X)$',
    ]);
    expect(dependent[1].values[1]).toEqual({
      value: 80,
      errors: [
        { asymerror: { minus: -40, plus: 60 }, label: '1 sigma' },
        { asymerror: { minus: -60, plus: 140 }, label: '2 sigma' },
      ],
    });
    expect(dependent[0].qualifiers).toEqual(
      expect.arrayContaining([
        { name: 'RE', value: 'K+ --> PI+ X' },
        { name: 'CL', value: 90, units: '%' },
        { name: 'Search', value: 'Toy' },
      ]),
    );
  });

  it('keep bands without a median, or beyond it, as columns', () => {
    const alone = curveTables([limits('m1', [piece(masses, 2)]), limits('p1', [piece(masses, 7)])]);
    expect(alone[0].dependent).toHaveLength(2);
    const beyond = curveTables([
      limits('median', [piece([10, 20], 4)]),
      limits('m1', [piece(masses, 2)]),
      limits('p1', [piece(masses, 7)]),
    ]);
    expect(written(beyond[0]).dependent_variables.map(valuesOf)).toEqual([
      [40, 80, '-'],
      [20, 40, 60],
      [70, 140, 210],
    ]);
  });

  it('bridge no gap and break no line, whatever is missing where', () => {
    /** What is known at each mass (bits of the two curves), and whether lines go on to the next. */
    const rows = fc.array(fc.record({ has: fc.integer({ min: 1, max: 3 }), goesOn: fc.boolean() }), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(rows, (all) => {
        const stretchesOf = (bit: number) => {
          const found: { massMeV: number[]; coupling: number[] }[] = [];
          let open = false;
          for (const [k, { has, goesOn }] of all.entries()) {
            if ((has & bit) === 0) open = false;
            else {
              if (!open) found.push({ massMeV: [], coupling: [] });
              found[found.length - 1].massMeV.push(10 * (k + 1));
              found[found.length - 1].coupling.push(bit * (k + 1));
              open = goesOn;
            }
          }
          return found.filter(({ massMeV }) => massMeV.length > 1);
        };
        const given = (['observed', 'median'] as const)
          .map((curve, k) => limits(curve, stretchesOf(k + 1)))
          .filter(({ stretches }) => stretches.length > 0);
        const again = curveTables(given).flatMap((table) => {
          const mass = table.independent[0].values.map(Number);
          const pieces = table.independent[1]?.values ?? mass.map(() => 1);
          return table.dependent.map(({ values }) => {
            const found: { massMeV: number[]; coupling: number[] }[] = [];
            let last: number | string | null = null;
            for (const [k, value] of values.entries()) {
              if (typeof value !== 'number' || Number.isNaN(value)) last = null;
              else {
                if (pieces[k] !== last) found.push({ massMeV: [], coupling: [] });
                found[found.length - 1].massMeV.push(mass[k]);
                found[found.length - 1].coupling.push(value);
                last = pieces[k];
              }
            }
            return found;
          });
        });
        expect(again).toEqual(given.map(({ stretches }) => stretches));
      }),
    );
  });

  it('are tables of their own where a contour turns back in mass', () => {
    const round = [{ massMeV: [10, 20, 15], coupling: [1, 2, 3] }];
    expect(curveTables([limits('observed', round), limits('median', round)])).toHaveLength(2);
  });
});

const table = (change: Partial<HepdataTable>): HepdataTable => ({
  id: 'x',
  name: 'x',
  description: '',
  location: '',
  reactions: [],
  observables: [],
  phrases: [],
  independent: [{ name: 'm', values: [1, 2, 3] }],
  dependent: [{ name: 'y', qualifiers: [], values: [1e-10, Number.NaN, Infinity] }],
  ...change,
});

describe('the files of HEPData', () => {
  it('write numbers with exponents as YAML 1.1 reads them, and what is missing as -', () => {
    const text = tableText(table({}));
    const largest = table({ dependent: [{ name: 'y', qualifiers: [], values: [Number.MAX_VALUE, 1, 1] }] });
    expect(valuesOf(written(largest).dependent_variables[0])).toEqual(['inf', 1, 1]);
    expect(text).toContain('- value: 1.0e-10\n');
    expect(valuesOf(written(table({})).dependent_variables[0])).toEqual([1e-10, '-', 'inf']);
    fc.assert(
      fc.property(fc.double({ min: -1e300, max: 1e300, noNaN: true }), (value) => {
        const number = table({ dependent: [{ name: 'y', qualifiers: [], values: [value, 1, 1] }] });
        const [, token] =
          /dependent_variables:[^]*?\n {6}- value: (\S+)\n/.exec(
            tableText(number).replace(/^independent[^]*?(?=dependent_)/, ''),
          ) ?? [];
        // https://yaml.org/type/float.html and int.html, decimal.
        expect(token).toMatch(/^(-?\d+|-?\d+\.\d*(e[-+]\d+)?)$/);
        expect(Number(token)).toBe(Number(value.toPrecision(10)));
      }),
    );
  });

  it('give ends of bins where there are some, and no errors that are all zero or stand at nothing', () => {
    const { independent_variables: independent, dependent_variables: dependent } = written(
      table({
        independent: [
          {
            name: 'm',
            values: [1, Number.NaN, 3],
            bins: [
              [0, 2],
              [2, 3],
              [3, 4],
            ],
          },
        ],
        dependent: [
          {
            name: 'y',
            qualifiers: [],
            values: [1, 2, Number.NaN],
            errors: [
              { label: 'a', minus: [0, -1, -1], plus: [0, 1, 1] },
              { label: 'b', minus: [0, Number.NaN, -1], plus: [0, 2, 1] },
            ],
          },
        ],
      }),
    );
    expect(independent[0].values).toEqual([
      { value: 1, low: 0, high: 2 },
      { low: 2, high: 3 },
      { value: 3, low: 3, high: 4 },
    ]);
    expect(dependent[0].values).toEqual([
      { value: 1 },
      { value: 2, errors: [{ symerror: 1, label: 'a' }] },
      { value: '-' },
    ]);
  });

  it('quote every text, so that none becomes a truth, a date or a number', () => {
    const [submission] = submissionFiles(
      ['yes', 'null', '2025-01-01', '1:30', '~', '1e5'].map((name) => table({ name })),
      'no',
    );
    expect(submission.text.match(/^name: (.*)$/gm)).toEqual(
      ['yes', 'null', '2025-01-01', '1:30', '~', '1e5'].map((name) => `name: "${name}"`),
    );
    expect(submission.text).toContain('comment: "no"\n');
  });

  it('hold no letter that YAML forbids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        for (const { text } of submissionFiles([table({ name, description: name, location: name })], name))
          expect(text).not.toMatch(/[^\n\x20-\x7e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
      }),
    );
  });
});
