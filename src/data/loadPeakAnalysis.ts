import {
  checkDataFile,
  coverFault,
  type DataFile,
  lengthFault,
  overlapFault,
  readDataFile,
} from './dataFile.ts';
import type { FieldFault } from './fieldFault.ts';
import { type PeakAnalysis, peakAnalysisSchema } from './peakSchema.ts';

/**
 * Reads and checks the file of a peak search: shape and types, strictly ascending masses, whole counts that are not
 * negative, columns of equal length, windows and sidebands inside the spectrum.
 * @param text content of the file
 * @param file name of the file
 */
export function loadPeakAnalysis(text: string, file: string): DataFile<PeakAnalysis> {
  return readDataFile(peakAnalysisSchema, firstFault, text, file);
}

/**
 * As `loadPeakAnalysis`, of what JSON.parse gave.
 * @param content the analysis
 */
export function checkPeakAnalysis(content: unknown, file: string): DataFile<PeakAnalysis> {
  return checkDataFile(peakAnalysisSchema, firstFault, content, file);
}

function firstFault(analysis: PeakAnalysis): FieldFault | null {
  const { hypotheses, spectrum, acceptance, massRangesMeV, lifetimeLaws } = analysis;
  const ends = [massRangesMeV[0][0], massRangesMeV[massRangesMeV.length - 1][1]] as const;
  return (
    overlapFault('massRangesMeV', massRangesMeV) ??
    lengthFault('hypotheses.resolutionMeV', hypotheses.resolutionMeV, hypotheses.massMeV.length) ??
    lengthFault('spectrum.counts', spectrum.counts, spectrum.edgesMeV.length - 1) ??
    hypothesisFault(analysis) ??
    widthFault(analysis) ??
    lengthFault('acceptance.value', acceptance.value, acceptance.massMeV.length) ??
    coverFault('acceptance.massMeV', acceptance.massMeV, ends) ??
    lifetimeLaws
      .map(
        ({ massMeV, lifetimeNs }, index) =>
          lengthFault(`lifetimeLaws.${index}.lifetimeNs`, lifetimeNs, massMeV.length) ??
          coverFault(`lifetimeLaws.${index}.massMeV`, massMeV, ends),
      )
      .find((fault) => fault !== null) ??
    null
  );
}

function hypothesisFault({
  hypotheses,
  massRangesMeV,
  spectrum,
  sidebandHalfWidthSigma,
}: PeakAnalysis): FieldFault | null {
  const { edgesMeV } = spectrum;
  const first = edgesMeV[0];
  const last = edgesMeV[edgesMeV.length - 1];
  for (const [index, mass] of hypotheses.massMeV.entries()) {
    const path = `hypotheses.massMeV.${index}`;
    if (!massRangesMeV.some(([low, high]) => mass >= low && mass <= high)) {
      return { path, code: 'outside-ranges', massMeV: mass };
    }
    const half = sidebandHalfWidthSigma * hypotheses.resolutionMeV[index];
    if (mass - half < first || mass + half > last) {
      return {
        path,
        code: 'sideband-cover',
        covers: [first, last],
        needs: [mass - half, mass + half],
      };
    }
  }
  return null;
}

function widthFault({ windowHalfWidthSigma, sidebandHalfWidthSigma }: PeakAnalysis): FieldFault | null {
  if (sidebandHalfWidthSigma > windowHalfWidthSigma) return null;
  return {
    path: 'sidebandHalfWidthSigma',
    code: 'sideband-width',
    sideband: sidebandHalfWidthSigma,
    window: windowHalfWidthSigma,
  };
}
