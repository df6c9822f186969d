import * as v from 'valibot';
import { type CountingAnalysis, countingAnalysisSchema } from './analysisSchema.ts';

/** A parsed analysis file, or one sentence that names the first bad field. */
export type AnalysisResult =
  { readonly ok: true; readonly analysis: CountingAnalysis } | { readonly ok: false; readonly error: string };

/**
 * Checks the content of an analysis file: shape and types, strictly ascending masses, finite numbers, counts
 * and densities that are not negative, columns of equal length, windows and events inside the spectrum.
 * @param content what JSON.parse gave
 * @param file name of the file, for the sentence
 * @returns the typed analysis, or a sentence with the path of the first bad field
 */
export function parseCountingAnalysis(content: unknown, file: string): AnalysisResult {
  const parsed = v.safeParse(countingAnalysisSchema, content);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const path = v.getDotPath(issue) ?? 'the whole file';
    return refusal(file, path, `expected ${issue.expected ?? issue.message} but found ${issue.received}`);
  }
  const analysis = parsed.output;
  const fault = firstFault(analysis);
  return fault === null ? { ok: true, analysis } : refusal(file, fault.path, fault.message);
}

/**
 * As `parseCountingAnalysis`, from the text of the file.
 * @param text content of the file
 * @param file name of the file, for the sentence
 */
export function loadCountingAnalysis(text: string, file: string): AnalysisResult {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, error: `${file} is not JSON: ${reason}.` };
  }
  return parseCountingAnalysis(content, file);
}

interface Fault {
  readonly path: string;
  readonly message: string;
}

function refusal(file: string, path: string, message: string): AnalysisResult {
  return { ok: false, error: `${file}: field ${path}: ${message}.` };
}

/** First relation between fields that does not hold, or null. */
function firstFault(analysis: CountingAnalysis): Fault | null {
  return (
    overlapFault('massRangesMeV', analysis.massRangesMeV) ??
    overlapFault('signalRegionsGeV2', analysis.signalRegionsGeV2) ??
    eventFault(analysis) ??
    backgroundFault(analysis) ??
    columnFault(
      'resolution',
      analysis.resolution.massMeV,
      'sigmaGeV2',
      analysis.resolution.sigmaGeV2,
      analysis,
    ) ??
    columnFault(
      'singleEventSensitivity',
      analysis.singleEventSensitivity.massMeV,
      'value',
      analysis.singleEventSensitivity.value,
      analysis,
    ) ??
    acceptanceFault(analysis)
  );
}

type Ranges = CountingAnalysis['massRangesMeV'];

function overlapFault(path: string, ranges: Ranges): Fault | null {
  const index = ranges.findIndex(([low], position) => position > 0 && low <= ranges[position - 1][1]);
  return index < 0
    ? null
    : { path: `${path}.${index}`, message: 'starts before the range in front of it ends' };
}

function eventFault({ eventsGeV2, signalRegionsGeV2 }: CountingAnalysis): Fault | null {
  const index = eventsGeV2.findIndex(
    (event) => !signalRegionsGeV2.some(([low, high]) => event >= low && event <= high),
  );
  if (index < 0) return null;
  return {
    path: `eventsGeV2.${index}`,
    message: `${eventsGeV2[index]} GeV² lies outside the signal regions`,
  };
}

function backgroundFault({ backgroundComponents, signalRegionsGeV2 }: CountingAnalysis): Fault | null {
  for (const [index, component] of backgroundComponents.entries()) {
    const path = `backgroundComponents.${index}`;
    const { massSquaredGeV2: nodes, densityPerGeV2 } = component;
    if (densityPerGeV2.length !== nodes.length)
      return lengthFault(`${path}.densityPerGeV2`, densityPerGeV2, nodes);
    const outside = signalRegionsGeV2.find(([low, high]) => low < nodes[0] || high > nodes[nodes.length - 1]);
    if (outside !== undefined) {
      const spectrum = `${nodes[0]} to ${nodes[nodes.length - 1]} GeV²`;
      return {
        path: `${path}.massSquaredGeV2`,
        message: `the spectrum covers ${spectrum}, the search windows reach from ${outside[0]} to ${outside[1]} GeV²`,
      };
    }
  }
  return null;
}

function columnFault(
  name: string,
  massMeV: readonly number[],
  column: string,
  values: readonly number[],
  analysis: CountingAnalysis,
): Fault | null {
  if (values.length !== massMeV.length) return lengthFault(`${name}.${column}`, values, massMeV);
  return coverFault(`${name}.massMeV`, massMeV, analysis.massRangesMeV);
}

function acceptanceFault({ lifetimeAcceptance, massRangesMeV }: CountingAnalysis): Fault | null {
  const { massMeV, inverseLifetimePerNs, minusLogRatio } = lifetimeAcceptance;
  const path = 'lifetimeAcceptance';
  if (minusLogRatio.length !== massMeV.length)
    return lengthFault(`${path}.minusLogRatio`, minusLogRatio, massMeV);
  if (inverseLifetimePerNs[0] !== 0) {
    return { path: `${path}.inverseLifetimePerNs.0`, message: `must be 0 but is ${inverseLifetimePerNs[0]}` };
  }
  for (const [index, row] of minusLogRatio.entries()) {
    if (row.length !== inverseLifetimePerNs.length) {
      return lengthFault(`${path}.minusLogRatio.${index}`, row, inverseLifetimePerNs);
    }
    const falling = row.findIndex((value, column) => column > 0 && value < row[column - 1]);
    if (row[0] !== 0)
      return { path: `${path}.minusLogRatio.${index}.0`, message: `must be 0 but is ${row[0]}` };
    if (falling > 0) {
      return {
        path: `${path}.minusLogRatio.${index}.${falling}`,
        message: 'falls although the lifetime gets shorter',
      };
    }
  }
  return coverFault(`${path}.massMeV`, massMeV, massRangesMeV);
}

function lengthFault(path: string, values: readonly unknown[], nodes: readonly number[]): Fault {
  return { path, message: `has ${values.length} entries where ${nodes.length} are needed` };
}

function coverFault(path: string, massMeV: readonly number[], ranges: Ranges): Fault | null {
  const low = ranges[0][0];
  const high = ranges[ranges.length - 1][1];
  const first = massMeV[0];
  const last = massMeV[massMeV.length - 1];
  if (first <= low && last >= high) return null;
  return {
    path,
    message: `covers ${first} to ${last} MeV but the search reaches from ${low} to ${high} MeV`,
  };
}
