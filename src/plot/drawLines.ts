import { type Drawing, fadedOpacity, type Group, idIn, setLook, strokeOfLine } from './drawing.ts';
import { bandPath, drawnPieces, frameBox, piecesPath, projectColumns, setPath } from './paths.ts';
import type { Frame } from './scales.ts';
import type { BandScene, LineScene } from './scene.ts';
import { ownMarks, regionStyle } from './tokens.ts';

interface KnownPieces {
  readonly frame: Frame;
  readonly x: Float64Array;
  readonly pieces: Float64Array[];
}
const known = new WeakMap<Float64Array, KnownPieces>();

/** A curve as drawn, in pieces of interleaved pixels; remembered while neither curve nor frame changes. */
export function linePieces({ x, y }: LineScene, frame: Frame): Float64Array[] {
  const before = known.get(y);
  if (before?.frame === frame && before.x === x) return before.pieces;
  const pieces = drawnPieces(projectColumns(x, y, frame), frame);
  known.set(y, { frame, x, pieces });
  return pieces;
}

/** Draws curves; those with no number to draw have an empty path. */
export function drawLines(group: Group, lines: readonly LineScene[], { theme, frame }: Drawing): void {
  group
    .selectAll<SVGPathElement, LineScene>('path.line')
    .data(lines, (line) => line.id)
    .join((enter) =>
      enter
        .append('path')
        .attr('class', 'line')
        .attr('data-testid', (line) => `line-${line.id}`)
        .attr('fill', 'none')
        .attr('stroke-linejoin', 'round'),
    )
    .order()
    .each(function (line) {
      const { colour, width, dash } = strokeOfLine(line, theme);
      setLook(this, {
        stroke: colour,
        'stroke-width': width,
        'stroke-dasharray': dash,
        opacity: fadedOpacity(line),
      });
      setPath(this, piecesPath(linePieces(line, frame)));
    });
}

/** Outline of everything on the excluded side of a one-sided bound, to cut its rim with. */
function sidePath(line: LineScene, frame: Frame): string {
  const box = frameBox(frame, 30);
  const far = line.excludedSide === 'above' ? box.top : box.bottom;
  return linePieces(line, frame)
    .map((piece) => {
      const first = piece[0];
      const last = piece[piece.length - 2];
      return `${piecesPath([piece])}L${last.toFixed(1)} ${far}L${first.toFixed(1)} ${far}Z`;
    })
    .join('');
}

/** Draws the fading rims of one-sided bounds, on the excluded side only and never closed to the frame. */
export function drawSideRims(group: Group, lines: readonly LineScene[], drawing: Drawing): void {
  const { scene, theme, frame } = drawing;
  const { widths, opacity } = regionStyle.greyRim;
  group
    .selectAll<SVGGElement, LineScene>('g.side')
    .data(
      lines.filter((line) => line.excludedSide),
      (line) => line.id,
    )
    .join((enter) => {
      const added = enter.append('g').attr('class', 'side').attr('fill', 'none');
      added.append('clipPath').append('path');
      const rim = added.append('g');
      for (const width of widths) rim.append('path').attr('stroke-width', width);
      return added;
    })
    .attr('opacity', fadedOpacity)
    .each(function (line) {
      const clipId = idIn(scene, 'side', line.id);
      const [clip, rim] = Array.from(this.children);
      clip.setAttribute('id', clipId);
      setPath(clip.children[0], sidePath(line, frame));
      rim.setAttribute('clip-path', `url(#${clipId})`);
      rim.setAttribute('stroke', strokeOfLine(line, theme).colour);
      rim.setAttribute('stroke-opacity', String(opacity));
      const path = piecesPath(linePieces(line, frame));
      for (const stroke of Array.from(rim.children)) setPath(stroke, path);
    });
}

/** Draws the areas of ±2σ, then of ±1σ. */
export function drawBands(group: Group, bands: readonly BandScene[], { theme, frame }: Drawing): void {
  group
    .selectAll<SVGPathElement, BandScene>('path.band')
    .data(
      [...bands].sort((a, b) => b.sigma - a.sigma),
      (band) => band.id,
    )
    .join((enter) =>
      enter
        .append('path')
        .attr('class', 'band')
        .attr('data-testid', (band) => `band-${band.id}`),
    )
    .order()
    .each(function (band) {
      setLook(this, { fill: band.sigma === 1 ? theme.expected.sigma1 : theme.expected.sigma2 });
      setPath(this, bandPath(band, frame));
    });
}

/** Places every 40 px along a piece of a curve. */
function everyForty(piece: Float64Array): [number, number][] {
  const places: [number, number][] = [];
  let next = 20;
  let travelled = 0;
  for (let i = 2; i < piece.length; i += 2) {
    const dx = piece[i] - piece[i - 2];
    const dy = piece[i + 1] - piece[i - 1];
    const length = Math.hypot(dx, dy);
    for (; next <= travelled + length && length > 0; next += 40) {
      const t = (next - travelled) / length;
      places.push([piece[i - 2] + t * dx, piece[i - 1] + t * dy]);
    }
    travelled += length;
  }
  return places;
}

/** Draws the open marks of the user's own curves. */
export function drawOwnMarks(group: Group, lines: readonly LineScene[], { theme, frame }: Drawing): void {
  const places = lines.flatMap((line) =>
    linePieces(line, frame)
      .flatMap(everyForty)
      .map(([x, y]) => ({ x, y, mark: ownMarks[(line.mark ?? 0) % ownMarks.length] })),
  );
  group
    .selectAll<SVGPathElement, (typeof places)[number]>('path.mark')
    .data(places)
    .join('path')
    .attr('class', 'mark')
    .attr('fill', theme.background)
    .attr('stroke', theme.ink)
    .attr('stroke-width', 1.2)
    .attr('d', (place) => place.mark)
    .attr('transform', (place) => `translate(${place.x.toFixed(1)} ${place.y.toFixed(1)})`);
}
