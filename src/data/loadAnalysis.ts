import { type CountingAnalysis, countingAnalysisSchema } from './analysisSchema.ts';
import {
  checkDataFile,
  coverFault,
  type DataFile,
  type DataReason,
  lengthFault,
  overlapFault,
  readDataFile,
} from './dataFile.ts';
import type { FieldFault } from './fieldFault.ts';

/** A parsed analysis file, or its first bad field. */
export type AnalysisResult =
  | { readonly ok: true; readonly analysis: CountingAnalysis }
  | { readonly ok: false; readonly reason: DataReason };

/**
 * Checks the content of an analysis file: shape and types, strictly ascending masses, finite numbers, counts
 * and densities that are not negative, columns of equal length, windows and events inside the spectrum.
 * @param content what JSON.parse gave
 * @param file name of the file
 * @returns the typed analysis, or its first bad field
 */
export function parseCountingAnalysis(content: unknown, file: string): AnalysisResult {
  return named(checkDataFile(countingAnalysisSchema, firstFault, content, file));
}

/**
 * As `parseCountingAnalysis`, from the text of the file.
 * @param text content of the file
 * @param file name of the file
 */
export function loadCountingAnalysis(text: string, file: string): AnalysisResult {
  return named(readDataFile(countingAnalysisSchema, firstFault, text, file));
}

function named(result: DataFile<CountingAnalysis>): AnalysisResult {
  return result.ok ? { ok: true, analysis: result.content } : result;
}

/** First relation between fields that does not hold, or null. */
function firstFault(analysis: CountingAnalysis): FieldFault | null {
  const { massRangesMeV, resolution, singleEventSensitivity } = analysis;
  const ends = [massRangesMeV[0][0], massRangesMeV[massRangesMeV.length - 1][1]] as const;
  return (
    overlapFault('massRangesMeV', massRangesMeV) ??
    overlapFault('signalRegionsGeV2', analysis.signalRegionsGeV2) ??
    eventFault(analysis) ??
    backgroundFault(analysis) ??
    lengthFault('resolution.sigmaGeV2', resolution.sigmaGeV2, resolution.massMeV.length) ??
    coverFault('resolution.massMeV', resolution.massMeV, ends) ??
    lengthFault(
      'singleEventSensitivity.value',
      singleEventSensitivity.value,
      singleEventSensitivity.massMeV.length,
    ) ??
    coverFault('singleEventSensitivity.massMeV', singleEventSensitivity.massMeV, ends) ??
    acceptanceFault(analysis) ??
    coverFault('lifetimeAcceptance.massMeV', analysis.lifetimeAcceptance.massMeV, ends)
  );
}

function eventFault({ eventsGeV2, signalRegionsGeV2 }: CountingAnalysis): FieldFault | null {
  const index = eventsGeV2.findIndex(
    (event) => !signalRegionsGeV2.some(([low, high]) => event >= low && event <= high),
  );
  if (index < 0) return null;
  return {
    path: `eventsGeV2.${index}`,
    code: 'outside-regions',
    massSquaredGeV2: eventsGeV2[index],
  };
}

function backgroundFault({ backgroundComponents, signalRegionsGeV2 }: CountingAnalysis): FieldFault | null {
  for (const [index, component] of backgroundComponents.entries()) {
    const path = `backgroundComponents.${index}`;
    const { massSquaredGeV2: nodes, densityPerGeV2 } = component;
    const length = lengthFault(`${path}.densityPerGeV2`, densityPerGeV2, nodes.length);
    if (length !== null) return length;
    const outside = signalRegionsGeV2.find(([low, high]) => low < nodes[0] || high > nodes[nodes.length - 1]);
    if (outside !== undefined) {
      return {
        path: `${path}.massSquaredGeV2`,
        code: 'spectrum-cover',
        covers: [nodes[0], nodes[nodes.length - 1]],
        needs: outside,
      };
    }
  }
  return null;
}

function acceptanceFault({ lifetimeAcceptance }: CountingAnalysis): FieldFault | null {
  const { massMeV, inverseLifetimePerNs, minusLogRatio } = lifetimeAcceptance;
  const path = 'lifetimeAcceptance';
  const length = lengthFault(`${path}.minusLogRatio`, minusLogRatio, massMeV.length);
  if (length !== null) return length;
  if (inverseLifetimePerNs[0] !== 0) {
    return { path: `${path}.inverseLifetimePerNs.0`, code: 'not-zero', value: inverseLifetimePerNs[0] };
  }
  for (const [index, row] of minusLogRatio.entries()) {
    const short = lengthFault(`${path}.minusLogRatio.${index}`, row, inverseLifetimePerNs.length);
    if (short !== null) return short;
    if (row[0] !== 0) return { path: `${path}.minusLogRatio.${index}.0`, code: 'not-zero', value: row[0] };
    for (let column = 1; column < row.length; column++) {
      if (row[column] < row[column - 1]) {
        return { path: `${path}.minusLogRatio.${index}.${column}`, code: 'falls' };
      }
    }
  }
  return null;
}
