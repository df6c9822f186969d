import { formatQuantity, formatScientific } from '../../plot/format.ts';
import { panelMarks } from '../../plot/panelMarks.ts';
import type { KeyScene, PlaneScene, RichText } from '../../plot/scene.ts';
import { massViewOf } from '../../state/defaults.ts';
import { modelOf } from '../../state/models.ts';
import { planeWords } from '../../words/en/planes.ts';
import { massTitle } from '../text/symbols.ts';
import { guides } from '../explore/scenes/guides.ts';
import type { PanelInput } from './panel.ts';

const noRegions: PlaneScene['regions'] = [];
const noLines: PlaneScene['lines'] = [];
const noBands: PlaneScene['bands'] = [];
const noCoverage: PlaneScene['coverage'] = [];
const noSilence: PlaneScene['silent'] = [];
const noPins: PlaneScene['pins'] = [];
const noGuides: PlaneScene['guides'] = [];

/** A mass at the crosshair: as many digits as the arrow keys can change. */
export const massText = (massMeV: number): string => massMeV.toFixed(Number.isInteger(massMeV) ? 0 : 1);

/** A number in the key: three digits, powers of ten beyond two of them. */
export const numberText = (value: number): RichText =>
  value >= 0.01 && value < 1e4 ? formatQuantity(value, 3) : formatScientific(value, 3);

/** Height of the frame itself, px. */
export const innerHeight = ({ height, margin }: PanelInput['frame']): number =>
  height - margin.top - margin.bottom;

const narrowFrame = 800;
const emptyRow: KeyScene['rows'][number] = { swatch: null, text: [] };

/** A key below the selector of the search, where both stand on the same side or the frame is narrow. */
export function keyBelowSelector(
  side: KeyScene['side'],
  rows: KeyScene['rows'],
  { frame }: PanelInput,
): KeyScene {
  return { side, rows: side === 'left' || frame.width < narrowFrame ? [emptyRow, ...rows] : rows };
}

/** An empty panel on the axis of mass of the figure, with the crosshair's hairline. */
export function emptyPanel(
  { choices, frame, main }: PanelInput,
  id: string,
  title: string,
  y: PlaneScene['y'],
): PlaneScene {
  const { massMeV } = choices.crosshair;
  return {
    id: `${id}-${main ? 'figure' : 'panel'}`,
    title: planeWords.title(title),
    ...frame,
    x: {
      scale: choices.massScale,
      domain: massViewOf(choices),
      label: main ? massTitle(modelOf(choices.model)) : [],
      showTicks: main,
    },
    y,
    marks: panelMarks,
    right: null,
    regions: noRegions,
    lines: noLines,
    bands: noBands,
    guides: main ? guides : noGuides,
    coverage: noCoverage,
    silent: noSilence,
    pins: noPins,
    crosshair: {
      x: massMeV,
      y: null,
      xChip: main ? [{ text: massText(massMeV) }] : [],
      yChip: null,
      ring: 'ink',
      marks: [],
    },
    message: null,
  };
}

/** The smallest of 1, 2, 5 × 10ⁿ and their halves that is not below a value: where a linear axis ends. */
export function niceCeiling(value: number): number {
  if (!(value > 0)) return 1;
  const size = 10 ** Math.floor(Math.log10(value));
  const factor = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((each) => each * size >= value * (1 - 1e-9)) ?? 10;
  return factor * size;
}
