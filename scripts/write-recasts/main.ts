/**
 * Writes the limits of other experiments on K → πX, read off their figures, as tables that the engine recasts into every
 * model, to public/data/recasts. Run from the repository root: `npx tsx scripts/write-recasts/main.ts`.
 */
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LimitTable } from '../../src/data/limitTableSchema.ts';
import { readOffNote } from '../write-published/curves.ts';
import { type ReadOffRow, readOffRows } from '../write-published/readOff.ts';
import { writeData } from '../writeData.ts';
import { escapeLaw, flightLaw, floorOfMasses, floorOfRows, type LawOfRows, promptLaw } from './laws.ts';
import { type RecastSource, recastSources } from './sources.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = resolve(root, 'public/data/recasts');

function lawOf({ signature }: RecastSource, rows: readonly ReadOffRow[]): LawOfRows {
  if (signature === 'invisible') return escapeLaw(rows);
  return signature === 'ee' ? flightLaw(rows) : promptLaw(rows);
}

function recastTable(source: RecastSource): LimitTable {
  const rows = readOffRows(resolve(root, '../shared/figures/limits', source.file));
  const law = lawOf(source, rows);
  return {
    kind: 'limit-table',
    id: source.id,
    title: source.title,
    signature: source.signature,
    provenance: {
      kind: 'read-off-figure',
      publication: source.publication,
      figure: source.figure,
      arxiv: source.arxiv,
      note: `${readOffNote}${source.note} Recast by KaonScope: the experiment published limits on branching ratios, and what they exclude in a model is computed here.`,
      licence: 'Facts of a publication',
    },
    citation: source.citation,
    ...(source.alsoCited === undefined ? {} : { alsoCited: source.alsoCited }),
    lifetimeFloor: law.lifetimeLaw.kind === 'flight' ? floorOfMasses(rows) : floorOfRows(law),
    confidenceLevel: source.confidenceLevel,
    massRangesMeV: source.massRangesMeV.map(([low, high]) => [low, high]),
    ...law,
    recast: {
      experiment: source.experiment,
      experimentKind: source.experimentKind,
      note: 'Recast by KaonScope.',
    },
  };
}

mkdirSync(folder, { recursive: true });
for (const source of recastSources) {
  writeData(resolve(folder, `${source.id}.json`), recastTable(source));
}
