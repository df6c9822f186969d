import type * as v from 'valibot';
import type { AvailableBound, BoundRegion } from '../data/boundSchema.ts';
import { type Curve, checkCurve } from '../data/curveSchema.ts';
import { checkDataFile } from '../data/dataFile.ts';
import { ownNotes } from '../data/ownNotes.ts';
import { shortName, shortened } from '../words/quoted.ts';
import { regionsOfExclusion } from '../export/boundOfExclusion.ts';
import { checkedFile } from '../import/importedTable.ts';
import type { ScannedShard } from '../import/scanFile.ts';
import { field, textOf } from '../import/unknownValues.ts';
import { modelById } from '../physics/models/index.ts';
import type { BenchmarkModel } from '../physics/models/model.ts';
import { savedCurveWords } from '../words/en/savedCurves.ts';
import { scanWords } from '../words/en/scans.ts';
import { ownFields } from './ownBound.ts';
import type { OwnReason, OwnResult } from './ownReason.ts';
import { combinedScan, exclusionScan, limitsScan, type ScanAssumptions } from './scanSchema.ts';

/** One curve of a scan: a contour of a model, or a limit on B. */
export type ScanContent =
  | { readonly kind: 'bound'; readonly bound: AvailableBound }
  | {
      readonly kind: 'curve';
      readonly curve: Curve;
      readonly signature: 'invisible' | 'mumu' | 'gammagamma' | 'ee';
    };

/** Bands are left out: they belong to the limits around them. */
const drawnCurves: readonly string[] = ['observed', 'median'];

const refused = (reason: OwnReason) => ({ ok: false, reason }) as const;

/** A scan whose form is as a schema has it, or its first bad field. */
function checked<S extends v.GenericSchema<unknown, unknown>>(
  schema: S,
  { request, answer }: ScannedShard,
  file: string,
): OwnResult<v.InferOutput<S>> {
  const result = checkedFile(
    file,
    checkDataFile(schema, () => null, { request, answer }, shortName(file)),
  );
  return result.ok ? result : refused({ code: 'file', reason: result.reason });
}

const isProjection = ({ exposure, whatIf }: ScanAssumptions): boolean =>
  exposure !== 1 || whatIf !== undefined;

/** A scan with what is said of it. */
interface Told {
  readonly file: string;
  readonly version: string;
  readonly assumptions: ScanAssumptions;
}

/** The contour of one curve of an exclusion. */
function contour(
  { file, version, assumptions }: Told,
  model: BenchmarkModel,
  id: string,
  name: string,
  note: string,
  regions: readonly BoundRegion[],
): ScanContent {
  const bound: AvailableBound = {
    ...ownFields(id, name),
    namedIn: [],
    citations: ['own'],
    model: model.id,
    status: 'available',
    provenance: {
      kind: 'computed',
      publication: scanWords.assumptions(version, assumptions),
      figure: file,
      note: `${ownNotes.own} ${note}`.trim(),
      licence: 'Yours',
    },
    curveType: isProjection(assumptions) ? 'projection' : 'excluded',
    shape: 'closed-region',
    excludedSide: 'inside',
    claimedTo: null,
    convention: model.conventions[0].id,
    confidenceLevel: assumptions.confidenceLevel,
    confidenceLevelFrom: file,
    regions: [...regions],
  };
  return { kind: 'bound', bound };
}

type Exclusion = v.InferOutput<typeof exclusionScan>['answer']['searches'][number];

/** The contours of an exclusion, curve by curve. */
function contours(
  told: Told,
  model: BenchmarkModel,
  searches: readonly Pick<Exclusion, 'search' | 'title' | 'provenanceNote' | 'massRangesMeV' | 'curves'>[],
): ScanContent[] {
  return searches.flatMap(({ search, title, provenanceNote, massRangesMeV, curves }) =>
    curves
      .filter(({ curve }) => drawnCurves.includes(curve))
      .flatMap(({ curve, columns }) => {
        const regions = regionsOfExclusion(columns, massRangesMeV, model);
        if (regions.length === 0) return [];
        const name = savedCurveWords.ofModel(title, model.benchmark, curve);
        return [contour(told, model, `${search}-${curve}`, name, provenanceNote, regions)];
      }),
  );
}

/** Limits on B at one lifetime, search by search and curve by curve. */
function limits(
  { file, version, assumptions }: Told,
  { request, answer }: v.InferOutput<typeof limitsScan>,
): OwnResult<readonly ScanContent[]> {
  const contents: ScanContent[] = [];
  for (const {
    search,
    title,
    signature,
    provenanceNote,
    massMeV,
    massRangesMeV,
    branchingRatioLimit,
  } of answer.searches)
    for (const curve of ['observed', 'median'] as const) {
      const values = branchingRatioLimit[curve];
      const stretches = massRangesMeV
        .map(([low, high]) =>
          Array.from(massMeV.keys()).filter(
            (i) => massMeV[i] >= low && massMeV[i] <= high && values[i] > 0 && values[i] < Infinity,
          ),
        )
        .filter((rows) => rows.length > 1)
        .map((rows) => ({ massMeV: rows.map((i) => massMeV[i]), coupling: rows.map((i) => values[i]) }));
      if (stretches.length === 0) continue;
      const content = {
        kind: 'curve',
        id: `${search}-limit-${curve}`,
        name: savedCurveWords.limit(title, curve),
        quantity: 'branching-ratio',
        model: null,
        convention: null,
        lifetimeS: request.lifetime.lifetimeS,
        confidenceLevel: assumptions.confidenceLevel,
        shape: 'lower-edge',
        curveType: isProjection(assumptions) ? 'projection' : 'excluded',
        reference: scanWords.assumptions(version, assumptions),
        note: provenanceNote,
        stretches,
      };
      const found = checkedFile(file, checkCurve(content, shortName(file)));
      if (!found.ok) return refused({ code: 'file', reason: found.reason });
      contents.push({ kind: 'curve', curve: found.content, signature });
    }
  return { ok: true, content: contents };
}

function contentsOf(file: string, scanned: ScannedShard): OwnResult<readonly ScanContent[]> {
  const { version, answer } = scanned;
  const task = textOf(field(answer, 'task'));
  if (task === 'limits') {
    if (field(field(scanned.request, 'lifetime'), 'kind') !== 'fixed')
      return refused({ code: 'scan-not-drawn', file: shortName(file), task });
    const read = checked(limitsScan, scanned, file);
    if (!read.ok) return read;
    const { lifetime, ...rest } = read.content.request;
    const assumptions = { ...rest, invisibleFraction: lifetime.invisibleFraction };
    return limits({ file, version, assumptions }, read.content);
  }
  if (task !== 'exclusion' && task !== 'combined-exclusion')
    return refused({ code: 'scan-not-drawn', file: shortName(file), task: shortened(task) });
  const named = textOf(field(answer, 'model'));
  const model = modelById(named);
  if (model === undefined)
    return refused({ code: 'scan-of-model', file: shortName(file), model: shortened(named) });
  if (task === 'exclusion') {
    const read = checked(exclusionScan, scanned, file);
    if (!read.ok) return read;
    const { request: assumptions, answer: found } = read.content;
    return { ok: true, content: contours({ file, version, assumptions }, model, found.searches) };
  }
  const read = checked(combinedScan, scanned, file);
  if (!read.ok) return read;
  const { request: assumptions, answer: found } = read.content;
  const together = { search: 'combined', title: scanWords.combined, provenanceNote: '', ...found };
  return { ok: true, content: contours({ file, version, assumptions }, model, [together]) };
}

/**
 * What can be drawn of a whole scan: the contours of an exclusion, or limits on B at one lifetime, observed and expected.
 * @param file its name
 * @param scanned request and answer; anything may stand in them
 * @returns at least one curve, or why there is none
 */
export function scanContents(file: string, scanned: ScannedShard): OwnResult<readonly ScanContent[]> {
  const contents = contentsOf(file, scanned);
  if (!contents.ok || contents.content.length > 0) return contents;
  return refused({ code: 'scan-empty', file: shortName(file) });
}
