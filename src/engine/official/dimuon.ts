import type { OfficialTableOf } from '../../data/officialSchema.ts';
import type { PeakAnalysis } from '../../data/peakSchema.ts';
import { merged } from './overMass.ts';
import { type Replaced, unfit } from './replaced.ts';

/** Bins that the sidebands of a window need for a cubic and its spread. */
const fewestBins = 6;

/**
 * An analysis with the official di-muon spectrum in the place of the reconstructed counts; the excess that was put into
 * those by hand goes with them.
 * @param analysis the reconstruction
 * @param table the official spectrum
 */
export function withDimuons(
  analysis: PeakAnalysis,
  { edgesMeV, counts }: OfficialTableOf<'dimuon-spectrum'>,
): Replaced<PeakAnalysis> {
  const { hypotheses, sidebandHalfWidthSigma, windowHalfWidthSigma } = analysis;
  const { placedExcess: _, ...rest } = analysis;
  const binsWithin = (low: number, high: number) =>
    counts.filter((_count, k) => {
      const middle = 0.5 * (edgesMeV[k] + edgesMeV[k + 1]);
      return middle > low && middle < high;
    }).length;
  for (const [k, mass] of hypotheses.massMeV.entries()) {
    const sigma = hypotheses.resolutionMeV[k];
    const [half, side] = [windowHalfWidthSigma * sigma, sidebandHalfWidthSigma * sigma];
    const inWindow = binsWithin(mass - half, mass + half);
    if (inWindow === 0 || binsWithin(mass - side, mass + side) - inWindow < fewestBins)
      return unfit({ code: 'coarse-bins', massMeV: mass });
  }
  return { ok: true, content: { ...rest, spectrum: { edgesMeV, counts } } };
}

/**
 * An analysis with the official acceptance. What is published is that of the selection; ours counts the part of a peak
 * inside the window too, so that this is a factor.
 * @param analysis the reconstruction
 * @param table the official acceptance
 */
export function withAcceptance(
  analysis: PeakAnalysis,
  { massMeV, value }: OfficialTableOf<'acceptance'>,
): Replaced<PeakAnalysis> {
  const { acceptance, massRangesMeV, windowEfficiency } = analysis;
  const official = { massMeV, value: value.map((selected) => selected * windowEfficiency) };
  const replaced = merged(acceptance, official, massRangesMeV);
  if (!replaced.ok) return replaced;
  const { massMeV: masses, value: values } = replaced.content;
  return {
    ok: true,
    content: { ...analysis, acceptance: { ...acceptance, massMeV: [...masses], value: [...values] } },
  };
}
