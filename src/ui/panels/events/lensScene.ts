import type { PlaneScene } from '../../../plot/scene.ts';
import { searchFace } from '../../searches/faces.ts';
import { panelWords } from '../../../words/en/panels.ts';
import { rich } from '../../text/markup.ts';
import { fitLine, smoothSpectrum, spectrumPoints } from './dimuon.ts';
import { emptyPanel } from '../emptyPanel.ts';
import { peakOverLine, roomForPeak, signalEvents } from './signalPeak.ts';
import type { PanelInput } from '../panel.ts';
import { hypothesisAt, withEvents } from '../searchInputs.ts';
import { shownSearch } from './shownSearch.ts';
import { generatedPoints } from './toyLook.ts';

/** Half of the masses under the lens, in units of the resolution: the sidebands of ±9σ and a little more. */
const halfWidthSigma = 11;
const margin = { top: 8, right: 4, bottom: 22, left: 40 } as const;
/** A window at least this wide on the axis of the figure needs no lens, px. */
const wideWindow = 30;

/**
 * The surroundings of one window of a peak search, magnified: candidates, window, sidebands and the line fitted to them.
 * @param input as for the panel
 * @param right where the lens ends on the panel, px; spectra that reach it leave no room for a lens
 * @returns null where there is nothing to magnify
 */
export function lensScene(
  input: PanelInput,
  width: number,
  height: number,
  right: number,
): PlaneScene | null {
  const { choices, frame } = input;
  const { massMeV } = choices.crosshair;
  const search = shownSearch(withEvents, input);
  const inputs = search?.inputs;
  if (!search || inputs?.kind !== 'peak') return null;
  const index = hypothesisAt(search, massMeV);
  if (index < 0) return null;
  const empty = emptyPanel(input, 'lens', panelWords.titles.lens, {
    scale: 'linear',
    domain: [0, 1],
    label: [],
  });
  const { domain, scale } = empty.x;
  const inner = frame.width - frame.margin.left - frame.margin.right;
  const perMeV = inner / (domain[1] - domain[0]);
  const [low, high] = [inputs.windowLow[index], inputs.windowHigh[index]];
  const spectrumAt = frame.margin.left + (inputs.binHigh[0] - domain[0]) * perMeV;
  if (scale === 'log' || (high - low) * perMeV >= wideWindow || spectrumAt < right + 8) return null;
  const half = halfWidthSigma * inputs.resolution[index];
  const centre = inputs.hypothesesMeV[index];
  const view = [centre - half, centre + half] as const;
  const [points] = spectrumPoints(inputs, ...view, width - margin.left - margin.right);
  const inView = (values: Float64Array) =>
    values.filter((_, i) => points.x[i] >= view[0] && points.x[i] <= view[1]);
  const bottom = inView(points.low).reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const top = inView(points.high).reduce((a, b) => Math.max(a, b), 0);
  const { style } = searchFace(search.search, search.signature);
  const peak = peakOverLine(inputs, index, massMeV, signalEvents(input, search));
  const side = (from: number, to: number, kind: 'window' | 'sideband') => ({
    id: `lens-${from}`,
    range: [from, to] as const,
    style,
    kind,
  });
  return {
    ...empty,
    id: 'lens',
    width,
    height,
    margin,
    compact: true,
    x: { scale: 'linear', domain: view, label: rich('MeV'), showTicks: true },
    y: {
      scale: 'linear',
      domain: [Math.max(0, bottom - 0.1 * (top - bottom)), roomForPeak(peak, top + 0.1 * (top - bottom))],
      label: [],
    },
    guides: [],
    points: [search.toy === undefined ? points : generatedPoints(points)],
    stripes: [
      side(inputs.sidebandLow[index], low, 'sideband'),
      side(high, inputs.sidebandHigh[index], 'sideband'),
      side(low, high, 'window'),
    ],
    lines: [smoothSpectrum(inputs), ...fitLine(inputs, index, style), ...peak],
    crosshair: empty.crosshair && { ...empty.crosshair, xChip: [] },
    key: null,
  };
}
