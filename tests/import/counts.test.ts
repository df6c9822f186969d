import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../src/import/readFiles.ts';
import { createCountTableSearch } from '../../src/searches/countTableSearch.ts';
import { broughtIn } from '../../src/own/brought.ts';
import { importing } from '../../src/words/en/importing.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (name: string, text: string) => readFiles([{ name, bytes: bytes(text) }]);

const rows = '160,0,0.3,0.1,1e-11\n180,1,0.5,0.1,1.2e-11\n';
const heading = 'm_MeV,n,b,sigma_b,ses\n';

async function refusal(text: string): Promise<string> {
  const [file] = await read('counts.csv', text);
  return file.ok ? '' : importing.reason(file.reason);
}

describe('a table of counts', () => {
  it('is a search, with what its comments say', async () => {
    const { searches } = broughtIn(
      await read('mine.csv', `# title: My search\n# reference: arXiv:1\n${heading}${rows}`),
    );
    expect(searches).toMatchObject([
      {
        id: 'own-My-search',
        title: 'My search',
        signature: 'invisible',
        massRangesMeV: [[160, 180]],
        massMeV: [160, 180],
        observedCount: [0, 1],
        background: [0.3, 0.5],
        backgroundUncertainty: [0.1, 0.1],
        singleEventSensitivity: [1e-11, 1.2e-11],
        lifetimeLaw: { kind: 'none' },
        provenance: { publication: 'arXiv:1' },
      },
    ]);
  });

  it('gives what one event is worth as 1/(N_K × acceptance), from a line, a column, or in JSON', async () => {
    const table = 'm_GeV;n;b;sigma_b;acceptance;slope_ns\n0.16;0;0.3;0.1;0.1;0.5\n0.18;1;0.5;0.1;0.05;1\n';
    const byLine = broughtIn(await read('a.csv', `# kaons: 4e12\n${table}`)).searches[0];
    expect(byLine.massMeV).toEqual([160, 180]);
    expect(byLine.singleEventSensitivity[0]).toBeCloseTo(2.5e-12, 22);
    expect(byLine.singleEventSensitivity[1]).toBeCloseTo(5e-12, 22);
    expect(byLine.lifetimeLaw).toEqual({ kind: 'slope', slopeNs: [0.5, 1] });
    const byColumn = broughtIn(
      await read('a.csv', 'm,N_K,b,sigma_b,acceptance\n160,4e12,0.3,0.1,0.1\n180,4e12,0.5,0.1,0.05\n'),
    ).searches[0];
    expect(byColumn.singleEventSensitivity).toEqual(byLine.singleEventSensitivity);
    expect(byColumn.observedCount).toEqual([null, null]);
    const { singleEventSensitivity, ...example } = JSON.parse(
      readFileSync('public/data/examples/searches/counts.json', 'utf8'),
    );
    const acceptance = singleEventSensitivity.map((worth: number) => 1 / (worth * 4e12));
    const json = broughtIn(await read('a.json', JSON.stringify({ ...example, kaons: 4e12, acceptance })))
      .searches[0];
    for (const [k, worth] of singleEventSensitivity.entries())
      expect(json.singleEventSensitivity[k] / worth).toBeCloseTo(1, 12);
  });

  it.each(['slope_ps', 'slope [ps]'])('has its times in ns, whatever their unit: %s', async (name) => {
    const { searches } = broughtIn(
      await read('a.csv', `m,b,sigma_b,ses,${name}\n160,1,0.5,1e-11,500\n180,1,0.5,1e-11,1000\n`),
    );
    expect(searches[0].lifetimeLaw).toEqual({ kind: 'slope', slopeNs: [0.5, 1] });
  });

  it('has a law of its own where it gives acceptances at several lifetimes, in any order and unit', async () => {
    const law = async (text: string) => broughtIn(await read('a.csv', text)).searches[0];
    const rows = await law(
      '# kaons: 4e12\nm,n,b,sigma_b,A_tau_5e-10_s,A(tau = inf),acceptance τ 10 ns\n' +
        '160,0,0.3,0.1,1e-3,0.1,0.08\n180,1,0.5,0.1,2e-3,0.2,0.16\n',
    );
    expect(rows.lifetimeLaw).toEqual({
      kind: 'rows',
      inverseLifetimePerNs: [0, 0.1, 2],
      acceptance: [
        [0.1, 0.08, 1e-3],
        [0.2, 0.16, 2e-3],
      ],
    });
    expect(rows.signature).toBe('invisible');
    expect(rows.singleEventSensitivity.map((each) => each * 4e12)).toEqual([
      expect.closeTo(10, 9),
      expect.closeTo(5, 9),
    ]);
    // The acceptance without a lifetime is that of an X that escapes.
    const plain = await law(
      '# kaons: 4e12\nm,n,b,sigma_b,acceptance,A_tau_10ns\n160,0,0.3,0.1,0.1,0.08\n180,1,0.5,0.1,0.2,0.16\n',
    );
    expect(plain.lifetimeLaw).toMatchObject({
      inverseLifetimePerNs: [0, 0.1],
      acceptance: [
        [0.1, 0.08],
        [0.2, 0.16],
      ],
    });
    const only = await law('# kaons: 4e12\nm,n,b,sigma_b,A_tau_inf\n160,0,0.3,0.1,0.1\n180,1,0.5,0.1,0.2\n');
    expect(only.lifetimeLaw).toEqual({ kind: 'none' });

    // exp(−s/τ) at two lifetimes is the law of the slope s at every other.
    const slope = 3;
    const at = (tauNs: number) => 0.1 * Math.exp(-slope / tauNs);
    const [told, known] = [
      await law(
        `m,n,b,sigma_b,ses,A_tau_inf,A_tau_2ns\n160,0,0.3,0.1,1e-11,0.1,${at(2)}\n180,1,0.5,0.1,1e-11,0.1,${at(2)}\n`,
      ),
      await law(`m,n,b,sigma_b,ses,slope_ns\n160,0,0.3,0.1,1e-11,${slope}\n180,1,0.5,0.1,1e-11,${slope}\n`),
    ].map(createCountTableSearch);
    for (const perNs of [0.01, 0.3, 0.5, 2])
      expect(told.acceptanceRatio(170, 1e9 * perNs) / known.acceptanceRatio(170, 1e9 * perNs)).toBeCloseTo(
        1,
        9,
      );
  });

  it('has gaps where lines are empty, and expectations alone where nothing was seen', async () => {
    const { searches } = broughtIn(
      await read('g.csv', `${heading}100,,0.1,0.1,1e-11\n110,,0.1,0.1,1e-11\n\n${rows}`),
    );
    expect(searches[0].massRangesMeV).toEqual([
      [100, 110],
      [160, 180],
    ]);
    expect(searches[0].observedCount).toEqual([null, null, 0, 1]);
  });

  it.each([
    [
      `m,b,sigma_b,acceptance\n160,0.3,0.1,0.1\n170,0.3,0.1,0.1\n`,
      'gives acceptances but no number of kaons',
    ],
    [
      `m,n,b,sigma_b,ses,A_tau_inf,A_tau_10\n160,0,0.3,0.1,1e-11,0.1,0.1\n180,0,0.3,0.1,1e-11,0.1,0.1\n`,
      'the lifetime in the heading A_tau_10 cannot be read',
    ],
    [
      `m,n,b,sigma_b,ses,A_tau_10ns\n160,0,0.3,0.1,1e-11,0.1\n180,0,0.3,0.1,1e-11,0.1\n`,
      'not of an X that escapes; add a column A_tau_inf',
    ],
    [
      `m,n,b,sigma_b,ses,A_tau_inf,A_tau_10ns\n160,0,0.3,0.1,1e-11,0.1,0.2\n180,0,0.3,0.1,1e-11,0.1,0.1\n`,
      'lifetimeLaw.acceptance.0.1',
    ],
    [`# signature: pions\n${heading}${rows}`, 'signature'],
    [
      `${heading}180,1,0.5,0.1,1e-11\n160,1,0.5,0.1,1e-11\n`,
      'Line 3, column 1 of counts.csv: m_MeV is 160, but must be a mass from 0 on, above the one before',
    ],
    [
      `${heading}160,0.5,0.5,0.1,1e-11\n180,1,0.5,0.1,1e-11\n`,
      'Line 2, column 2 of counts.csv: n is 0.5, but must be a whole number',
    ],
    [
      `${heading}160,0,-0.5,0.1,1e-11\n180,1,0.5,0.1,1e-11\n`,
      'Line 2, column 3 of counts.csv: b is -0.5, but must be 0 or more',
    ],
    [`${heading}160,0,much,0.1,1e-11\n180,1,0.5,0.1,1e-11\n`, 'much'],
    [
      `# title: <b>x</b>\n${heading}160,0,0.5,0.1,0\n180,1,0.5,0.1,1e-11\n`,
      'Line 3, column 5 of counts.csv: ses is 0, but must be above 0',
    ],
    [
      `m,b,sigma_b,acceptance,N_K\n160,1,0.5,12,1e12\n180,1,0.5,0.1,1e12\n`,
      'column 4 of counts.csv: acceptance is 12, but must be above 0 and at most 1',
    ],
    [
      `# kaons: -4e12\nm,b,sigma_b,acceptance\n160,1,0.5,0.1\n180,1,0.5,0.1\n`,
      'Line 1, column 1 of counts.csv: kaons is',
    ],
    [`# kaons: many\nm,b,sigma_b,acceptance\n160,1,0.5,0.1\n180,1,0.5,0.1\n`, '"many" is not a number'],
    [
      `m,b,sigma_b,ses,slope [MeV]\n160,1,0.5,1e-11,1\n180,1,0.5,1e-11,1\n`,
      'Column 5 of counts.csv, "slope", has the unit "MeV"',
    ],
  ])('is refused with one sentence: %s', async (text, said) => {
    expect(await refusal(text)).toContain(said);
  });
});

describe('files that are models', () => {
  it.each([
    ['bc4.txt', readFileSync('public/data/examples/models/bc4.txt', 'utf8')],
    ['a.txt', 'B = g^2 * m\nwidth = g^2'],
    ['t.csv', 'm_MeV,B/g^2,tau*g^2_s,ee\n10,1,1,1\n20,1,1,1'],
    ['g.csv', '# g: 1e-4\nm_MeV,B,tau_s,ee\n10,1,1,1\n20,1,1,1'],
    [
      'ours.csv',
      'm_MeV,br_over_coupling2,tau_times_coupling2_s,ee,mumu,gammagamma\n10,1,1,1,0,0\n20,1,1,1,0,0',
    ],
  ])('are told by what is in them: %s', async (name, text) => {
    expect(broughtIn(await read(name, text)).models).toEqual([{ file: name, text }]);
  });

  it.each([
    'm_MeV,br_ul\n10,1e-10\n20,1e-10',
    'm,B\n10,1e-10\n20,1e-10',
    '# B = 2\nm,sin2theta\n10,1e-10\n20,1e-10',
    'm_MeV,tau_s,br_ul\n10,1e-9,1e-10\n20,1e-9,1e-10',
  ])('are not limits on B, nor curves: %s', async (text) => {
    const { models, searches } = broughtIn(await read('limits.csv', text));
    expect([...models, ...searches]).toEqual([]);
  });
});
