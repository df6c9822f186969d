import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/import/csv.ts';
import { readFiles } from '../../src/import/readFiles.ts';
import { given, read, refusal, tables } from './given.ts';
import { importing } from '../../src/words/en/importing.ts';

const rows = [
  [10, 1e-4],
  [20.5, 3.5e-6],
  [30, 2e-7],
] as const;

describe('numbers in columns', () => {
  const written: readonly (readonly [string, string])[] = [
    ['commas', '10,1e-4\n20.5,3.5e-6\n30,2e-7\n'],
    ['semicolons', '10;1e-4\n20.5;3.5e-6\n30;2e-7'],
    ['tabs', '10\t1e-4\r\n20.5\t3.5e-6\r\n30\t2e-7\r\n'],
    ['blanks', '  10   1e-4\n  20.5 3.5e-6\n  30   2e-7\n'],
    ['decimal commas with semicolons', '10;1e-4\n20,5;3,5e-6\n30;2e-7'],
    ['decimal commas with blanks', '10 1e-4\n20,5 3,5e-6\n30 2e-7'],
    ['decimal commas with tabs', '10\t0,0001\n20,5\t3,5e-6\n30\t2e-7'],
    ['comments and empty lines', '# read off\n\n10,1e-4\n// more\n20.5,3.5e-6\n\n% and more\n30,2e-7'],
    ['a heading', 'm_MeV,epsilon\n10,1e-4\n20.5,3.5e-6\n30,2e-7'],
    ['two headings', 'My limit,\nmass [MeV],epsilon\n10,1e-4\n20.5,3.5e-6\n30,2e-7'],
    ['a heading as a comment', '# mass epsilon\n10 1e-4\n20.5 3.5e-6\n30 2e-7'],
    ['quotes', '"mass, m",epsilon\n"10","1e-4"\n20.5,3.5e-6\n30,2e-7'],
    ['Fortran exponents', '10 1d-4\n20.5 3.5D-6\n30 2d-7'],
    ['typographical minus signs', '10,1e−4\n20.5,3.5e−6\n30,2e−7'],
    ['a byte order mark', '\uFEFFm,eps\n10,1e-4\n20.5,3.5e-6\n30,2e-7'],
    ['old Mac line ends', '10,1e-4\r20.5,3.5e-6\r30,2e-7'],
  ];

  it.each(written)('with %s', async (_name, text) => {
    const [{ table }] = await tables('limit.csv', text);
    expect(table.columns.map(({ values }) => values)).toEqual([rows.map(([m]) => m), rows.map(([, g]) => g)]);
  });

  it('in UTF-16 as spreadsheets write it', async () => {
    const text = 'm,eps\n10,1e-4\n20,2e-4';
    const bytes = new Uint8Array(2 + 2 * text.length);
    bytes.set([0xff, 0xfe]);
    for (let i = 0; i < text.length; i += 1) bytes[2 + 2 * i] = text.charCodeAt(i);
    const [outcome] = await readFiles([{ name: 'x.csv', bytes }]);
    expect(outcome).toMatchObject({ ok: true, kind: 'tables' });
  });

  it('keeps the lines of the file and rows without a value', async () => {
    const [{ table, suspicions }] = await tables('x.csv', '# c\nm,eps\n10,1e-4\n20,\n30,1e-5\n');
    expect(table.lines).toEqual([3, 4, 5]);
    expect(table.columns[1].values[1]).toBeNaN();
    expect(suspicions).toEqual([{ kind: 'missing', code: 'no-value', line: 4, column: 2 }]);
  });

  it('reads any table of numbers that was written with any delimiter and decimal sign', () => {
    const numbers = fc.array(
      fc.tuple(
        fc.double({ min: 0.1, max: 1e3, noNaN: true }),
        fc.double({ min: 1e-12, max: 1, noNaN: true }),
        fc.double({ min: 1e-12, max: 1, noNaN: true }),
      ),
      { minLength: 1, maxLength: 20 },
    );
    const dialect = fc.constantFrom(
      [',', '.'],
      [';', '.'],
      ['\t', '.'],
      [' ', '.'],
      [';', ','],
      ['\t', ','],
      [' ', ','],
    );
    fc.assert(
      fc.property(numbers, dialect, fc.boolean(), (values, [delimiter, decimal], heading) => {
        const lines = values.map((row) => row.map((v) => String(v).replace('.', decimal)).join(delimiter));
        if (heading) lines.unshift(['mass', 'a', 'b'].join(delimiter));
        const result = readCsv(lines.join('\n'), 'x.csv', { delimiter, decimal } as never);
        if (!result.ok) throw new Error(importing.reason(result.reason));
        const [{ columns }] = result.content;
        expect(columns.map((column) => column.values)).toEqual(
          [0, 1, 2].map((i) => values.map((row) => row[i])),
        );
      }),
    );
  });
});

describe('a CSV that cannot be read is refused with line and column', () => {
  it('a decimal comma among points', async () => {
    const text = Array.from({ length: 20 }, (_, i) => `${i + 1};${i === 13 ? '1,2e-8' : '1.2e-8'}`).join(
      '\n',
    );
    expect(await refusal('limits.csv', text)).toBe(
      'Line 14, column 2 of limits.csv: "1,2e-8" is not a number. Write 1.2e-8, or choose comma as the decimal sign.',
    );
    const [outcome] = await readFiles([given('x.csv', '1;2\n1;2,5')], { decimal: ',' });
    expect(outcome.ok).toBe(true);
  });

  it.each([
    ['a word', '10,1e-4\n20,many\n30,1e-4', /^Line 2, column 2 of x\.csv: "many" is not a number\.$/],
    ['markup', '10,1e-4\n20,<b>2</b>\n30,1e-4', /column 2 of x\.csv: "<b>2<\/b>" is not a number/],
    [
      'a word in the first row, which is no second heading',
      'm_MeV,sin2theta\n=cmd,1e-9\n100,1e-9\n200,1e-8',
      /^Line 2, column 1 of x\.csv: "=cmd" is not a number\.$/,
    ],
    ['a missing cell', '10,1e-4\n20\n30,1e-4', /^Line 2, column 2 of x\.csv: the line has 1 columns where 2/],
    [
      'a cell too many',
      '10,1e-4\n20,1,2\n30,1e-4',
      /^Line 2, column 3 of x\.csv: the line has 3 columns where 2/,
    ],
    ['one column', '10\n20\n30', /^Line 1 of x\.csv has one column/],
    ['words only', 'these are\nwords only', /^x\.csv has no row of numbers/],
    ['comments only', '# nothing\n# here', /^x\.csv has no numbers/],
    ['nothing', ' \n\n', /^x\.csv is empty\.$/],
  ])('%s', async (_name, text, sentence) => {
    expect(await refusal('x.csv', text)).toMatch(sentence);
  });

  it('a million columns', async () => {
    const sentence = await refusal('wide.csv', `${'1,'.repeat(1_000_000)}1\n`);
    expect(sentence).toBe('Line 1 of wide.csv has more than 200 columns; at most 200 are read.');
  });

  it.each([
    ['no bytes', new Uint8Array(0), 'x.csv is empty.'],
    ['a PDF', new TextEncoder().encode('%PDF-1.4'), /^x\.csv is a PDF; read the points off/],
    ['a zip archive that is cut', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), /zip archive that is damaged/],
    ['zero bytes', Uint8Array.of(49, 44, 0, 50), /^x\.csv is a binary file \(byte 3 is 0\)/],
    ['Latin-1', Uint8Array.of(49, 10, 50, 0xe9, 51), /^Line 2, byte 2 of x\.csv is not UTF-8 text\. Save/],
    [
      '11 MB',
      new Uint8Array(11 * 1024 * 1024).fill(49),
      /^x\.csv is larger than 10 MB, the most that is read\.$/,
    ],
  ])('%s', async (_name, bytes, sentence) => {
    const [outcome] = await readFiles([{ name: 'x.csv', bytes }]);
    expect(outcome.ok ? '' : importing.reason(outcome.reason)).toMatch(sentence);
  });

  it('shows names and cells as one line of plain text', async () => {
    const [outcome] = await readFiles([given(`a\nb${'x'.repeat(500)}.csv`, '1,2\n3,\u0007bad')]);
    const sentence = outcome.ok ? '' : importing.reason(outcome.reason);
    expect(sentence).not.toMatch(/\p{Cc}/u);
    expect(sentence.length).toBeLessThan(300);
  });
});

describe('guesses', () => {
  const guesses = async (text: string) => (await tables('limit.csv', text))[0].guesses;

  it.each([
    ['m_MeV,epsilon', { massUnit: 'MeV', quantity: 'coupling', convention: 'epsilon', massUnitNamed: true }],
    ['mass [GeV],sin^2(theta)', { massUnit: 'GeV', convention: 'sin2theta', model: 'bc4' }],
    ['m_S (MeV),sintheta', { massUnit: 'MeV', convention: 'sintheta', model: 'bc4' }],
    ['m_a [MeV],C_ff/Lambda [TeV^-1]', { convention: 'Cff_over_Lambda_TeV-1', model: 'bc10' }],
    ['m_a [MeV],C_GG/Lambda [1/TeV]', { convention: 'CGG_over_Lambda_TeV-1', model: 'bc11' }],
    ['m_a,g_Y', { convention: 'g_Y', model: 'bc10' }],
    ["m_A' [GeV],epsilon^2", { convention: 'epsilon2', massUnit: 'GeV' }],
    ['mass,BR_UL', { quantity: 'branching-ratio', convention: null }],
    [
      'mX [MeV],Upper limit on B(K -> pi X) at 95% CL',
      { quantity: 'branching-ratio', confidenceLevel: 0.95 },
    ],
    ['mX [MeV],BR at 90 % C.L. for tau = 5 ns', { confidenceLevel: 0.9, lifetimeS: 5e-9 }],
    ['mX [MeV],"B(K+ -> pi+ X), X invisible"', { quantity: 'branching-ratio', lifetimeS: Infinity }],
  ])('from the heading %s', async (heading, expected) => {
    expect(await guesses(`${heading}\n100,1e-4\n200,2e-4\n`)).toMatchObject(expected);
  });

  it('the mass unit from the numbers, where nothing names it', async () => {
    expect(await guesses('0.1,1e-4\n0.2,1e-5')).toMatchObject({ massUnit: 'GeV', massUnitNamed: false });
    expect(await guesses('100,1e-4\n200,1e-5')).toMatchObject({ massUnit: 'MeV', massUnitNamed: false });
  });

  it('a contour from a path of masses that comes back', async () => {
    const contour = '10,1e-4\n20,1e-5\n30,1e-5\n30,1e-3\n20,1e-3\n10,1e-4';
    expect(await guesses(contour)).toMatchObject({ shape: 'closed-region' });
    expect(await guesses('10,1e-4\n20,1e-5\n30,1e-5')).toMatchObject({ shape: 'lower-edge' });
  });

  it('limits at several lifetimes', async () => {
    expect(await guesses('m_MeV,tau_s,br_ul\n10,inf,1e-10\n10,1e-9,2e-10')).toMatchObject({
      massColumn: 0,
      lifetimeColumn: 1,
      valueColumn: 2,
      quantity: 'branching-ratio',
    });
  });

  it('the observed column among several', async () => {
    expect(await guesses('m_MeV,br_ul_exp,br_ul_obs\n10,1e-10,2e-10\n20,1e-10,2e-10')).toMatchObject({
      valueColumn: 2,
    });
  });
});

describe('suspicious rows', () => {
  const found = async (text: string) => (await tables('x.csv', text))[0].suspicions;

  it('repeated masses', async () => {
    expect(await found('10,1e-4\n20,1e-5\n20,1.1e-5\n30,1e-5')).toEqual([
      { kind: 'duplicate', code: 'repeated', line: 3, mass: 20, lineBefore: 2 },
    ]);
    expect(await found('m_MeV,tau_s,br\n10,1e-9,1e-10\n10,inf,1e-10')).toEqual([]);
  });

  it('jumps of decades that only close a polygon', async () => {
    const box = '10,1\n10,1e-4\n20,1e-5\n30,1e-5\n30,1';
    const jumps = (await found(box)).filter(({ kind }) => kind === 'jump');
    expect(jumps.map(({ line }) => line)).toEqual([2, 5]);
    expect(importing.suspicion(jumps[0])).toMatch(
      /^Line 2 jumps by 4\.0 decades at the mass 10; it may close a polygon/,
    );
  });

  it('no jump from or to where there is no value', async () => {
    const gap = await found('m,eps\n100,inf\n100.1,1e-3\n100.2,inf\n');
    expect(gap.map(({ code }) => code)).toEqual(['off-scale', 'off-scale']);
    expect(importing.suspicion(gap[0])).toMatch(/^Line 2 has mass 100 and value infinite, which/);
  });

  it('a steep but real edge is no jump', async () => {
    expect(await found('10,1\n12,1e-4\n14,1e-5\n30,1e-5')).toEqual([]);
  });

  it('percent signs in cells and headings', async () => {
    expect((await found('m,eps\n10,5%\n20,1e-5'))[0]).toMatchObject({ kind: 'percent', line: 2 });
    expect((await found('m,BR [%]\n10,5\n20,1'))[0]).toMatchObject({ kind: 'percent', line: 0 });
  });

  it.each([
    ['m,BR [%]\n10,5\n20,0.3', [0.05, 0.003]],
    ['m,BR in percent\n10,5\n20,0.3', [0.05, 0.003]],
    ['m,BR\nMeV,%\n10,5\n20,0.3', [0.05, 0.003]],
    ['m,BR [%]\n10,5%\n20,0.3', [0.05, 0.003]],
    ['m,BR\n10,5%\n20,0.3', [0.05, 0.3]],
    ['m,BR (90% CL)\n10,5\n20,0.3', [5, 0.3]],
    ['m,BR limit at 90 percent\n10,5\n20,0.3', [5, 0.3]],
    ['m,$UL, 90\\,\\%$\n10,5\n20,0.3', [5, 0.3]],
    ['m,UL (90%)\n10,5\n20,0.3', [5, 0.3]],
    ['m,95% CL upper limit [%]\n10,5\n20,0.3', [0.05, 0.003]],
  ])('percent in the heading or in the cell is the same, and a level is none: %j', async (text, values) => {
    const [{ table, guesses }] = await tables('x.csv', text);
    expect(table.columns[1].values).toEqual(values);
    expect(guesses.valueUnit).toBe('');
  });

  it('swapped columns', async () => {
    expect((await found('1e-4,10\n1e-5,20\n1e-6,30'))[0]).toMatchObject({ kind: 'swapped' });
    expect(await found('10,1e-4\n20,1e-5\n30,1e-6')).toEqual([]);
  });

  it('values that no logarithmic plot can show', async () => {
    expect((await found('10,1e-4\n20,0\n30,-1'))[0]).toMatchObject({ kind: 'missing', line: 2 });
  });

  it('sums up what there is too much of', async () => {
    const all = await found(Array.from({ length: 100 }, () => '10,1e-4').join('\n'));
    expect(all).toHaveLength(21);
    expect(importing.suspicion(all[20])).toBe('There are 79 more repeated masses.');
  });
});

describe('fuzz', () => {
  it('any text gives a value, never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
        const outcome = await read('fuzz.csv', text);
        if (!outcome.ok) expect(importing.reason(outcome.reason)).toMatch(/^\P{Cc}+$/u);
      }),
      { numRuns: 200 },
    );
  });

  it('any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const [outcome] = await readFiles([{ name: 'fuzz', bytes }]);
        expect(typeof outcome.ok).toBe('boolean');
      }),
      { numRuns: 200 },
    );
  });

  it('almost tables', async () => {
    const cell = fc.oneof(
      fc.constantFrom('', '-', 'nan', '1e', 'inf', '1,2', '"', '__proto__', '5%', '#'),
      fc.double().map(String),
    );
    const line = fc.array(cell, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom(',', ';', '\t', ' '),
        async (content, delimiter) => {
          const outcome = await read('fuzz.csv', content.map((cells) => cells.join(delimiter)).join('\n'));
          expect(typeof outcome.ok).toBe('boolean');
        },
      ),
      { numRuns: 200 },
    );
  });

  it('reads 100 000 rows', async () => {
    const text = Array.from({ length: 100_000 }, (_, i) => `${100 + i / 1000},${1e-6 + i * 1e-12}`).join(
      '\n',
    );
    const [{ table }] = await tables('long.csv', text);
    expect(table.lines).toHaveLength(100_000);
  });
});
