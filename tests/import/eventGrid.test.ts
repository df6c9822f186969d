import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, refusal, tables } from './given.ts';

const increasing = (min: number, max: number) =>
  fc
    .uniqueArray(fc.integer({ min, max }), { minLength: 3, maxLength: 12 })
    .map((values) => values.sort((a, b) => a - b));
const masses = increasing(2, 350);
const exponents = increasing(-70, -20);

/** Events that rise with the coupling and fall where X decays early. */
const events = (mass: number, coupling: number): number =>
  1e12 * coupling ** 2 * Math.exp(-1e4 * coupling * mass);

const text = (rows: readonly (readonly number[])[], delimiter: string, heading: string): string =>
  [heading, ...rows.map((row) => row.join(delimiter))].filter((line) => line !== '').join('\n');

const written = fc.constantFrom(
  [' ', ''],
  ['\t', ''],
  [' ', '# mass coupling events'],
  [',', 'm_MeV,g,N'],
  [',', 'm [GeV],sin2theta,signal events'],
);

describe('grids of events over mass and coupling', () => {
  it('are refused as what they are, whichever of both runs first (by property)', async () => {
    await fc.assert(
      fc.asyncProperty(masses, exponents, written, fc.boolean(), async (all, powers, [by, heading], turn) => {
        const couplings = powers.map((power) => 10 ** (power / 10));
        const rows = turn
          ? couplings.flatMap((g) => all.map((m) => [m, g, 5 + events(m, g)]))
          : all.flatMap((m) => couplings.map((g) => [m, g, 5 + events(m, g)]));
        const slow = turn ? 1 : 0;
        // A number that stays the same all along is that of a piece, not of events.
        fc.pre(rows.some((row, k) => k > 0 && row[slow] === rows[k - 1][slow] && row[2] !== rows[k - 1][2]));
        const outcome = await read('grid.dat', text(rows, by, heading));
        expect(outcome).toMatchObject({ ok: false, reason: { code: 'foreign', kind: 'event-grid' } });
      }),
      { numRuns: 60 },
    );
  });

  it('say what to do in one sentence', async () => {
    const rows = [10, 20, 30].flatMap((m) => [1e-5, 1e-4, 1e-3].map((g) => [m, g, events(m, g)]));
    expect(await refusal('grid.dat', text(rows, ' ', ''))).toMatch(
      /^grid\.dat is a grid with a number of events .* take its contour \(at 2\.3 events .*\) and add that\.$/,
    );
  });

  it('are not contours that come back in mass', async () => {
    const angles = Array.from({ length: 41 }, (_, k) => (2 * Math.PI * k) / 40);
    const contour = angles.map((angle) => [
      150 + 100 * Math.cos(angle),
      10 ** (-5 + Math.sin(angle)),
      // Events on the contour as some programs write them beside it.
      2.3 + 0.01 * Math.sin(9 * angle),
    ]);
    for (const columns of [2, 3]) {
      const rows = contour.map((row) => row.slice(0, columns));
      const [{ guesses }] = await tables('contour.dat', text(rows, ' ', ''));
      expect(guesses.shape).toBe('closed-region');
    }
  });

  it('are neither limits on B over lifetimes, nor level pieces with their numbers', async () => {
    const limits = [10, 20, 30].flatMap((m) => [0.1, 1, 10].map((t) => [m, t, 1e-10 * (m + t)]));
    expect(await refusal('surface.dat', text(limits, ' ', ''))).toBe('');
    const percent = limits.map(([m, t, b]) => [m, t, 1e12 * b]);
    expect(await refusal('surface.csv', text(percent, ',', 'm_MeV,tau_ns,br_ul'))).toBe('');
    const pieces = [1, 2, 3].flatMap((piece) => [10, 20, 30].map((m) => [m, piece * 1e-5, piece]));
    expect(await refusal('pieces.csv', text(pieces, ',', 'm_MeV,g,piece'))).toBe('');
  });
});
