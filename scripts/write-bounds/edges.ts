import { readFileSync } from 'node:fs';
import type { Polyline } from '../../src/data/boundSchema.ts';

/** A vertex: mass in MeV, coupling. */
export type Vertex = readonly [number, number];

/** What the reader of a figure drew that is no limit. */
export interface DrawingAids {
  /** Vertices at or above this coupling are the top of a box. */
  readonly top?: number;
  /** Vertices at or below this coupling are the bottom of a frame. */
  readonly bottom?: number;
  /** A segment that runs along this coupling is the top of a frame; its ends are real. */
  readonly flat?: number;
  /** Steep segments at these masses (MeV) are sides of a box or of a frame; their ends are real. */
  readonly sides?: readonly number[];
}

/**
 * Vertices of a read-off contour in the order of the file.
 * @param path CSV with `#` comments and columns m_MeV, coupling
 */
export function readVertices(path: string): Vertex[] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => /^[0-9.]/.test(line))
    .map((line) => {
      const [mass, coupling] = line.split(',').map(Number);
      return [mass, coupling] as const;
    });
}

/** Sides lie this close to their mass, and are at least this steep. */
const sideWidthMeV = 1;
const sideRatio = 2;

function isAid(a: Vertex, b: Vertex, { flat, sides = [] }: DrawingAids): boolean {
  if (flat !== undefined && a[1] >= flat && b[1] >= flat) return true;
  const steep = Math.abs(Math.log(a[1] / b[1])) > Math.log(sideRatio);
  return steep && sides.some((side) => [a, b].every(([mass]) => Math.abs(mass - side) <= sideWidthMeV));
}

/**
 * The real edges of a read-off contour: what is left when drawing aids are cut off.
 * @param vertices the contour as it was read off; closed if its first vertex comes again at the end
 * @param aids what of it is no limit
 */
export function realEdges(vertices: readonly Vertex[], aids: DrawingAids): Polyline[] {
  const pieces: Vertex[][] = [[]];
  for (const [index, vertex] of vertices.entries()) {
    const outside = vertex[1] >= (aids.top ?? Infinity) || vertex[1] <= (aids.bottom ?? 0);
    if (outside) pieces.push([]);
    else {
      if (index > 0 && isAid(vertices[index - 1], vertex, aids)) pieces.push([]);
      pieces[pieces.length - 1].push(vertex);
    }
  }
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  const start = vertices[0];
  const end = vertices[vertices.length - 1];
  const closed = start[0] === end[0] && start[1] === end[1];
  // A closed contour that was cut elsewhere runs on through its first vertex.
  if (closed && pieces.length > 1 && first.length > 0 && last.length > 0) {
    pieces.shift();
    pieces[pieces.length - 1] = [...last, ...first.slice(1)];
  }
  return pieces
    .filter((piece) => piece.length > 1)
    .map((piece) => ({
      massMeV: piece.map(([mass]) => mass),
      coupling: piece.map(([, g]) => g),
    }));
}
