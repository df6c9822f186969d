import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../src/import/readFiles.ts';
import { dataText } from '../searches/agreement.ts';
import { given, read, refusal, tables } from './given.ts';
import { importing } from '../../src/words/en/importing.ts';

/** As a collaboration writes a table of its submission. */
const yaml = `independent_variables:
- header: {name: '$m_X$', units: 'MeV/$c^2$'}
  values:
  - {value: 10.0}
  - {low: 20.0, high: 22.0}
  - {value: 30}
dependent_variables:
- header: {name: '$\\mathcal{B}(K^+\\to\\pi^+X)$ upper limit'}
  qualifiers:
  - {name: CL, value: 90, units: '%'}
  - {name: lifetime, value: 5, units: ns}
  values:
  - value: 1.0e-10
    errors:
    - {symerror: 1.0e-11, label: stat}
  - {value: '-'}
  - {value: 3.0e-10}
`;

/** As hepdata.net gives a table. */
const json = {
  name: 'Table 3',
  description: 'Upper limits at 90% CL',
  doi: '10.17182/hepdata.1.v1/t3',
  headers: [
    { colspan: 1, name: 'M(X) [GeV]' },
    { colspan: 1, name: 'epsilon' },
  ],
  qualifiers: { 'SQRT(S)': [{ colspan: 1, group: 0, type: 'SQRT(S)', value: '13000 GeV' }] },
  qualifier_order: ['SQRT(S)'],
  x_count: 1,
  values: [
    { x: [{ value: '0.1' }], y: [{ group: 0, value: '1e-4', errors: [{ hide: true, symerror: 0 }] }] },
    { x: [{ low: '0.15', high: '0.25' }], y: [{ group: 0, value: '-' }] },
    { x: [{ value: 0.3 }], y: [{ group: 0, value: 2e-5 }] },
  ],
};

/** As hepdata.net gives a table as CSV, with a block per qualifier. */
const blocks = `#: table_doi: 10.17182/hepdata.1.v1/t4
#: name: Table 4
#: description: Limits, at several lifetimes
#: data_file: t4.yaml
#: keyword reactions: K+ --> PI+ X
#: LIFETIME [ns],,5
M [MEV],BR UL
10,1e-10
20,2e-10

#: LIFETIME [ns],,1
M [MEV],BR UL
10,3e-10
20,4e-10
`;

const label = {
  labelName: 'CHARM',
  longName: 'CHARM (1985)',
  id: 'charm',
  text: { elementName: null },
  line: { color: 'rgba(5, 58, 133, 1)', dash: null, width: 2 },
  area: { color: 'rgba(57, 130, 232, 1)' },
  paperUrls: ['https://arxiv.org/abs/1204.3583'],
  url: '../../data/BC1/points.csv',
  curveType: 'excluded',
  categories: {
    detectionType: 'Direct detection',
    experimentType: 'Beam dump',
    timeType: 'Past',
    assumption: 'None',
  },
};
const points = 'x,y\n0.001,7.93E-07\n0.1,1e-7\n0.3,1e-6\n';

describe('HEPData submission YAML', () => {
  it('gives masses, limits, units, qualifiers and lines', async () => {
    const [{ table, guesses, suspicions }] = await tables('t3.yaml', yaml);
    expect(table.format).toBe('hepdata-yaml');
    expect(table.columns.map(({ values }) => values)).toEqual([
      [10, 21, 30],
      [1e-10, Number.NaN, 3e-10],
    ]);
    expect(table.lines).toEqual([4, 5, 6]);
    expect(table.columns[1].qualifiers).toContainEqual(['CL', '90 %']);
    expect(guesses).toMatchObject({ massUnit: 'MeV', quantity: 'branching-ratio', lifetimeS: 5e-9 });
    expect(guesses.confidenceLevel).toBe(0.9);
    expect(suspicions).toHaveLength(1);
  });

  it('reads several documents of one file', async () => {
    expect(await tables('all.yaml', `---\n${yaml}---\n${yaml}`)).toHaveLength(2);
  });

  it.each([
    [
      'a broken line',
      'independent_variables:\n- header: {name: x\n  values: [',
      /^Line \d+, column \d+ of x\.yaml is not YAML/,
    ],
    [
      'only the list of tables',
      'name: Table 1\ndescription: y\nkeywords: []\ndata_file: t1.yaml\n',
      /^x\.yaml only lists tables; add the table itself, "t1\.yaml"\.$/,
    ],
    [
      'a word for a number',
      yaml.replace('{value: 3.0e-10}', '{value: many}'),
      /^Line 17, column 2 of x\.yaml: "many" is not a number\.$/,
    ],
    [
      'lengths that differ',
      yaml.replace('  - {value: 30}\n', ''),
      /dependent_variables\.0: it has 3 values where the first variable has 2/,
    ],
    ['no dependent variable', yaml.slice(0, yaml.indexOf('\ndependent')), /needs mass and coupling or limit/],
  ])('refuses %s', async (_name, text, sentence) => {
    expect(await refusal('x.yaml', text)).toMatch(sentence);
  });

  it('stops aliases that explode', async () => {
    const levels = Array.from(
      { length: 9 },
      (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`,
    );
    const bomb = `a0: &a0 [1, 1]\n${levels.join('\n')}\nindependent_variables: *a9\ndependent_variables: *a9\n`;
    expect(await refusal('bomb.yaml', bomb)).toBe(
      'bomb.yaml repeats values by reference (*name) too often; write them out.',
    );
  });

  it('takes prototype keys for plain keys', async () => {
    const text = `__proto__: {polluted: yes}\nconstructor: {prototype: 1}\n${yaml}`;
    expect((await read('x.yaml', text)).ok).toBe(true);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('HEPData site JSON', () => {
  it('gives values, middles of bins and units from the headers', async () => {
    const [{ table, guesses }] = await tables('t3.json', JSON.stringify(json));
    expect(table.format).toBe('hepdata-json');
    expect(table.columns.map(({ values }) => values)).toEqual([
      [0.1, 0.2, 0.3],
      [1e-4, Number.NaN, 2e-5],
    ]);
    expect(table.columns[0]).toMatchObject({ name: 'M(X)', unit: 'GeV' });
    expect(table.columns[1].qualifiers).toEqual([['SQRT(S)', '13000 GeV']]);
    expect(guesses).toMatchObject({ massUnit: 'GeV', convention: 'epsilon', confidenceLevel: 0.9 });
  });

  it.each([
    ['no rows', { ...json, values: [] }, /has no values with x and y/],
    [
      'words',
      { ...json, values: [{ x: [{ value: 'one' }], y: [{ value: 1 }] }] },
      /^Row 1, column 1 of t\.json: "one" is not a number/,
    ],
    ['rows of other shapes', { ...json, values: [json.values[0], null, 7] }, /./],
  ])('refuses or survives %s', async (_name, content, sentence) => {
    const outcome = await read('t.json', JSON.stringify(content));
    if (!outcome.ok) expect(importing.reason(outcome.reason)).toMatch(sentence);
  });

  it('names line and column where a text stops being JSON', async () => {
    expect(await refusal('t.json', '{\n "headers": [,]\n}')).toMatch(
      /^Line 2, column \d+ of t\.json is not JSON/,
    );
  });

  it('refuses JSON of another kind', async () => {
    expect(await refusal('t.json', '{"a": 1}')).toMatch(/neither a table of HEPData nor a file of KaonScope/);
  });

  it('keeps prototype keys out', async () => {
    const text = JSON.stringify(json).replace('{"name"', '{"__proto__":{"polluted":1},"name"');
    expect((await read('t.json', text)).ok).toBe(true);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('HEPData multi-block CSV', () => {
  it('gives a table per block with the qualifiers above it', async () => {
    const found = await tables('t4.csv', blocks);
    expect(found.map(({ table }) => table.columns[1].values)).toEqual([
      [1e-10, 2e-10],
      [3e-10, 4e-10],
    ]);
    expect(found[1].table).toMatchObject({ format: 'hepdata-csv', name: 'Table 4', lines: [13, 14] });
    expect(found[1].table.columns[0].qualifiers).toEqual([['LIFETIME [ns]', '1']]);
    expect(found[0].guesses).toMatchObject({ massUnit: 'MeV', quantity: 'branching-ratio' });
  });

  it('refuses a cell that is no number, and a file without rows', async () => {
    expect(await refusal('t4.csv', blocks.replace('3e-10', 'x'))).toMatch(
      /^Line 13, column 2 of t4\.csv: "x"/,
    );
    expect(await refusal('t4.csv', '#: name: empty\n')).toMatch(/no row of numbers below/);
  });
});

describe('Dark Matter live', () => {
  it('reads the pair: points in GeV, label and type', async () => {
    const [outcome, ...rest] = await readFiles([
      given('points.csv', points),
      given('label.json', JSON.stringify({ ...label, curveType: 'projection' })),
    ]);
    expect(rest).toEqual([]);
    if (!outcome.ok || outcome.kind !== 'tables') throw new Error('it was not read');
    const [{ table, guesses, label: found }] = outcome.tables;
    expect(table).toMatchObject({ format: 'dark-matter-live', name: 'CHARM (1985)' });
    expect(guesses).toMatchObject({ massUnit: 'GeV', quantity: 'coupling', curveType: 'projection' });
    expect(found?.paperUrls).toEqual(label.paperUrls);
  });

  it('says which file a label lacks', async () => {
    expect(await refusal('label.json', JSON.stringify(label))).toBe(
      'label.json labels the points in "../../data/BC1/points.csv"; add that file together with it.',
    );
  });

  it('reads the points alone as a CSV', async () => {
    const [{ guesses }] = await tables('points.csv', points);
    expect(guesses).toMatchObject({ massColumn: 0, valueColumn: 1, massUnit: 'GeV' });
  });

  it('reads other files beside a bad one', async () => {
    const outcomes = await readFiles([given('bad.csv', 'x'), given('points.csv', points)]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([false, true]);
  });
});

describe('KaonScope JSON', () => {
  it.each([
    ['bounds/bc4-charm.json', 'bound'],
    ['recasts/e949-invisible.json', 'limit-table'],
    ['published/na62-pinunu-2017-observed.json', 'published-curve'],
    ['analyses/na62-pinunu-2016-2022.json', 'analysis'],
    ['analyses/na62-pimumu-2017-2018.json', 'analysis'],
  ])('recognises %s', async (path, kind) => {
    const outcome = await read(path, dataText(path));
    expect(outcome).toMatchObject({ ok: true, kind: 'own', own: { kind } });
  });

  it('names the first bad field', async () => {
    const content = JSON.parse(dataText('bounds/bc4-charm.json'));
    content.regions[0].edges[0].coupling[3] = -1;
    expect(await refusal('charm.json', JSON.stringify(content))).toMatch(
      /^charm\.json: field regions\.0\.edges\.0\.coupling\.3/,
    );
  });

  it('reads our own JSON export of a table', async () => {
    const records = [
      { search: 'a', m_MeV: 10, br_ul_obs: 1e-10 },
      { search: 'a', m_MeV: 20, br_ul_obs: null },
    ];
    const [{ table, guesses }] = await tables('limits.json', JSON.stringify(records));
    expect(table.columns.map(({ name }) => name)).toEqual(['m_MeV', 'br_ul_obs']);
    expect(guesses).toMatchObject({ massUnit: 'MeV', quantity: 'branching-ratio' });
  });
});

describe('fuzz', () => {
  const answered = async (name: string, text: string): Promise<void> => {
    const outcome = await read(name, text);
    if (!outcome.ok) expect(importing.reason(outcome.reason)).toMatch(/^\P{Cc}+$/u);
  };

  it('any JSON value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), (text) => answered('fuzz.json', text)),
      { numRuns: 150 },
    );
  });

  it('JSON with the keys of the formats and any values', async () => {
    const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constant([{ x: [{}], y: [{ value: 1 }] }]));
    const content = fc.dictionary(
      fc.constantFrom(
        'headers',
        'values',
        'qualifiers',
        'kind',
        'labelName',
        'url',
        'eventsGeV2',
        '__proto__',
      ),
      value,
    );
    await fc.assert(
      fc.asyncProperty(content, (found) => answered('fuzz.json', JSON.stringify(found))),
      { numRuns: 150 },
    );
  });

  it('YAML cut and changed at any place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: yaml.length }), fc.string({ maxLength: 12 }), (at, change) =>
        answered('fuzz.yaml', yaml.slice(0, at) + change + yaml.slice(at + change.length)),
      ),
      { numRuns: 100 },
    );
  });

  it('blocks cut and changed at any place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: blocks.length }), fc.string({ maxLength: 12 }), (at, change) =>
        answered('fuzz.csv', blocks.slice(0, at) + change + blocks.slice(at + change.length)),
      ),
      { numRuns: 100 },
    );
  });

  it('deep nesting', async () => {
    await answered('deep.json', `${'['.repeat(200_000)}${']'.repeat(200_000)}`);
    await answered('deep.yaml', `independent_variables: ${'['.repeat(5000)}`);
  });
});
