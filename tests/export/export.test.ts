import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { boundFiles } from '../../src/data/boundCatalogue.ts';
import { bibtexFor } from '../../src/export/bibtex.ts';
import { curveCsv } from '../../src/export/curveCsv.ts';
import { curveJson } from '../../src/export/curveJson.ts';
import { curveOfBound, type ExportCurve } from '../../src/export/curvePoints.ts';
import { darkMatterLiveFiles } from '../../src/export/darkMatterLive.ts';
import { hepdataFiles } from '../../src/export/hepdata.ts';
import { fileStem, neutralText } from '../../src/data/text.ts';
import { readFiles } from '../../src/import/readFiles.ts';
import { loadBound } from '../../src/data/loadBound.ts';
import { hepdataEntrySchema, hepdataTableSchema } from '../hepdata.ts';
import { dataText, sound } from '../searches/agreement.ts';
import { given, read, tables } from '../import/given.ts';

const bounds = Object.values(boundFiles)
  .flat()
  .map((file) => sound(loadBound(dataText(file), file)))
  .map(curveOfBound)
  .filter((curve): curve is ExportCurve => curve !== null);
const lhcb = bounds.find(({ id }) => id === 'bc4-lhcb-bplus') as ExportCurve;
const limit: ExportCurve = {
  id: 'my-limit',
  name: 'My limit',
  quantity: 'branching-ratio',
  model: null,
  convention: null,
  lifetimeS: 5e-9,
  confidenceLevel: 0.95,
  shape: 'lower-edge',
  curveType: 'projection',
  reference: '',
  note: '',
  stretches: [{ massMeV: [100, 200], coupling: [1e-10, 3e-10] }],
  citations: [],
};
const points = ({ stretches }: Pick<ExportCurve, 'stretches'>) => ({
  masses: stretches.flatMap(({ massMeV }) => massMeV),
  values: stretches.flatMap(({ coupling }) => coupling),
});
const categories = {
  detectionType: 'Indirect detection',
  experimentType: 'Collider experiments',
  timeType: 'Past constraints',
  assumption: 'None',
} as const;

/** The files of a submission, checked by those rules. */
function checkSubmission(curves: readonly ExportCurve[]) {
  const [submission, ...data] = hepdataFiles(curves, 'Exported for a test');
  expect(submission.name).toBe('submission.yaml');
  const [info, ...entries] = parseAllDocuments(submission.text).map((document) => document.toJS() as unknown);
  v.parse(v.object({ comment: v.string() }), info);
  const described = entries.map((entry) => v.parse(hepdataEntrySchema, entry));
  expect(described.map(({ data_file }) => data_file)).toEqual(data.map(({ name }) => name));
  expect(new Set(described.map(({ name }) => name)).size).toBe(curves.length);
  return data.map(({ text }) => {
    const table = v.parse(hepdataTableSchema, parse(text));
    const lengths = [...table.independent_variables, ...table.dependent_variables].map(
      ({ values }) => values.length,
    );
    expect(new Set(lengths).size).toBe(1);
    return table;
  });
}

describe('HEPData submissions', () => {
  it('obey the rules of the official schemas, for all bounds together and for a limit on B', () => {
    checkSubmission(bounds);
    const [table] = checkSubmission([limit]);
    expect(table.dependent_variables[0].qualifiers).toContainEqual({ name: 'CL', value: 95, units: '%' });
    expect(table.dependent_variables[0].qualifiers).toContainEqual({
      name: 'Lifetime',
      value: 5e-9,
      units: 's',
    });
  });

  it('obey them whatever the names are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (id, name, reference) => {
        checkSubmission([
          { ...limit, id, name, reference },
          { ...limit, id, name, reference },
        ]);
      }),
      { numRuns: 30 },
    );
  });

  it('are read again by our own importer', async () => {
    const [, file] = hepdataFiles([lhcb], '');
    const [{ table, guesses }] = await tables(file.name, file.text);
    expect(table.columns[0].values).toEqual(points(lhcb).masses);
    expect(table.columns[guesses.valueColumn].values).toEqual(points(lhcb).values);
    expect(guesses).toMatchObject({
      massUnit: 'MeV',
      convention: 'sin2theta',
      model: 'bc4',
      confidenceLevel: 0.95,
    });
  });
});

describe('CSV and JSON of a curve', () => {
  it.each(bounds)('$id comes back through our own importer', async (curve) => {
    const saved = await read(`${curve.id}.csv`, curveCsv(curve));
    if (!saved.ok || saved.kind !== 'own' || saved.own.kind !== 'curve') throw new Error('no curve');
    expect(points(saved.own.content)).toEqual(points(curve));
    for (const key of [
      'name',
      'model',
      'convention',
      'confidenceLevel',
      'shape',
      'curveType',
      'reference',
    ] as const)
      expect(saved.own.content[key]).toBe(curve[key]);
    expect(saved.own.content.stretches).toHaveLength(curve.stretches.length);
    expect(saved.own.content.regions?.length).toBe(curve.regions?.length);
    const own = await read(`${curve.id}.json`, curveJson(curve));
    const { citations, outlines: _, ...rest } = curve;
    expect(citations.length).toBeGreaterThan(0);
    expect(own).toMatchObject({ ok: true, kind: 'own', own: { kind: 'curve', content: rest } });
  });

  it('a limit on B comes back with its lifetime', async () => {
    const saved = await read('limit.csv', curveCsv(limit));
    const content = { quantity: 'branching-ratio', lifetimeS: 5e-9, confidenceLevel: 0.95 };
    expect(saved).toMatchObject({ ok: true, kind: 'own', own: { kind: 'curve', content } });
  });

  it('keep formulas out of spreadsheets', () => {
    for (const name of ['=1+1', '+A1', '-A1', '@SUM(A1)', '\t=1', '  =1', '＝1', '\n=1']) {
      expect(neutralText(name)).toMatch(/^'/);
      for (const line of curveCsv({ ...limit, name, note: name, reference: name }).split('\n')) {
        expect(line).toMatch(/^(# |m_MeV,|\d|$)/);
      }
    }
    expect(neutralText('NA62 = good')).toBe('NA62 = good');
  });

  it('refuse points that are no positive numbers', () => {
    for (const value of [0, -1, Number.NaN, Infinity]) {
      const bad = { ...limit, stretches: [{ massMeV: [1, 2], coupling: [1, value] }] };
      expect(() => curveCsv(bad)).toThrow(/not positive numbers/);
      expect(() => hepdataFiles([bad], '')).toThrow(/not positive numbers/);
    }
  });
});

describe('a contribution to the Dark Matter live site', () => {
  it('is a pair per piece that our importer reads back in GeV', async () => {
    const files = darkMatterLiveFiles(lhcb, '#053a85', categories);
    expect(files.map(({ name }) => name)).toEqual([
      'bc4-lhcb-bplus-1.csv',
      'bc4-lhcb-bplus-1.json',
      'bc4-lhcb-bplus-2.csv',
      'bc4-lhcb-bplus-2.json',
    ]);
    const outcomes = await readFiles(files.map(({ name, text }) => given(name, text)));
    expect(outcomes).toHaveLength(2);
    const [first] = outcomes;
    if (!first.ok || first.kind !== 'tables') throw new Error('it was not read');
    const [{ table, guesses, label }] = first.tables;
    expect(guesses).toMatchObject({ massUnit: 'GeV', curveType: 'excluded' });
    table.columns[0].values.forEach((mass, i) => {
      expect(1000 * mass).toBeCloseTo(lhcb.stretches[0].massMeV[i], 8);
    });
    expect(label?.paperUrls).toEqual(['https://arxiv.org/abs/1612.07818']);
  });

  it('has the keys of the site', () => {
    const [, label] = darkMatterLiveFiles(lhcb, '#053a85', categories);
    const content = JSON.parse(label.text);
    for (const key of [
      'labelName',
      'longName',
      'id',
      'line',
      'area',
      'paperUrls',
      'url',
      'curveType',
      'categories',
    ]) {
      expect(content).toHaveProperty(key);
    }
    expect(Object.keys(content.categories)).toEqual([
      'detectionType',
      'experimentType',
      'timeType',
      'assumption',
    ]);
    expect(content.line.color).toBe('rgba(5, 58, 133, 1)');
  });

  it('takes couplings alone', () => {
    expect(() => darkMatterLiveFiles(limit, '#000000', categories)).toThrow(/couplings of a model/);
  });
});

describe('BibTeX of what is on the plot', () => {
  const bib = dataText('references.bib');
  it('holds exactly the works asked for, each once, in order', () => {
    const text = bibtexFor(['LHCb:2017kplus', 'NA62:2025hidden', 'LHCb:2017kplus'], bib);
    expect(text.match(/^@\w+\{[^,]+/gm)).toEqual(['@article{LHCb:2017kplus', '@article{NA62:2025hidden']);
    expect(text.endsWith('}\n')).toBe(true);
  });
  it('names keys that are not there, and is empty for none', () => {
    expect(bibtexFor(['nobody:1900'], bib)).toBe('% Not in the list of references: nobody:1900\n');
    expect(bibtexFor([], bib)).toBe('');
  });
  it('names what has no key in comments that BibTeX passes over, whatever it is called', () => {
    expect(bibtexFor([], bib, ['Mine (arXiv:2501.00001)'])).toBe(
      '% Drawn too, without an entry: Mine (arXiv:2501.00001)\n',
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constant('\n@article{x,\ntitle={y}}')),
        (name) => {
          const [entry, ...comments] = bibtexFor(['LHCb:2017kplus'], bib, [name]).split('\n\n%');
          expect(entry).toMatch(/^@article\{LHCb:2017kplus,/);
          expect(comments).toHaveLength(1);
          expect(comments[0]).not.toContain('@');
          expect(comments[0].trimEnd()).not.toMatch(/[\n\r]/);
        },
      ),
    );
  });
  it('survives text that is no BibTeX', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof bibtexFor(['a'], text)).toBe('string');
      }),
    );
  });
});

it('file names hold letters, digits, dots and dashes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fileStem(text)).toMatch(/^[\w][\w.-]*$/);
    }),
  );
  expect(fileStem('../../etc/passwd')).not.toContain('/');
});
