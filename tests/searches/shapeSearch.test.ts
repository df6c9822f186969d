import { describe, expect, it } from 'vitest';
import { loadCountingAnalysis } from '../../src/data/loadAnalysis.ts';
import { backgroundSource } from '../../src/searches/backgroundSpectrum.ts';
import { shapeHypotheses } from '../../src/searches/shapeSearch.ts';
import { shapeLimit } from '../../src/statistics/shape/shapeLimit.ts';
import { shapeModel } from '../../src/statistics/shape/shapeModel.ts';
import { referencePresent, referenceRows } from '../reference.ts';
import { dataText } from './agreement.ts';
import { dataFiles } from '../../src/words/en/dataFiles.ts';

const file = 'analyses/na62-pinunu-2017.json';
const loaded = loadCountingAnalysis(dataText(file), file);
if (!loaded.ok) throw new Error(dataFiles.reason(loaded.reason));
const { analysis } = loaded;
const hypothesisAt = shapeHypotheses(analysis);

/** Observed limit on B at a mass, with few toys. */
function branchingLimit(massMeV: number): number {
  const { config, singleEventSensitivity } = hypothesisAt(massMeV);
  const walk = shapeLimit(config, { confidenceLevel: 0.9, toys: 3000, seed: 2 });
  for (;;) {
    const step = walk.next();
    if (step.done) return step.value.signalLimit * singleEventSensitivity;
  }
}

describe('the unbinned analysis of the 2017 data', () => {
  it('has the backgrounds and events of table 1 in the region of each mass', () => {
    const [one, two] = [50, 200].map((mass) => hypothesisAt(mass).config);
    expect([one.lo, one.hi, two.lo, two.hi]).toEqual([0, 0.01, 0.026, 0.068]);
    expect(one.nB0).toBeCloseTo(1.02, 2);
    expect(two.nB0).toBeCloseTo(2.6, 2);
    expect(one.events).toEqual([]);
    expect(two.events.map((x) => Math.round(1000 * Math.sqrt(x)))).toEqual([196, 252]);
    for (const mass of [0, 100, 110]) expect(hypothesisAt(mass).config.lo).toBe(0);
    for (const mass of [154, 165, 260]) expect(hypothesisAt(mass).config.lo).toBe(0.026);
  });

  it('describes the background by parabolas that stay within 8 % of it', () => {
    const sources = analysis.backgroundComponents.map(backgroundSource);
    for (const mass of [50, 200]) {
      const { config } = hypothesisAt(mass);
      const { backgroundDensity } = shapeModel(config);
      for (let k = 1; k < 40; k++) {
        const x = config.lo + (k / 40) * (config.hi - config.lo);
        const density = sources.reduce((sum, { densityAt }) => sum + densityAt(x), 0);
        expect(Math.abs((config.nB0 * backgroundDensity(x)) / density - 1)).toBeLessThan(0.08);
      }
    }
  });

  it('has its strongest limits of about 5e-11 at large masses, and bumps at the two events', () => {
    const quiet = [180, 215, 230].map(branchingLimit);
    for (const limit of quiet) {
      expect(limit).toBeGreaterThan(4e-11);
      expect(limit).toBeLessThan(5.5e-11);
    }
    for (const event of [196, 252]) expect(branchingLimit(event)).toBeGreaterThan(1.3 * Math.max(...quiet));
    expect(branchingLimit(60)).toBeGreaterThan(1.2 * Math.max(...quiet));
  });

  it.skipIf(!referencePresent)(
    'follows the published limit of figure 4',
    () => {
      const published = referenceRows('limits/na62_kpix_inv_2017.csv')
        .filter(({ tau_s }) => tau_s === 'inf')
        .map((row) => ({ mass: +row.m_MeV, limit: +row.br_ul }))
        .filter(({ mass }) => mass <= 105 || (mass >= 164 && mass <= 258));
      const some = published.filter((_, i) => i % Math.ceil(published.length / 25) === 0);
      const deviations = some
        .map(({ mass, limit }) => Math.abs(Math.log(branchingLimit(mass) / limit)))
        .sort((a, b) => a - b);
      expect(deviations.length).toBeGreaterThan(15);
      expect(deviations[deviations.length >> 1]).toBeLessThan(0.1);
      expect(deviations[Math.floor(0.9 * deviations.length)]).toBeLessThan(0.25);
    },
    60_000,
  );
});
