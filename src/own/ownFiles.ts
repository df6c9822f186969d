import { tableCsv } from '../export/csv.ts';
import { numberText, fileStem, neutralText } from '../data/text.ts';
import type { DataFile } from '../data/dataFile.ts';
import { curveCsv } from '../export/curveCsv.ts';
import { curveJson } from '../export/curveJson.ts';
import { curveOfBound, type ExportCurve } from '../export/curvePoints.ts';
import { darkMatterLiveFiles, type ExportFile, usualCategories } from '../export/darkMatterLive.ts';
import type { LimitTable } from '../data/limitTableSchema.ts';
import type { OwnSource } from './ownSource.ts';
import { type OwnName, ownContent } from './ownContent.ts';

/** Formats in which own data leave the page. */
export const ownFormats = ['csv', 'json', 'hepdata', 'dark-matter-live'] as const;
export type OwnFormat = (typeof ownFormats)[number];

/** Limits at each lifetime of a table, the reference first. */
function rowsOf({ signature, reference, lifetimeLaw }: LimitTable) {
  const rows =
    lifetimeLaw.kind === 'rows'
      ? lifetimeLaw.rows.map((row) => ({ ...row, lifetimeS: 1e-9 / row.inverseLifetimePerNs }))
      : lifetimeLaw.kind === 'prompt-rows'
        ? lifetimeLaw.rows.map((row) => ({ ...row, lifetimeS: 1e-9 * row.lifetimeNs }))
        : [];
  if (lifetimeLaw.kind === 'prompt-rows') return rows;
  return [{ ...reference, lifetimeS: signature === 'invisible' ? Infinity : 0 }, ...rows];
}

function limitsCsv(table: LimitTable): string {
  const heading = [
    table.title,
    `limits on B(K+ -> pi+ X), ${table.signature}, ${numberText(100 * table.confidenceLevel)} % CL`,
    `reference: ${table.provenance.publication}`,
    ...(table.lifetimeLaw.kind === 'decay' || table.lifetimeLaw.kind === 'flight'
      ? ['other lifetimes follow a law that a table cannot hold; JSON keeps it']
      : []),
  ];
  const rows = rowsOf(table).flatMap(({ lifetimeS, massMeV, limit }) =>
    massMeV.map((mass, i) => [mass, lifetimeS, limit[i]]),
  );
  const csv = tableCsv({ title: table.title, columns: ['m_MeV', 'tau_s', 'br_ul'], rows });
  return `${heading.map((line) => `# ${neutralText(line)}\n`).join('')}${csv}`;
}

function limitCurves(table: LimitTable, id: string): ExportCurve[] {
  return rowsOf(table).map(({ lifetimeS, massMeV, limit }) => {
    const lifetime = lifetimeS === Infinity ? 'inf' : lifetimeS;
    return {
      id: `${id}-tau-${numberText(lifetimeS)}`,
      name: `${table.title}, ${lifetime === 'inf' ? 'X invisible' : `lifetime ${numberText(lifetimeS)} s`}`,
      quantity: 'branching-ratio',
      model: null,
      convention: null,
      lifetimeS: lifetime,
      confidenceLevel: table.confidenceLevel,
      shape: 'lower-edge',
      curveType: 'excluded',
      reference: table.provenance.publication,
      note: table.provenance.note,
      stretches: [{ massMeV, coupling: limit }],
      citations: [],
    };
  });
}

async function hepdata(curves: readonly ExportCurve[], comment: string): Promise<ExportFile[]> {
  const { hepdataFiles } = await import('../export/hepdata.ts');
  return hepdataFiles(curves, comment);
}

/**
 * An own bound as files, with all its points.
 * @param source what was brought along
 * @param named what it is called
 * @param format one of `ownFormats`; the Dark Matter live site takes couplings alone
 * @returns files to save, or a sentence
 */
export async function ownFiles(
  source: OwnSource,
  named: OwnName,
  format: OwnFormat,
): Promise<DataFile<readonly ExportFile[]>> {
  const content = ownContent(source, named);
  if (!content.ok) return content;
  const stem = fileStem(named.name);
  const one = (extension: string, text: string): DataFile<readonly ExportFile[]> => ({
    ok: true,
    content: [{ name: `${stem}.${extension}`, text }],
  });
  if (content.content.kind === 'recast') {
    const { table } = content.content;
    if (format === 'csv') return one('csv', limitsCsv(table));
    if (format === 'json') return one('json', `${JSON.stringify(table, null, 2)}\n`);
    if (format === 'hepdata')
      return { ok: true, content: await hepdata(limitCurves(table, stem), named.name) };
    return { ok: false, error: 'Only couplings of a model can go to the Dark Matter live site.' };
  }
  const { content: drawn } = content;
  const made: ExportCurve | null =
    drawn.kind === 'limit' ? { ...drawn.curve, citations: [] } : curveOfBound(drawn.bound);
  if (made === null) return { ok: false, error: `${named.name} has no curve to save.` };
  const curve = { ...made, id: stem, name: named.name, reference: named.reference };
  if (format === 'csv') return one('csv', curveCsv(curve));
  if (format === 'json') {
    const whole = source.kind === 'bound' && drawn.kind === 'contour';
    return one('json', whole ? `${JSON.stringify(drawn.bound, null, 2)}\n` : curveJson(curve));
  }
  if (format === 'hepdata') return { ok: true, content: await hepdata([curve], named.name) };
  if (curve.quantity !== 'coupling')
    return { ok: false, error: 'Only couplings of a model can go to the Dark Matter live site.' };
  return { ok: true, content: darkMatterLiveFiles(curve, '#1b1d21', usualCategories(curve.curveType)) };
}
