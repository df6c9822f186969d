import type { Polyline } from '../data/boundSchema.ts';
import type { Curve } from '../data/curveSchema.ts';
import { limitPieces } from '../data/limitPieces.ts';
import { ownNotes } from '../data/ownNotes.ts';
import { type Answers, adoptCurve, adoptLimitTable, withOneLifetime } from '../import/adopt.ts';
import { checkedFile, type ImportedTable, type ImportResult } from '../import/importedTable.ts';
import { openQuestions } from '../import/openQuestions.ts';
import { shortName } from '../words/quoted.ts';
import { checkBound } from '../data/loadBound.ts';
import { type OwnContent, type OwnLook, ownFields } from './ownBound.ts';
import type { OwnReason, OwnResult } from './ownReason.ts';
import type { OwnSource } from './ownSource.ts';

/** How a bound of the user's own is called. */
export type OwnName = Pick<OwnLook, 'name' | 'reference'> & { readonly id: string };

const refused = (reason: OwnReason) => ({ ok: false, reason }) as const;

/** What became of a file, as what became of own data. */
function ofFile<T>(result: ImportResult<T>): OwnResult<T> {
  return result.ok ? result : refused({ code: 'file', reason: result.reason });
}

const sides = { 'lower-edge': 'above', 'upper-edge': 'below', 'closed-region': 'inside' } as const;

/** A coupling over mass as the bounds of others are. */
export function contourOf(
  curve: Curve,
  { id, name, reference }: OwnName,
  file: string,
): OwnResult<Extract<OwnContent, { readonly kind: 'contour' }>> {
  const { model, convention, shape, curveType, confidenceLevel, note, stretches, regions } = curve;
  const checked = checkBound(
    {
      ...ownFields(id, name),
      model,
      status: 'available',
      provenance: {
        kind: 'published-table',
        publication: reference === '' ? name : reference,
        figure: file,
        note: `${ownNotes.own} ${note}`.trim(),
        licence: 'Yours',
      },
      curveType,
      shape,
      excludedSide: sides[shape],
      claimedTo: null,
      convention,
      confidenceLevel,
      confidenceLevelFrom: confidenceLevel === null ? null : ownNotes.levelFrom,
      regions:
        regions?.map(({ stretches: edges, outline }) => ({
          edges: edges.map((k) => stretches[k]),
          outline,
        })) ?? stretches.map((stretch) => ({ edges: [stretch] })),
    },
    file,
  );
  const bound = ofFile(checkedFile(file, checked));
  if (!bound.ok) return bound;
  return bound.content.status === 'available'
    ? { ok: true, content: { kind: 'contour', bound: bound.content } }
    : refused({ code: 'no-contour', file: shortName(file) });
}

function tableContent(table: ImportedTable, given: Answers, named: OwnName): OwnResult<OwnContent> {
  const { name, reference } = named;
  const answers = withOneLifetime(table, { ...given, name, reference });
  const open = openQuestions(answers);
  if (open.length > 0) return refused({ code: 'open-questions', open });
  if (answers.quantity === 'coupling') {
    const curve = ofFile(adoptCurve(table, answers));
    return curve.ok ? contourOf(curve.content, named, table.file) : curve;
  }
  const limits = adoptLimitTable(table, answers);
  if (limits.ok) return { ok: true, content: { kind: 'recast', table: { ...limits.content, id: named.id } } };
  if (answers.lifetimeColumn !== null) return ofFile(limits);
  const curve = ofFile(adoptCurve(table, answers));
  return curve.ok
    ? {
        ok: true,
        content: { kind: 'limit', curve: { ...curve.content, id: named.id }, reason: limits.reason },
      }
    : curve;
}

/**
 * What a source says, whole: a contour of one model, limits on B that are recast in every model, or a limit on B alone.
 * @param source what was brought along
 * @param named what it is called, and its identifier
 * @returns the content, checked, or why there is none
 */
export function ownContent(source: OwnSource, named: OwnName): OwnResult<OwnContent> {
  const { id, name, reference } = named;
  if (name.trim() === '') return refused({ code: 'no-name' });
  if (source.kind === 'table') return tableContent(source.table, source.answers, named);
  const publication = reference === '' ? name : reference;
  if (source.kind === 'bound') {
    const { bound } = source;
    const provenance = { ...bound.provenance, publication };
    const own = { label: name, experiment: name, citations: ['own'], role: 'bound' as const };
    return { ok: true, content: { kind: 'contour', bound: { ...bound, ...own, id, provenance } } };
  }
  const { table } = source;
  const recast = {
    experiment: name,
    experimentKind: 'kaon' as const,
    note: ownNotes.recast,
  };
  const provenance = { ...table.provenance, publication };
  return { ok: true, content: { kind: 'recast', table: { ...table, id, title: name, recast, provenance } } };
}

/** All polylines of a content, in (mass, coupling or limit). */
export function polylinesOf(content: OwnContent): readonly Polyline[] {
  if (content.kind === 'contour') return content.bound.regions.flatMap(({ edges }) => edges);
  if (content.kind === 'limit') return content.curve.stretches;
  const { reference, lifetimeLaw, massRangesMeV } = content.table;
  const rows = 'rows' in lifetimeLaw ? lifetimeLaw.rows : [];
  const ownReference = lifetimeLaw.kind === 'prompt-rows' || lifetimeLaw.kind === 'between-rows';
  const all = ownReference ? rows : [{ ...reference, massRangesMeV }, ...rows];
  return all
    .flatMap((row) => (row.massRangesMeV === undefined ? [row] : limitPieces(row, row.massRangesMeV)))
    .map(({ massMeV, limit }) => ({ massMeV, coupling: limit }));
}

/** How many points a content has. */
export const pointsIn = (content: OwnContent): number =>
  polylinesOf(content).reduce((count, { massMeV }) => count + massMeV.length, 0);
