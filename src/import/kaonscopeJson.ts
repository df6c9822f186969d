import type { Bound } from '../data/boundSchema.ts';
import type { CountTable } from '../data/countTableSchema.ts';
import { type Curve, checkCurve } from '../data/curveSchema.ts';
import type { DataFile } from '../data/dataFile.ts';
import type { LimitTable } from '../data/limitTableSchema.ts';
import { parseCountingAnalysis } from '../data/loadAnalysis.ts';
import { checkBound } from '../data/loadBound.ts';
import { checkLimitGrid } from '../data/loadLimitGrid.ts';
import { loadLimitTable } from '../data/loadLimitTable.ts';
import { loadPeakAnalysis } from '../data/loadPeakAnalysis.ts';
import { loadPublishedCurve } from '../data/loadPublishedCurve.ts';
import type { PublishedCurve } from '../data/publishedCurveSchema.ts';
import { checkedFile, type ImportResult } from './importedTable.ts';
import type { ModelFile } from './model/modelFile.ts';
import type { ScannedShard } from './scanFile.ts';
import { shortName } from '../words/quoted.ts';
import { field } from './unknownValues.ts';

/** A data file of ours, checked; analyses are checked but not carried along. */
export type OwnFile =
  | { readonly kind: 'bound'; readonly content: Bound }
  | { readonly kind: 'curve'; readonly content: Curve }
  | { readonly kind: 'limit-table'; readonly content: LimitTable }
  | { readonly kind: 'published-curve'; readonly content: PublishedCurve }
  | { readonly kind: 'analysis'; readonly title: string }
  /** A whole request with its answer, which is looked into by whoever draws it. */
  | { readonly kind: 'scan'; readonly content: ScannedShard }
  /** A model of somebody's own, which is read where it is shown. */
  | { readonly kind: 'model'; readonly content: ModelFile }
  | { readonly kind: 'counts'; readonly content: CountTable }
  /** A session, which is looked into by whoever opens it. */
  | { readonly kind: 'session'; readonly content: unknown };

const kinds = ['bound', 'curve', 'limit-table', 'limit-grid', 'published-curve', 'peak'];

/** Whether parsed JSON is a data file of ours, going by its `kind` or by the fields of an analysis of events. */
export function isKaonscope(content: unknown): boolean {
  const kind = field(content, 'kind');
  return typeof kind === 'string' ? kinds.includes(kind) : field(content, 'eventsGeV2') !== undefined;
}

function as<K extends OwnFile['kind'], T>(kind: K, file: DataFile<T>) {
  return file.ok ? ({ ok: true, content: { kind, content: file.content } } as const) : file;
}

/**
 * Checks a data file of ours.
 * @param content what JSON.parse gave; `isKaonscope` must hold
 * @param file its name
 * @returns the content by kind, or its first bad field
 */
export function readKaonscope(content: unknown, file: string): ImportResult<OwnFile> {
  return checkedFile(file, checked(content, shortName(file)));
}

function checked(content: unknown, file: string): DataFile<OwnFile> {
  switch (field(content, 'kind')) {
    case 'bound':
      return as('bound', checkBound(content, file));
    case 'curve':
      return as('curve', checkCurve(content, file));
    case 'limit-table':
      return as('limit-table', loadLimitTable(JSON.stringify(content), file));
    case 'published-curve':
      return as('published-curve', loadPublishedCurve(JSON.stringify(content), file));
    case 'limit-grid': {
      const result = checkLimitGrid(content, file);
      return result.ok ? { ok: true, content: { kind: 'analysis', title: result.content.title } } : result;
    }
    case undefined: {
      const result = parseCountingAnalysis(content, file);
      return result.ok ? { ok: true, content: { kind: 'analysis', title: result.analysis.title } } : result;
    }
    default: {
      const result = loadPeakAnalysis(JSON.stringify(content), file);
      return result.ok ? { ok: true, content: { kind: 'analysis', title: result.content.title } } : result;
    }
  }
}
