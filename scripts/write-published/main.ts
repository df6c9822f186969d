/**
 * Writes the read-off figures of NA62 as data files: the published curves and the one that follows from a contour to
 * public/data/published, the searches of which only limits are public to public/data/analyses. Run from the repository root: `npx tsx scripts/write-published/main.ts`.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PublishedCurve } from '../../src/data/publishedCurveSchema.ts';
import { writeData } from '../writeData.ts';
import { type CurveSource, curveSources, readOffCitations, readOffProvenance } from './curves.ts';
import { earlierCurve } from './earlierData.ts';
import { diphotonTable, neutralPionTable, withFloorOfRows } from './limitTables.ts';
import { cutAtGaps, type ReadOffRow, readOffRows } from './readOff.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const data = resolve(root, 'public/data');

function publishedCurve(source: CurveSource, rows: readonly ReadOffRow[]): PublishedCurve {
  const pieces = rows.flatMap((row) => cutAtGaps(row, source.gapsMeV));
  return {
    kind: 'published-curve',
    id: source.id,
    title: source.title,
    label: source.label,
    search: source.search,
    sameData: true,
    quantity: source.quantity,
    curve: 'observed',
    confidenceLevel: 0.9,
    provenance: readOffProvenance(source),
    ...readOffCitations(source),
    stretches: pieces.map(({ lifetime, massMeV, limit }) => ({
      lifetimeS: lifetime === 'inf' ? 'inf' : Number(lifetime),
      massMeV: [...massMeV],
      limit: [...limit],
    })),
  };
}

for (const source of curveSources) {
  const rows = readOffRows(resolve(root, '../shared/figures/limits', source.file));
  writeData(resolve(data, 'published', `${source.id}.json`), publishedCurve(source, rows));
  if (source.search === 'na62-pi0-invisible') {
    const table = withFloorOfRows(
      neutralPionTable(source, rows),
      'JHEP 11 (2025) 143, figure 3: at each mass the shortest lifetime at which it shows a limit.',
    );
    writeData(resolve(data, 'analyses/na62-pi0-invisible.json'), table);
  }
  if (source.search === 'na62-pigammagamma-2017-2018') {
    writeData(resolve(data, 'analyses/na62-pigammagamma-2017-2018.json'), diphotonTable(source, rows));
  }
}

const earlier = earlierCurve(resolve(root, '../shared/figures/bounds'));
writeData(resolve(data, 'published', `${earlier.id}.json`), earlier);
