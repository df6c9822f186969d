import { describe, expect, it } from 'vitest';
import { publishedCurveFiles } from '../../src/data/catalogue.ts';
import {
  loadPublishedCurve,
  publishedLifetimes,
  publishedLimitAt,
} from '../../src/data/loadPublishedCurve.ts';
import { referencePresent, referenceRows } from '../reference.ts';
import { dataText, sound } from '../searches/agreement.ts';

const curves = publishedCurveFiles.map((file) => sound(loadPublishedCurve(dataText(file), file)));
const curveOf = (search: string) => {
  const curve = curves.find((candidate) => candidate.search === search);
  if (curve === undefined) throw new Error(`no curve for ${search}`);
  return curve;
};

describe('published curves', () => {
  it('are there for five searches, one each', () => {
    expect(curves.map(({ search }) => search)).toEqual([
      'na62-pinunu-2016-2022',
      'na62-pi0-invisible',
      'na62-pimumu-2017-2018',
      'na62-pigammagamma-2017-2018',
      'na62-pinunu-2017',
    ]);
  });

  it('list their lifetimes from the shortest to the longest', () => {
    expect(publishedLifetimes(curveOf('na62-pinunu-2017'))).toEqual([
      1e-10,
      2e-10,
      5e-10,
      1e-9,
      2e-9,
      5e-9,
      Number.POSITIVE_INFINITY,
    ]);
  });

  it('pass through their points and bridge no gap', () => {
    const curve = curveOf('na62-pinunu-2016-2022');
    for (const { massMeV, limit } of curve.stretches) {
      massMeV.forEach((mass, i) => {
        expect(publishedLimitAt(curve, mass, Number.POSITIVE_INFINITY) / limit[i]).toBeCloseTo(1, 12);
      });
    }
    expect(publishedLimitAt(curve, 130, Number.POSITIVE_INFINITY)).toBeNaN();
    expect(publishedLimitAt(curve, 50, 1e-9)).toBeNaN();
    expect(publishedLimitAt(curve, 300, Number.POSITIVE_INFINITY)).toBeNaN();
  });
});

describe.skipIf(!referencePresent)('published curves beside the tables they were thinned from', () => {
  it.each([
    ['na62-pinunu-2016-2022', 'limits/na62_kpix_inv_2016_2022.csv'],
    ['na62-pi0-invisible', 'limits/na62_pi0inv.csv'],
    ['na62-pimumu-2017-2018', 'limits/na62_kpimumu.csv'],
    ['na62-pigammagamma-2017-2018', 'limits/na62_kpigammagamma.csv'],
    ['na62-pinunu-2017', 'limits/na62_kpix_inv_2017.csv'],
  ])('%s', (search, table) => {
    const curve = curveOf(search);
    const deviations = referenceRows(table)
      .map(({ m_MeV, tau_s, br_ul }) => {
        const lifetime = tau_s === 'inf' ? Number.POSITIVE_INFINITY : Number(tau_s);
        return Math.abs(Math.log(publishedLimitAt(curve, Number(m_MeV), lifetime) / Number(br_ul)));
      })
      .filter((deviation) => !Number.isNaN(deviation))
      .sort((a, b) => a - b);
    expect(deviations.length).toBeGreaterThan(150);
    // Vertices were kept to 1 % of ln B, about 0.2 in ln B: the vertices agree, points between them less so.
    expect(deviations[deviations.length >> 1]).toBeLessThan(0.05);
    expect(deviations[Math.floor(0.9 * deviations.length)]).toBeLessThan(0.2);
  });
});
