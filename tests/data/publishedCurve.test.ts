import { describe, expect, it } from 'vitest';
import { publishedCurveFiles } from '../../src/data/catalogue.ts';
import { loadBound } from '../../src/data/loadBound.ts';
import {
  loadPublishedCurve,
  publishedLifetimes,
  publishedLimitAt,
} from '../../src/data/loadPublishedCurve.ts';
import { bc11 } from '../../src/physics/models/bc11.ts';
import { referencePresent, referenceRows } from '../reference.ts';
import { dataText, sound } from '../searches/agreement.ts';

const curves = publishedCurveFiles.map((file) => sound(loadPublishedCurve(dataText(file), file)));
const curveOf = (search: string) => {
  const curve = curves.find((candidate) => candidate.search === search && candidate.sameData);
  if (curve === undefined) throw new Error(`no curve for ${search}`);
  return curve;
};

describe('published curves', () => {
  it('are there for five searches, one each of the same data', () => {
    expect(curves.filter(({ sameData }) => sameData).map(({ search }) => search)).toEqual([
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

describe('the limit of 2016–2018', () => {
  const earlier = curves.find(({ id }) => id === 'na62-pinunu-2016-2018-derived');
  if (earlier === undefined) throw new Error('no curve of 2016–2018');
  const latest = curveOf('na62-pinunu-2016-2022');
  const quotients = (masses: readonly number[]) =>
    masses
      .map((mass) => publishedLimitAt(earlier, mass, Infinity) / publishedLimitAt(latest, mass, Infinity))
      .filter((quotient) => !Number.isNaN(quotient))
      .sort((a, b) => a - b);

  it('is the one that another model’s contour of the same limits gives', () => {
    const file = 'bounds/bc11-na62-2016-2018.json';
    const bound = sound(loadBound(dataText(file), file));
    if (bound.status !== 'available') throw new Error('no contour');
    const lowerEdges = bound.regions.flatMap(({ edges }) =>
      edges.flatMap(({ massMeV, coupling }) => massMeV.map((mass, i) => ({ mass, coupling: coupling[i] }))),
    );
    const compared = lowerEdges
      .filter(({ mass, coupling }) => coupling < 1e-4 && mass >= 10 && mass < 211)
      .map(({ mass, coupling }) => {
        const limit = bc11.productionPerCoupling2(mass) * coupling ** 2;
        return Math.abs(Math.log(limit / publishedLimitAt(earlier, mass, Infinity)));
      });
    expect(compared.length).toBeGreaterThan(20);
    compared.sort((a, b) => a - b);
    expect(compared[compared.length >> 1]).toBeLessThan(0.02);
    // Both were thinned to vertices of their own: a little of the steps is lost between them.
    expect(compared[compared.length - 1]).toBeLessThan(0.07);
  });

  it('is improved by a factor 1–3, as section 2.1 of the 2025 paper says', () => {
    const atVertices = quotients(earlier.stretches.flatMap(({ massMeV }) => massMeV));
    expect(atVertices.length).toBeGreaterThan(30);
    expect(atVertices[0]).toBeGreaterThan(1);
    expect(atVertices[atVertices.length - 1]).toBeLessThan(3);
    expect(atVertices[atVertices.length >> 1]).toBeGreaterThan(1.4);
    expect(atVertices[atVertices.length >> 1]).toBeLessThan(2.1);
  });

  it('leaves that range at 3 of the hypotheses, by no more than the reading of both is accurate', () => {
    const everywhere = quotients(Array.from({ length: 187 }, (_, k) => 1.4 * k));
    expect(everywhere.length).toBeGreaterThan(150);
    expect(everywhere.filter((quotient) => quotient < 1 || quotient > 3)).toHaveLength(3);
    expect(everywhere[0]).toBeGreaterThan(0.9);
    expect(everywhere[everywhere.length - 1]).toBeLessThan(3.3);
    expect(everywhere[everywhere.length >> 1]).toBeCloseTo(1.65, 1);
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
