import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decayTracks } from '../../src/searches/decayTracks.ts';
import { type DecayMode, oneDecay } from '../../src/searches/oneDecay.ts';
import { detector, geometry } from './detector.ts';

const only = { ee: 0, mumu: 0, gammagamma: 0, invisible: 0 };

function tracksOf(mode: DecayMode, massMeV: number, lifetimeS: number, seed: number) {
  const decay = oneDecay({ massMeV, lifetimeS, fractions: { ...only, [mode]: 1 } }, geometry, seed);
  if (decay === null) throw new Error('there is no decay');
  return { decay, tracks: decayTracks(decay, detector) };
}

describe('the tracks of a decay', () => {
  it('fly forward, each from the end of what it comes from, within the detector', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<DecayMode>('ee', 'mumu', 'gammagamma', 'invisible'),
        fc.double({ min: 212, max: 350, noNaN: true }),
        fc.double({ min: -11, max: -7, noNaN: true }),
        fc.nat(),
        (mode, massMeV, decade, seed) => {
          const { decay, tracks } = tracksOf(mode, massMeV, 10 ** decade, seed);
          const [kaon, pion, x, ...products] = tracks;
          expect([kaon, pion, x].map(({ particle }) => particle)).toEqual(['kaon', 'pion', 'x']);
          expect(kaon.points[1]).toEqual([decay.vertexM, 0]);
          for (const { points } of [pion, x]) expect(points[0]).toEqual(kaon.points[1]);
          for (const { points } of products) expect(points[0]).toEqual(x.points[x.points.length - 1]);
          for (const { points } of tracks) {
            for (const [k, [zM, acrossM]] of points.entries()) {
              if (k > 0) expect(zM).toBeGreaterThanOrEqual(points[k - 1][0]);
              expect(zM).toBeLessThanOrEqual(detector.lengthM);
              expect(Math.abs(acrossM)).toBeLessThanOrEqual(detector.detectors.rich[0].acrossM[1] + 1e-9);
            }
          }
        },
      ),
    );
  });

  it('are bent once, in the magnet, by its kick over their momentum and to the sides of their charges', () => {
    const slope = ([a, b]: readonly (readonly [number, number])[]) => (b[1] - a[1]) / (b[0] - a[0]);
    let bent = 0;
    for (let seed = 0; seed < 50; seed += 1) {
      const { decay, tracks } = tracksOf('mumu', 230, 3e-11, seed);
      for (const { particle, points } of tracks) {
        if (points.length < 3) continue;
        bent += 1;
        expect(points[1][0]).toBe(detector.bend.zM);
        const momenta = { pion: decay.pion, positive: decay.products?.[0], negative: decay.products?.[1] };
        const { alongMeV } = momenta[particle as keyof typeof momenta] ?? { alongMeV: Number.NaN };
        const turn = slope(points.slice(1)) - slope(points.slice(0, 2));
        const sign = particle === 'negative' ? 1 : -1;
        expect(turn).toBeCloseTo((sign * detector.bend.kickGeV * 1000) / alongMeV, 9);
      }
    }
    expect(bent).toBeGreaterThan(50);
  });

  it('end where a detector stops them, and muons go on', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const caught = tracksOf('gammagamma', 120, 3e-11, seed).tracks.filter(({ stopped }) => stopped);
      for (const { points, particle } of caught) {
        expect(['pion', 'photon']).toContain(particle);
        const [zM] = points[points.length - 1];
        const [from, to] = detector.detectors.lkr[0].zM;
        expect(zM).toBeGreaterThan(from);
        expect(zM).toBeLessThan(to);
      }
      const muons = tracksOf('mumu', 230, 3e-11, seed).tracks.filter(({ mode }) => mode === 'mumu');
      expect(muons).toHaveLength(2);
      expect(muons.some(({ stopped }) => stopped)).toBe(false);
    }
  });

  it('have nothing of what X decays to where it flies out', () => {
    const { tracks } = tracksOf('ee', 150, Infinity, 3);
    expect(tracks.map(({ particle }) => particle)).toEqual(['kaon', 'pion', 'x']);
  });
});
