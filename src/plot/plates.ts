import { drawAxes, drawGrid, drawRightAxis } from './drawAxes.ts';
import { drawCrosshair, drawPins } from './drawCrosshair.ts';
import { drawDefinitions } from './drawDefinitions.ts';
import type { Layer } from './drawing.ts';
import { drawLabels, drawMessage } from './drawLabels.ts';
import { drawBands, drawLines, drawOwnMarks, drawSideRims } from './drawLines.ts';
import { drawCoverage, drawGuides, drawSilent } from './drawMargins.ts';
import { drawEdges, drawInteriors } from './drawRegions.ts';
import type { PlacedLabel } from './labelSurroundings.ts';
import type { LineScene, MarkedPart, PlaneScene, RegionScene } from './scene.ts';
import { isGrey } from './tokens.ts';

/**
 * Layers that move together. The browser keeps each plate as a picture of its own (see explore.css), so that a drag
 * paints again only the plates that it moves.
 */
export interface Plate {
  readonly name: string;
  /** From back to front. */
  readonly layers: readonly Layer[];
}

/** What layers are drawn from beside the scene. */
export interface PlateState {
  labels: readonly PlacedLabel[];
  handleShown: boolean;
}

const coloured = (scene: PlaneScene) => scene.regions.filter((region) => !isGrey(region.style));
const filled = (scene: PlaneScene): RegionScene[] => coloured(scene).filter((region) => !region.expectedOnly);
const greyRegions = (scene: PlaneScene) => scene.regions.filter((region) => isGrey(region.style));

const linesWhere = (wanted: (style: LineScene['style']) => boolean) => (scene: PlaneScene) =>
  scene.lines.filter((line) => wanted(line.style));
const contours = linesWhere((style) => style === 'contour');
const greyLines = linesWhere(isGrey);
const earlierLines = linesWhere((style) => style === 'earlier');
const ownLines = linesWhere((style) => style === 'own');
const searchLines = linesWhere(
  (style) => !isGrey(style) && style !== 'contour' && style !== 'earlier' && style !== 'own',
);

/** Small parts are compared by what they say, so that callers may build them anew for every draw. */
const axisInputs = (scene: PlaneScene) => [
  JSON.stringify([scene.x.label, scene.y.label]),
  scene.x.showTicks,
  scene.right === null,
  scene.compact,
];

const free = (name: string, inputs: Layer['inputs'], draw: Layer['draw']): Layer => ({
  name,
  clipped: false,
  inputs,
  draw,
});
const framed = (name: string, inputs: Layer['inputs'], draw: Layer['draw']): Layer => ({
  name,
  clipped: true,
  inputs,
  draw,
});

/** What a scene has drawn by its own marks. */
const marks = (name: MarkedPart, ...inputs: readonly ((scene: PlaneScene) => unknown)[]): Layer => ({
  name,
  clipped: name !== 'key',
  inputs: (scene) => [scene.marks, ...inputs.map((input) => input(scene))],
  draw: (group, drawing) => {
    const own = drawing.scene.marks;
    if (own === undefined) group.selectChildren().remove();
    else own[name](group, drawing);
  },
});

/** What brings its own drawing. */
const brought = (name: 'under' | 'over'): Layer => ({
  name,
  clipped: name === 'under',
  inputs: ({ map }) => [map],
  draw: (group, drawing) => {
    group.selectChildren().remove();
    drawing.scene.map?.[name](group, drawing);
  },
});

/**
 * The plates of a plane from back to front.
 * @param state read again at every draw
 */
export function platesOf(state: PlateState): readonly Plate[] {
  return [
    {
      name: 'ground',
      layers: [
        free('definitions', () => [], drawDefinitions),
        free('grid', (s) => [s.compact], drawGrid),
        brought('under'),
        marks('areas', (s) => s.areas),
        marks('stripes', (s) => s.stripes),
        free('silent', (s) => [JSON.stringify(s.silent), s.compact], drawSilent),
      ],
    },
    {
      name: 'regions',
      layers: [
        framed(
          'interiors',
          (s) => [s.bands, ...filled(s)],
          (group, d) => drawInteriors(group, filled(d.scene), d),
        ),
      ],
    },
    {
      name: 'surroundings',
      layers: [
        framed('contours', contours, (group, d) => drawLines(group, contours(d.scene), d)),
        free('guides', (s) => [JSON.stringify(s.guides), s.compact], drawGuides),
        framed(
          'greys',
          (s) => [...greyRegions(s), ...greyLines(s)],
          (group, d) => {
            drawInteriors(group, greyRegions(d.scene), d);
            drawSideRims(group, greyLines(d.scene), d);
            drawEdges(group, greyRegions(d.scene), d);
            drawLines(group, greyLines(d.scene), d);
          },
        ),
      ],
    },
    {
      name: 'curves',
      layers: [
        framed(
          'bands',
          (s) => [s.bands],
          (group, d) => drawBands(group, d.scene.bands, d),
        ),
        framed('earlier', earlierLines, (group, d) => drawLines(group, earlierLines(d.scene), d)),
        framed(
          'edges',
          (s) => [...coloured(s), ...searchLines(s)],
          (group, d) => {
            drawLines(group, searchLines(d.scene), d);
            drawEdges(group, coloured(d.scene), d);
          },
        ),
        framed('own', ownLines, (group, d) => {
          drawLines(group, ownLines(d.scene), d);
          drawOwnMarks(group, ownLines(d.scene), d);
        }),
        marks(
          'dots',
          (s) => s.events,
          (s) => s.points,
        ),
      ],
    },
    {
      name: 'words',
      layers: [
        free('axes', axisInputs, drawAxes),
        free('coverage', (s) => [JSON.stringify(s.coverage), s.x.showTicks, s.compact], drawCoverage),
        free(
          'labels',
          () => [state.labels],
          (group, d) => drawLabels(group, state.labels, d),
        ),
        marks(
          'key',
          (s) => JSON.stringify(s.key),
          (s) => s.compact,
        ),
        brought('over'),
        free('message', (s) => [s.message], drawMessage),
        framed('pins', (s) => [s.pins], drawPins),
      ],
    },
    {
      name: 'point',
      layers: [
        free(
          'right-axis',
          (s) => [JSON.stringify([s.right?.label, s.right?.ticks]), s.compact],
          drawRightAxis,
        ),
        free(
          'crosshair',
          (s) => [JSON.stringify([s.crosshair, s.right]), ...axisInputs(s), state.handleShown],
          (group, d) => drawCrosshair(group, d, state.handleShown),
        ),
      ],
    },
  ];
}
