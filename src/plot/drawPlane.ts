import { select, selectAll } from 'd3';
import { carriedOver } from './carriedLabels.ts';
import { handleCentre } from './drawCrosshair.ts';
import { type Drawing, type Group, idIn, type Layer } from './drawing.ts';
import type { PlacedLabel } from './labelSurroundings.ts';
import { type PlateState, platesOf } from './plates.ts';
import { frameOf } from './scales.ts';
import type { CrosshairScene, PlaneScene, RightAxisScene } from './scene.ts';
import type { Theme } from './tokens.ts';

/** Finds the labels of a drawing their places: `placeLabels`, which the page loads after its first curves. */
export type PlaceLabels = (drawing: Drawing) => readonly PlacedLabel[];

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
  settleLabels(place: PlaceLabels): void;
  /** Shows or hides the round handle for fingers below the crosshair. */
  showHandle(shown: boolean): void;
  /** Centre of the handle, px, or null when there is none. */
  handle(): { readonly x: number; readonly y: number } | null;
  /** The scene, frame and theme last drawn, or null. */
  current(): Drawing | null;
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((item, k) => Object.is(item, b[k]));

/**
 * A plane that draws scenes into an element, which keeps what else its owner sets on it (tab index, classes).
 * @param host an SVG element, which then holds the whole figure, or another one, into which each plate comes as an SVG
 * element of its own: the browser then paints again only the plates that change
 */
export function createPlane(host: Element): Plane {
  const state: PlateState = { labels: [], handleShown: false };
  const root = select(host);
  const isWhole = host.localName === 'svg';
  root.selectAll(':scope > .plate').remove();
  const layers: Layer[] = [];
  const groups: Group[] = [];
  for (const plate of platesOf(state)) {
    const parent = root.append(isWhole ? 'g' : 'svg:svg').attr('class', `plate ${plate.name}`);
    for (const layer of plate.layers) {
      layers.push(layer);
      groups.push(parent.append('g').attr('class', `layer ${layer.name}`));
    }
  }
  const drawnFrom: (readonly unknown[])[] = layers.map(() => []);
  let drawing: Drawing | null = null;
  let settledFrom: readonly unknown[] = [];

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
        selectAll(isWhole ? [host] : Array.from(host.children))
          .attr('viewBox', `0 0 ${scene.width} ${scene.height}`)
          .attr('width', scene.width)
          .attr('height', scene.height);
      }
      if (drawing?.scene.title !== scene.title) root.attr('aria-label', scene.title);
      const next = { scene, theme, frame, host };
      const sameSize = drawing?.scene.width === scene.width && drawing.scene.height === scene.height;
      const carried = drawing && sameSize ? carriedOver(state.labels, drawing.scene, scene) : null;
      state.labels = carried ?? [];
      if (carried === null) settledFrom = [];
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
    settleLabels(place) {
      if (!drawing) return;
      const { scene, frame, theme } = drawing;
      const { regions, lines, bands, pins, compact, map } = scene;
      const parts = [...regions, ...lines, ...bands, ...pins, JSON.stringify([scene.silent, scene.key])];
      const from = [frame, theme, scene.id, compact, map, ...parts];
      if (sameItems(from, settledFrom)) return;
      settledFrom = from;
      state.labels = place(drawing);
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
