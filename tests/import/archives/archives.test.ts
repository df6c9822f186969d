import fc from 'fast-check';
import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { mostMembers } from '../../../src/import/archives/members.ts';
import { readFiles, type ReadFile } from '../../../src/import/readFiles.ts';
import { importing } from '../../../src/words/en/importing.ts';
import { joinedBytes, tarEntry, tarGzOf, tarOf, zipOf } from '../../archives.ts';

const csv = 'm_MeV,br_ul\n10,1e-10\n20,2e-10\n30,3e-10\n';

const submission = `---
comment: What the record says.
---
name: Figure 2a
description: Limits for an X that escapes.
location: Figure 2a
table_doi: 10.17182/hepdata.160245.v1/t3
keywords: []
data_file: data10.yaml
---
name: Figure 1b
description: Sensitivity.
keywords: []
data_file: data2.yaml
`;

const table = (name: string, value: number): string => `independent_variables:
- header: {name: ${name}, units: MeV}
  values:
  - {value: 10}
  - {value: 20}
dependent_variables:
- header: {name: UL}
  values:
  - {value: ${value}}
  - value: ${2 * value}
    errors:
    - {symerror: 3}
    - {asymerror: {minus: -4, plus: 4}}
`;

const record = {
  'HEPData-ins1-v1-yaml/submission.yaml': submission,
  'HEPData-ins1-v1-yaml/data10.yaml': table('M', 1e-10),
  'HEPData-ins1-v1-yaml/data2.yaml': table('m', 2e-10),
  'HEPData-ins1-v1-yaml/picture.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
};

const read = (name: string, bytes: Uint8Array): Promise<ReadFile[]> => readFiles([{ name, bytes }]);

/** Names and descriptions of all tables, and what is said of files that cannot be read. */
function told(outcomes: readonly ReadFile[]): readonly string[] {
  return outcomes.flatMap((outcome) => {
    if (!outcome.ok) return [importing.reason(outcome.reason)];
    if (outcome.kind !== 'tables') return [outcome.kind];
    return outcome.tables.map(({ table: { name, description } }) => `${name}: ${description}`);
  });
}

describe('archives of tables', () => {
  it.each([
    ['zip', zipOf(record)],
    ['tar.gz', tarGzOf(record)],
  ])(
    '%s: its tables have the names that the submission gives them, in the order of their files',
    async (kind, bytes) => {
      const outcomes = await read(`HEPData-ins1-v1-yaml.${kind}`, bytes);
      expect(told(outcomes)).toEqual([
        'Figure 1b: Sensitivity.',
        'Figure 2a: Limits for an X that escapes.\n10.17182/hepdata.160245.v1/t3',
      ]);
      const [first] = outcomes;
      if (!first.ok || first.kind !== 'tables') throw new Error('no table');
      expect(first.tables[0].table.columns[1]).toMatchObject({ values: [2e-10, 4e-10], errors: [NaN, 5] });
    },
  );

  it('a single file that is packed is read', async () => {
    const [outcome] = await read('limits.csv.gz', gzipSync(new TextEncoder().encode(csv)));
    expect(outcome).toMatchObject({ ok: true, file: 'limits.csv', format: 'csv' });
  });

  it('a submission without its tables says which it lacks, and one bad table leaves the others', async () => {
    const bytes = zipOf({
      'a/submission.yaml': submission,
      'b/data2.yaml': table('m', 1),
      'b/bad.csv': 'one\n',
    });
    expect(told(await read('record.zip', bytes))).toEqual([
      'a/submission.yaml only lists tables; add the table itself, "data10.yaml".',
      'b/bad.csv has no row of numbers; it needs columns of mass and coupling or limit.',
      'b/data2: ',
    ]);
  });

  it('names that lead elsewhere are nothing but text', async () => {
    const names = ['../../etc/passwd.csv', '/etc/x.csv', 'C:\\x.csv', '__proto__.csv', 'a\u202eb.csv'];
    const zipped = await read('x.zip', zipOf(Object.fromEntries(names.map((name) => [name, csv]))));
    const tarred = await read('x.tar.gz', tarGzOf(Object.fromEntries(names.map((name) => [name, csv]))));
    for (const outcomes of [zipped, tarred])
      expect(outcomes.map(({ file }) => file).sort()).toEqual([...names].sort());
  });

  it('archives within an archive are not opened, and links are passed over', async () => {
    expect(told(await read('x.zip', zipOf({ 'inner.zip': zipOf({ 'a.csv': csv }) })))).toEqual([
      'x.zip is an archive without tables; it needs files of YAML, JSON or CSV.',
    ]);
    const linked = tarOf(tarEntry('a.csv', '', { kind: '2' }), tarEntry('b.csv', csv));
    expect((await read('x.tar.gz', gzipSync(linked))).map(({ file }) => file)).toEqual(['b.csv']);
  });

  it('long names of tar archives of both kinds are read', async () => {
    const long = `${'f'.repeat(120)}/data.csv`;
    const record = `path=${long}\n`;
    const extended = tarEntry('x', `${record.length + 4} ${record}`, { kind: 'x' });
    const gnu = tarEntry('././@LongLink', `${long}\0`, { kind: 'L' });
    const parted = tarEntry('data.csv', csv, { folder: 'f'.repeat(120) });
    for (const entries of [
      [extended, tarEntry('short.csv', csv)],
      [gnu, tarEntry('short.csv', csv)],
      [parted],
    ])
      expect((await read('x.tar.gz', gzipSync(tarOf(...entries))))[0].file).toBe(long);
  });

  it('what unpacks to too much is refused before it is there', async () => {
    const zeros = new Uint8Array(11 * 1024 * 1024);
    const refusals = await Promise.all([
      read('big.zip', zipOf({ 'a.csv': zeros })),
      read('big.tar.gz', gzipSync(tarOf(tarEntry('a.csv', zeros)))),
      read('bomb.gz', gzipSync(new Uint8Array(80 * 1024 * 1024))),
      read(
        'many.zip',
        zipOf(Object.fromEntries(Array.from({ length: mostMembers + 1 }, (_, k) => [`${k}.csv`, '']))),
      ),
      read(
        'all.zip',
        zipOf(
          Object.fromEntries(
            Array.from({ length: 7 }, (_, k) => [`${k}.csv`, zeros.subarray(0, 10 * 1024 * 1024)]),
          ),
        ),
      ),
    ]);
    expect(refusals.map(told)).toEqual([
      ['big.zip is larger than 10 MB, the most that is read.'],
      ['big.tar.gz is larger than 10 MB, the most that is read.'],
      ['bomb.gz unpacks to more than 64 MB, the most that is read.'],
      ['many.zip holds more than 1000 files; at most so many are read.'],
      ['all.zip unpacks to more than 64 MB, the most that is read.'],
    ]);
  });

  it('a list that lies about sizes makes the archive damaged', async () => {
    const bytes = zipOf({ 'a.csv': csv });
    const view = new DataView(bytes.buffer);
    const list = view.getUint32(bytes.length - 6, true);
    view.setUint32(list + 24, 1000, true);
    expect(told(await read('lie.zip', bytes))).toEqual([
      'lie.zip is a zip archive that is damaged or incomplete; download it again.',
    ]);
  });

  it('an archive that ends early is damaged, wherever it ends', async () => {
    const whole = {
      zip: zipOf({ 'a.csv': csv, 'b.csv': csv }),
      'tar.gz': tarGzOf({ 'a.csv': csv, 'b.csv': csv }),
    };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<keyof typeof whole>('zip', 'tar.gz'),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        async (kind, share) => {
          const bytes = whole[kind].subarray(0, 4 + Math.floor(share * (whole[kind].length - 4)));
          for (const sentence of told(await read('x', bytes.slice())))
            expect(sentence).toMatch(/damaged or incomplete/);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('a tar archive is strict: sums, sizes and ends', async () => {
    const good = tarEntry('a.csv', csv);
    const bad = good.slice();
    bad[0] ^= 1;
    const late = tarOf(good).slice(0, 700);
    for (const bytes of [
      bad,
      tarEntry('a.csv', csv, { size: '99999999999\0' }),
      late,
      joinedBytes(good, new Uint8Array(100).fill(1)),
    ])
      expect(told(await read('x.tar.gz', gzipSync(bytes)))).toEqual([
        'x.tar.gz is a tar archive that is damaged or incomplete; download it again.',
      ]);
  });

  it('changed bytes never make it throw', async () => {
    const whole = [zipOf(record), tarGzOf(record)];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 }),
        async (bytes, changes) => {
          const changed = bytes.slice();
          for (const [at, byte] of changes) changed[at % changed.length] = byte;
          for (const outcome of await read('x', changed)) expect(typeof outcome.ok).toBe('boolean');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('a spreadsheet is one, and no archive of tables', async () => {
    const bytes = zipOf({ '[Content_Types].xml': '<Types/>', 'xl/a.csv': csv });
    expect(told(await read('x.xlsx', bytes))).toEqual([
      'x.xlsx is an Excel workbook; save its sheet as CSV and add that file.',
    ]);
  });
});
