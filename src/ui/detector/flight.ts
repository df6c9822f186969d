import type { DecayTrack } from '../../searches/decayTracks.ts';

type Place = readonly [zM: number, acrossM: number];

/** How far along the beam the flight has come. */
export function frontM(progress: number, fromM: number, toM: number): number {
  return progress >= 1 ? Infinity : fromM + Math.max(0, progress) * (toM - fromM);
}

/** Where a track is at a place along the beam, within its ends. */
export function placeAt({ points }: Pick<DecayTrack, 'points'>, zM: number): Place {
  const k = points.findIndex(([z]) => z >= zM);
  if (k === 0) return points[0];
  if (k < 0) return points[points.length - 1];
  const [[z0, x0], [z1, x1]] = [points[k - 1], points[k]];
  return [zM, x0 + ((x1 - x0) * (zM - z0)) / (z1 - z0)];
}

/**
 * The part of a track between two places along the beam; everything flies at nearly the speed of light, so one front serves
 * all.
 * @returns its points, none where nothing of it is there
 */
export function flownPart(track: DecayTrack, fromM: number, front: number): readonly Place[] {
  const { points } = track;
  const [start, end] = [Math.max(points[0][0], fromM), Math.min(points[points.length - 1][0], front)];
  if (!(end > start)) return [];
  return [placeAt(track, start), ...points.filter(([z]) => z > start && z < end), placeAt(track, end)];
}
