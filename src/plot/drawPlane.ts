import { select } from 'd3';
import { drawAreas, drawStripes } from './drawAreas.ts';
import { drawAxes, drawGrid, drawRightAxis } from './drawAxes.ts';
import { drawCrosshair, drawPins, handleCentre } from './drawCrosshair.ts';
import { drawDefinitions } from './drawDefinitions.ts';
import { type Drawing, type Group, idIn, type Layer } from './drawing.ts';
import { drawKey } from './drawKey.ts';
import { drawLabels, drawMessage } from './drawLabels.ts';
import { drawBands, drawLines, drawOwnMarks, drawSideRims } from './drawLines.ts';
import { drawCoverage, drawGuides, drawSilent } from './drawMargins.ts';
import { drawEvents, drawPoints } from './drawMarks.ts';
import { drawEdges, drawInteriors } from './drawRegions.ts';
import { carriedOver, placeLabels } from './labelLayout.ts';
import type { PlacedLabel } from './labelSurroundings.ts';
import { frameOf } from './scales.ts';
import type { CrosshairScene, LineScene, PlaneScene, RegionScene, RightAxisScene } from './scene.ts';
import { isGrey, type Theme } from './tokens.ts';

/** A plane drawn into one SVG element. */
export interface Plane {
  /**
   * Draws a scene; layers whose parts of the scene are the same objects as before are left alone. Returns false where labels
   * have lost their places: curves come first, and `settleLabels` finds the labels places when there is time.
   */
  draw(scene: PlaneScene, theme: Theme): boolean;
  /** Moves the crosshair (null hides it) and, if given, changes the second y axis; nothing else is drawn. */
  moveCrosshair(crosshair: CrosshairScene | null, right?: RightAxisScene | null): void;
  /** Data coordinates of a place in the SVG element, or null before the first draw. */
  toData(xPixel: number, yPixel: number): { readonly x: number; readonly y: number } | null;
  /** Place in the SVG element of data coordinates, px, or null before the first draw. */
  toPixels(x: number, y: number): { readonly x: number; readonly y: number } | null;
  /** Finds places for the labels anew; until then they stay where they are while curves move. */
  settleLabels(): void;
  /** Shows or hides the round handle for fingers below the crosshair. */
  showHandle(shown: boolean): void;
  /** Centre of the handle, px, or null when there is none. */
  handle(): { readonly x: number; readonly y: number } | null;
  /** The scene, frame and theme last drawn, or null. */
  current(): Drawing | null;
}

const coloured = (scene: PlaneScene) => scene.regions.filter((region) => !isGrey(region.style));
const filled = (scene: PlaneScene): RegionScene[] => coloured(scene).filter((region) => !region.expectedOnly);
const greyRegions = (scene: PlaneScene) => scene.regions.filter((region) => isGrey(region.style));
const lines = (scene: PlaneScene, wanted: (style: LineScene['style']) => boolean) =>
  scene.lines.filter((line) => wanted(line.style));
const isSearch = (style: LineScene['style']) =>
  !isGrey(style) && style !== 'contour' && style !== 'earlier' && style !== 'own';

/** Small parts are compared by what they say, so that callers may build them anew for every draw. */
const axisInputs = (scene: PlaneScene) => [
  JSON.stringify([scene.x.label, scene.y.label]),
  scene.x.showTicks,
  scene.right === null,
  scene.compact,
];

interface State {
  labels: readonly PlacedLabel[];
  handleShown: boolean;
}

/** The layers from back to front. */
function layersOf(state: State): readonly Layer[] {
  const layer = (name: string, clipped: boolean, inputs: Layer['inputs'], draw: Layer['draw']): Layer => ({
    name,
    clipped,
    inputs,
    draw,
  });
  return [
    layer('definitions', false, () => [], drawDefinitions),
    layer('grid', false, (s) => [s.compact], drawGrid),
    layer('areas', true, (s) => [s.areas], drawAreas),
    layer('stripes', true, (s) => [s.stripes], drawStripes),
    layer('silent', false, (s) => [JSON.stringify(s.silent), s.compact], drawSilent),
    layer(
      'interiors',
      true,
      (s) => [s.regions, s.bands],
      (g, d) => drawInteriors(g, filled(d.scene), d),
    ),
    layer(
      'contours',
      true,
      (s) => [s.lines],
      (g, d) =>
        drawLines(
          g,
          lines(d.scene, (k) => k === 'contour'),
          d,
        ),
    ),
    layer('guides', false, (s) => [JSON.stringify(s.guides), s.compact], drawGuides),
    layer(
      'greys',
      true,
      (s) => [s.regions, s.lines],
      (g, d) => {
        drawInteriors(g, greyRegions(d.scene), d);
        drawSideRims(g, lines(d.scene, isGrey), d);
        drawEdges(g, greyRegions(d.scene), d);
        drawLines(g, lines(d.scene, isGrey), d);
      },
    ),
    layer(
      'bands',
      true,
      (s) => [s.bands],
      (g, d) => drawBands(g, d.scene.bands, d),
    ),
    layer(
      'earlier',
      true,
      (s) => [s.lines],
      (g, d) =>
        drawLines(
          g,
          lines(d.scene, (k) => k === 'earlier'),
          d,
        ),
    ),
    layer(
      'edges',
      true,
      (s) => [s.regions, s.lines],
      (g, d) => {
        drawLines(g, lines(d.scene, isSearch), d);
        drawEdges(g, coloured(d.scene), d);
      },
    ),
    layer(
      'own',
      true,
      (s) => [s.lines],
      (g, d) => {
        const own = lines(d.scene, (style) => style === 'own');
        drawLines(g, own, d);
        drawOwnMarks(g, own, d);
      },
    ),
    layer(
      'marks',
      true,
      (s) => [s.events, s.points],
      (g, d) => {
        drawPoints(g, d);
        drawEvents(g, d);
      },
    ),
    layer('axes', false, axisInputs, drawAxes),
    layer(
      'right-axis',
      false,
      (s) => [JSON.stringify([s.right?.label, s.right?.ticks]), s.compact],
      drawRightAxis,
    ),
    layer('coverage', false, (s) => [JSON.stringify(s.coverage), s.x.showTicks, s.compact], drawCoverage),
    layer(
      'labels',
      false,
      () => [state.labels],
      (g, d) => drawLabels(g, state.labels, d),
    ),
    layer('key', false, (s) => [JSON.stringify(s.key), s.compact], drawKey),
    layer('message', false, (s) => [s.message], drawMessage),
    layer('pins', true, (s) => [s.pins], drawPins),
    layer(
      'crosshair',
      false,
      (s) => [s.crosshair, s.right, ...axisInputs(s), state.handleShown],
      (g, d) => drawCrosshair(g, d, state.handleShown),
    ),
  ];
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((item, k) => Object.is(item, b[k]));

/**
 * A plane that draws scenes into an SVG element. The element keeps what else its owner sets on it (tab index, classes).
 */
export function createPlane(svg: SVGSVGElement): Plane {
  const state: State = { labels: [], handleShown: false };
  const layers = layersOf(state);
  const root = select(svg);
  root.selectAll(':scope > g.layer').remove();
  const groups: Group[] = layers.map((layer) => root.append('g').attr('class', `layer ${layer.name}`));
  const drawnFrom: (readonly unknown[])[] = layers.map(() => []);
  let drawing: Drawing | null = null;

  function drawLayers(next: Drawing): void {
    layers.forEach((layer, k) => {
      const inputs = [next.frame, next.theme, next.scene.id, ...layer.inputs(next.scene)];
      if (sameItems(inputs, drawnFrom[k])) return;
      if (layer.clipped) groups[k].attr('clip-path', `url(#${idIn(next.scene, 'frame')})`);
      layer.draw(groups[k], next);
      drawnFrom[k] = inputs;
    });
    drawing = next;
  }

  return {
    draw(scene, theme) {
      const frame = frameOf(scene, drawing?.frame);
      if (drawing?.scene.width !== scene.width || drawing?.scene.height !== scene.height) {
        root
          .attr('viewBox', `0 0 ${scene.width} ${scene.height}`)
          .attr('width', scene.width)
          .attr('height', scene.height);
      }
      if (drawing?.scene.title !== scene.title) root.attr('aria-label', scene.title);
      const next = { scene, theme, frame };
      const sameSize = drawing?.scene.width === scene.width && drawing.scene.height === scene.height;
      const carried = drawing && sameSize ? carriedOver(state.labels, drawing.scene, scene) : null;
      state.labels = carried ?? [];
      drawLayers(next);
      return carried !== null;
    },
    moveCrosshair(crosshair, right) {
      if (!drawing) return;
      const { scene } = drawing;
      drawLayers({
        ...drawing,
        scene: { ...scene, crosshair, right: right === undefined ? scene.right : right },
      });
    },
    toData: (xPixel, yPixel) =>
      drawing && { x: drawing.frame.x.toValue(xPixel), y: drawing.frame.y.toValue(yPixel) },
    toPixels: (x, y) => drawing && { x: drawing.frame.x.toPixel(x), y: drawing.frame.y.toPixel(y) },
    settleLabels() {
      if (!drawing) return;
      state.labels = placeLabels(drawing);
      drawLayers(drawing);
    },
    showHandle(shown) {
      state.handleShown = shown;
      if (drawing) drawLayers(drawing);
    },
    handle() {
      const crosshair = drawing?.scene.crosshair;
      if (!drawing || !state.handleShown || !crosshair || crosshair.y === null) return null;
      return handleCentre(
        drawing.frame.x.toPixel(crosshair.x),
        drawing.frame.y.toPixel(crosshair.y),
        drawing,
      );
    },
    current: () => drawing,
  };
}
