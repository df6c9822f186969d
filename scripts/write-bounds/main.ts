/**
 * Writes the bounds of other experiments, read off published figures, to public/data/bounds, without the sides and tops
 * that whoever read them off added for shading. Run from the repository root: `npx tsx scripts/write-bounds/main.ts`.
 */
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AvailableBound, Bound, BoundRegion, RecastBound } from '../../src/data/boundSchema.ts';
import { gridSources } from '../write-recasts/sources.ts';
import { writeData } from '../writeData.ts';
import { anyRecasts } from './any.ts';
import { bc1Bounds } from './bc1.ts';
import { bc2Bounds } from './bc2.ts';
import { bc4Bounds } from './bc4.ts';
import { bc10Bounds } from './bc10.ts';
import { bc11Bounds } from './bc11.ts';
import { readVertices, realEdges, type Vertex } from './edges.ts';
import {
  type ContourSource,
  type MissingEntry,
  type ModelBounds,
  type RecastEntry,
  readers,
} from './source.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const readings = resolve(root, '../shared/figures/bounds');
const folder = resolve(root, 'public/data/bounds');
const sides = {
  'lower-edge': 'above',
  'upper-edge': 'below',
  'closed-region': 'inside',
} as const;

const copies = (vertices: readonly Vertex[]): [number, number][] =>
  vertices.map(([mass, coupling]) => [mass, coupling]);

/** Edges belong to one region only where they close it together. */
function regionsOf({ shape, files }: ContourSource): BoundRegion[] {
  return files.flatMap(({ file, closing, separate, ...aids }): BoundRegion[] => {
    const edges = realEdges(readVertices(resolve(readings, file)), aids);
    if (shape !== 'closed-region') return edges.map((edge) => ({ edges: [edge] }));
    const cut =
      closing !== undefined || separate !== undefined || aids.sides !== undefined ? { cut: true } : {};
    if (separate !== undefined) {
      return edges.map((edge, index) => ({ edges: [edge], closing: copies(separate[index]), ...cut }));
    }
    return [{ edges, ...(closing === undefined ? {} : { closing: copies(closing) }), ...cut }];
  });
}

function contour(
  { model, convention, invisibleFraction }: ModelBounds,
  source: ContourSource,
): AvailableBound {
  return {
    kind: 'bound',
    id: source.id,
    model,
    label: source.label,
    experiment: source.experiment,
    experimentKind: source.experimentKind,
    role: source.role ?? 'bound',
    ...(source.style === undefined ? {} : { style: source.style }),
    namedIn: [...source.namedIn],
    invisibleFraction,
    citations: [...source.citations],
    status: 'available',
    provenance: {
      kind: 'read-off-figure',
      publication: source.publication,
      figure: source.figure,
      ...(source.arxiv === undefined ? {} : { arxiv: source.arxiv }),
      note: [
        readers[source.reader],
        'Thinned to its vertices (1.2 % in log-log, 3 digits); sides and tops drawn for shading are cut off.',
        ...(source.note === undefined ? [] : [source.note]),
      ].join(' '),
      licence: 'Facts of a publication',
    },
    curveType: 'excluded',
    shape: source.shape,
    excludedSide: sides[source.shape],
    claimedTo: source.claimedTo ?? null,
    convention: source.convention ?? convention,
    confidenceLevel: source.level?.confidenceLevel ?? null,
    confidenceLevelFrom: source.level?.from ?? null,
    regions: regionsOf(source),
  };
}

/** The decay that makes X in the limits that are recast, where that is not K+ → π+ X. */
function productionOf({ recast }: Pick<RecastEntry, 'recast'>): Pick<RecastBound, 'production'> {
  const grid = gridSources.find(({ id }) => id === recast);
  return grid === undefined ? {} : { production: grid.production };
}

const common = <T extends Omit<RecastEntry, 'level'> | MissingEntry>(entry: T) => ({
  ...entry,
  role: entry.role ?? 'bound',
  namedIn: [...entry.namedIn],
  citations: [...entry.citations],
});

/** A bound that is computed, in a model or in any. */
function recast(model: Pick<RecastBound, 'model'>, { level, ...entry }: RecastEntry): RecastBound {
  return {
    kind: 'bound',
    ...model,
    ...common(entry),
    invisibleFraction: null,
    status: 'recast',
    ...productionOf(entry),
    confidenceLevel: level.confidenceLevel,
    confidenceLevelFrom: level.from,
    note: 'Recast by KaonScope from model-independent limits of the experiment.',
  };
}

function boundsOf(group: ModelBounds): Bound[] {
  const { model } = group;
  return [
    ...group.contours.map((source) => contour(group, source)),
    ...group.recasts.map((entry) => recast({ model }, entry)),
    ...group.missing.map((entry): Bound => ({
      kind: 'bound',
      model,
      ...common(entry),
      invisibleFraction: group.invisibleFraction,
      status: 'missing',
    })),
  ];
}

mkdirSync(folder, { recursive: true });
const bounds = [
  ...[bc1Bounds, bc2Bounds, bc4Bounds, bc10Bounds, bc11Bounds].flatMap(boundsOf),
  ...anyRecasts.map((entry) => recast({}, entry)),
];
for (const bound of bounds) writeData(resolve(folder, `${bound.id}.json`), bound);
