import { curveRows, type CurveRow, type ExportCurve } from '../curvePoints.ts';

/** Points of one or several curves under common masses; a row where a curve has none is absent of it. */
export interface CurveColumns {
  readonly massMeV: readonly number[];
  /** Which piece each row belongs to, from 1; nothing is drawn from one to the next. */
  readonly piece: readonly number[];
  readonly rows: readonly (readonly (CurveRow | undefined)[])[];
}

/** One curve, point by point. */
export function columnsOf(curve: ExportCurve): CurveColumns {
  const rows = curveRows(curve);
  return {
    massMeV: rows.map(({ massMeV }) => massMeV),
    piece: rows.map(({ piece }) => piece),
    rows: [rows],
  };
}

const ascends = (rows: readonly CurveRow[]): boolean =>
  rows.every(({ massMeV }, k) => k === 0 || massMeV > rows[k - 1].massMeV);

/**
 * Curves side by side: no gap of one is bridged, and no line of one is interrupted, by what another has.
 * @returns null where that cannot be, as for contours that turn back in mass
 */
export function columnsTogether(curves: readonly ExportCurve[]): CurveColumns | null {
  const all = curves.map(curveRows);
  if (!all.every(ascends)) return null;
  const massMeV = [...new Set(all.flatMap((rows) => rows.map((row) => row.massMeV)))].sort((a, b) => a - b);
  const rows = all.map((points) => {
    const found = new Map(points.map((point) => [point.massMeV, point]));
    return massMeV.map((mass) => found.get(mass));
  });
  // What each curve says of two rows that follow each other; undefined where it has not both.
  const isJoined = (points: readonly (CurveRow | undefined)[], k: number): boolean | undefined => {
    const [before, after] = [points[k - 1], points[k]];
    return before === undefined || after === undefined ? undefined : before.piece === after.piece;
  };
  const piece: number[] = [];
  for (const k of massMeV.keys()) {
    const said = k === 0 ? [] : rows.map((points) => isJoined(points, k));
    if (said.includes(true) && said.includes(false)) return null;
    piece.push(k === 0 ? 1 : piece[k - 1] + (said.includes(false) ? 1 : 0));
  }
  const isInterrupted = rows.some((points) => {
    const places = Array.from(points.keys()).filter((k) => points[k] !== undefined);
    return places.some(
      (place, k) =>
        k > 0 && place > places[k - 1] + 1 && points[place]?.piece === points[places[k - 1]]?.piece,
    );
  });
  return isInterrupted ? null : { massMeV, piece, rows };
}
