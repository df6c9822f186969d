import { tableCsv } from '../export/csv.ts';
import { limitPieces } from '../data/limitPieces.ts';
import { numberText, fileStem, neutralText } from '../data/text.ts';
import { ownNotes } from '../data/ownNotes.ts';
import { curveFiles } from '../export/curveFiles.ts';
import type { ExportCurve } from '../export/curvePoints.ts';
import { type ExportFile, usualCategories } from '../export/darkMatterLive.ts';
import type { CurveFormat, CurveToSave } from '../export/formats/format.ts';
import { curveFormats } from '../export/formats/index.ts';
import type { LimitTable } from '../data/limitTableSchema.ts';
import type { OwnResult } from './ownReason.ts';
import type { OwnSource } from './ownSource.ts';
import { type OwnName, ownContent } from './ownContent.ts';
import { ownCurve, stated } from './ownCurve.ts';

/** Limits at each lifetime of a table, the reference first. */
function rowsOf({ signature, reference, lifetimeLaw, massRangesMeV }: LimitTable) {
  const rows =
    lifetimeLaw.kind === 'rows' || lifetimeLaw.kind === 'between-rows'
      ? lifetimeLaw.rows.map((row) => ({ ...row, lifetimeS: 1e-9 / row.inverseLifetimePerNs }))
      : lifetimeLaw.kind === 'prompt-rows'
        ? lifetimeLaw.rows.map((row) => ({ ...row, lifetimeS: 1e-9 * row.lifetimeNs }))
        : [];
  if (lifetimeLaw.kind === 'prompt-rows' || lifetimeLaw.kind === 'between-rows') return rows;
  return [{ ...reference, massRangesMeV, lifetimeS: signature === 'invisible' ? Infinity : 0 }, ...rows];
}

/** The limits at one lifetime, cut at their gaps. */
const piecesOf = ({
  massRangesMeV,
  ...row
}: Pick<ReturnType<typeof rowsOf>[number], 'massMeV' | 'limit' | 'massRangesMeV'>) =>
  massRangesMeV === undefined ? [row] : limitPieces(row, massRangesMeV);

function limitsCsv(table: LimitTable): string {
  const heading = [
    table.title,
    ownNotes.limits(table.signature, numberText(100 * table.confidenceLevel)),
    `reference: ${table.provenance.publication}`,
    ownNotes.own,
    ...(table.lifetimeLaw.kind === 'decay' || table.lifetimeLaw.kind === 'flight' ? [ownNotes.law] : []),
  ];
  const pieces = rowsOf(table).flatMap((row) => piecesOf(row).map((piece, k) => ({ ...row, ...piece, k })));
  const hasGaps = pieces.some(({ k }) => k > 0);
  const rows = pieces.flatMap(({ lifetimeS, massMeV, limit, k }) =>
    massMeV.map((mass, i) => [mass, lifetimeS, limit[i], ...(hasGaps ? [k + 1] : [])]),
  );
  const columns = ['m_MeV', 'tau_s', 'br_ul', ...(hasGaps ? ['piece'] : [])];
  const csv = tableCsv({ title: table.title, columns, rows });
  return `${heading.map((line) => `# ${neutralText(line)}\n`).join('')}${csv}`;
}

function limitCurves(table: LimitTable, id: string): ExportCurve[] {
  return rowsOf(table).map((row) => {
    const { lifetimeS } = row;
    const lifetime = lifetimeS === Infinity ? 'inf' : lifetimeS;
    return {
      id: `${id}-tau-${numberText(lifetimeS)}`,
      name: ownNotes.atLifetime(table.title, lifetime === 'inf' ? null : numberText(lifetimeS)),
      quantity: 'branching-ratio',
      model: null,
      convention: null,
      lifetimeS: lifetime,
      confidenceLevel: table.confidenceLevel,
      shape: 'lower-edge',
      curveType: 'excluded',
      reference: table.provenance.publication,
      note: stated(table.provenance.note),
      stretches: piecesOf(row).map(({ massMeV, limit }) => ({ massMeV, coupling: limit })),
      citations: [],
    };
  });
}

/** Tables of limits in the formats that hold them whole, by format. */
const wholeTables: Readonly<Record<string, (table: LimitTable) => string>> = {
  csv: limitsCsv,
  json: (table) => `${JSON.stringify(table, null, 2)}\n`,
};

/** Own curves have no colour on the plot of others. */
const ink = '#1b1d21';

const asSaved = (curve: ExportCurve): CurveToSave => ({
  curve,
  colour: ink,
  categories: usualCategories(curve.curveType),
});

/**
 * An own bound as files, with all its points.
 * @param source what was brought along
 * @param named what it is called
 * @param formatId one of `formats`; some take couplings alone
 * @returns files to save, or why there are none
 */
export async function ownFiles(
  source: OwnSource,
  named: OwnName,
  formatId: string,
  formats: readonly CurveFormat[] = curveFormats,
): Promise<OwnResult<readonly ExportFile[]>> {
  const content = ownContent(source, named);
  if (!content.ok) return content;
  const format = formats.find(({ id }) => id === formatId);
  if (format === undefined)
    return { ok: false, reason: { code: 'no-format', name: named.name, format: formatId } };
  const stem = fileStem(named.name);
  const refusal = { ok: false, reason: { code: 'couplings-only', format: format.name } } as const;
  if (content.content.kind === 'recast') {
    const { table } = content.content;
    if (format.id in wholeTables) {
      return { ok: true, content: [{ name: `${stem}.${format.id}`, text: wholeTables[format.id](table) }] };
    }
    if (!format.takesBranchingRatios) return refusal;
    return { ok: true, content: await curveFiles(limitCurves(table, stem).map(asSaved), format, named.name) };
  }
  const { content: drawn } = content;
  const curve = ownCurve(drawn, { ...named, id: stem });
  if (curve === null) return { ok: false, reason: { code: 'no-curve', name: named.name } };
  // A bound of ours is kept as it came.
  if (format.id === 'json' && source.kind === 'bound' && drawn.kind === 'contour') {
    return {
      ok: true,
      content: [{ name: `${stem}.json`, text: `${JSON.stringify(drawn.bound, null, 2)}\n` }],
    };
  }
  if (curve.quantity !== 'coupling' && !format.takesBranchingRatios) return refusal;
  return { ok: true, content: await curveFiles([asSaved(curve)], format, named.name) };
}
