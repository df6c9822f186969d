import { describe, expect, it } from 'vitest';
import { published as published2016to2022 } from '../../scripts/reconstruct-pinunu/published.ts';
import { published as published2017 } from '../../scripts/reconstruct-pinunu-2017/published.ts';
import { detectorFile, loadDetector } from '../../src/data/loadDetector.ts';
import { loadCountingAnalysis } from '../../src/data/loadAnalysis.ts';
import { bibtexEntries } from '../../src/export/bibtex.ts';
import { citationsOf } from '../../src/searches/citations.ts';
import { simulateLifetimeAcceptance } from '../../src/searches/decaySimulation.ts';
import { dataText } from '../searches/agreement.ts';
import { detector, geometry } from '../searches/detector.ts';

describe('the file of the detector', () => {
  it('says that it is a sketch, how good its places are, and is cited by works that are listed', () => {
    expect(detector.provenance.kind).toBe('sketch');
    expect(detector.provenance.note).toMatch(/approximate/);
    expect(detector.provenance.note).toMatch(/[Rr]adii.* sketched/);
    const known = bibtexEntries(dataText('references.bib'));
    expect(citationsOf(detector)).toContain('NA62:2017detector');
    for (const key of citationsOf(detector)) expect(known.has(key), key).toBe(true);
  });

  it('has its pieces in the order in which a kaon meets them, all within its length', () => {
    const { target, ktag, gtk, rich, chod, lkr, muv12, muv3, sac } = detector.detectors;
    const along = [target, ktag, gtk, rich, chod, lkr, muv12, muv3, sac].flat().flatMap(({ zM }) => zM);
    expect(along).toEqual([...along].sort((a, b) => a - b));
    expect(along[along.length - 1]).toBeLessThanOrEqual(detector.lengthM);
  });

  it('is the one source of the geometry behind the published acceptance', () => {
    expect(geometry).toEqual({
      vertexRangeM: [105, 165],
      pionMomentumRangeGeV: [15, 35],
      lastVetoPlaneM: 246,
    });
    expect(published2017.geometry).toEqual(geometry);
    expect(published2016to2022.muonVetoPlaneM).toBe(geometry.lastVetoPlaneM);
    expect(detector.detectors.muv3.map(({ zM }) => zM)).toEqual([
      [geometry.lastVetoPlaneM, geometry.lastVetoPlaneM],
    ]);
  });

  it('gives the acceptance of the 2017 search as its file has it', () => {
    const file = 'analyses/na62-pinunu-2017.json';
    const loaded = loadCountingAnalysis(dataText(file), file);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.reason));
    const { lifetimeAcceptance: table, reconstruction } = loaded.analysis;
    const scale = reconstruction?.parameters.lifetimeScale ?? Number.NaN;
    for (const row of [4, 12, 20, 30]) {
      const simulated = simulateLifetimeAcceptance(table.massMeV[row], table.inverseLifetimePerNs, geometry);
      for (const column of [20, 40, 55]) {
        // The file has six digits.
        const ratio = (-scale * Math.log(simulated[column])) / table.minusLogRatio[row][column];
        expect(Math.abs(ratio - 1)).toBeLessThan(2e-5);
      }
    }
  });

  it('is refused with the field that is wrong', () => {
    const changed = (text: string, other: string) =>
      loadDetector(dataText(detectorFile).replace(text, other), detectorFile);
    const backwards = changed('"zM": [69.5, 75]', '"zM": [75, 69.5]');
    expect(backwards).toMatchObject({ ok: false, reason: { path: 'detectors.ktag.0.zM' } });
    const inside = changed('"acrossM": [0.08, 1.28]', '"acrossM": [1.28, 0.08]');
    expect(inside).toMatchObject({ ok: false, reason: { path: 'detectors.lkr.0.acrossM' } });
    expect(changed('"muv3"', '"muv4"')).toMatchObject({ ok: false, reason: { path: 'detectors.muv3' } });
    expect(loadDetector('{', detectorFile)).toMatchObject({ ok: false, reason: { code: 'not-json' } });
  });
});
