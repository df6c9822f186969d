import type { PointAnswer, WindowAnswer } from '../../../engine/answer.ts';
import { formatQuantity } from '../../../plot/format.ts';
import type { BandScene, KeyScene, LineScene, PlaneScene, RichText } from '../../../plot/scene.ts';
import { statisticsPanelWords as words } from '../../../words/en/statisticsPanel.ts';
import { searchFace } from '../../searches/faces.ts';
import { placedExcessAt } from '../../searches/placedExcess.ts';
import { placedWords } from '../../../words/en/placedExcess.ts';
import { joined, rich } from '../../text/markup.ts';
import { valueAt } from '../../explore/scenes/curves.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import { emptyPanel } from '../emptyPanel.ts';
import type { PanelInput } from '../panel.ts';
import { pointIn } from '../pointIn.ts';

/** Room for the numbers of the axis of signal, px. */
const tickRoom = 34;
/** Part of the width, or on a phone of the height, that is left to the numbers beside the plot. */
const notesShare = 0.5;

/** Events in two or three digits. */
export const eventsText = (events: number): RichText => formatQuantity(events, 3);

const percentText = (level: number): string => String(Number((1 - level).toPrecision(3)));

function curvesOf({ signal, cls, clsb, clb, search, signature, confidenceLevel }: WindowAnswer): LineScene[] {
  const { style } = searchFace(search, signature);
  const target = 1 - confidenceLevel;
  const line = (id: string, y: Float64Array, look: LineScene['style'], label: string | null): LineScene => ({
    id,
    x: signal,
    y,
    style: look,
    label: label === null ? null : rich(label),
    labelPlacement: 'along',
  });
  return [
    line('clb', clb, 'contour', null),
    line('clsb', clsb, 'expected', null),
    line('cls', cls, style, null),
    line(
      'target',
      signal.map(() => target),
      'contour',
      words.target(percentText(confidenceLevel)),
    ),
  ];
}

/** Half-height of the strip of expected limits around 1 − CL, as a factor. */
const stripHalf = 1.17;

function stripOf({ expected, confidenceLevel }: WindowAnswer): BandScene[] {
  const target = 1 - confidenceLevel;
  const strip = (id: string, from: number, to: number, sigma: 1 | 2): BandScene => {
    const x = Float64Array.of(from, to);
    return { id, x, lower: x.map(() => target / stripHalf), upper: x.map(() => target * stripHalf), sigma };
  };
  return [strip('expected-2', expected.m2, expected.p2, 2), strip('expected-1', expected.m1, expected.p1, 1)];
}

/** The median expected limit as a short line through the strip. */
function medianMark({ expected: { median }, confidenceLevel }: WindowAnswer): LineScene {
  const target = 1 - confidenceLevel;
  return {
    id: 'median',
    x: Float64Array.of(median, median),
    y: Float64Array.of(target / stripHalf, target * stripHalf),
    style: 'predicted',
    label: null,
    labelPlacement: 'end',
  };
}

/** Decades below 1 that hold the crossing with room below it. */
function lowestLevel(confidenceLevel: number): number {
  return 10 ** Math.floor(Math.log10((1 - confidenceLevel) / 4));
}

/** Signal events that the point under the crosshair predicts in this search; NaN where it does not speak. */
export function predictedSignal({ search }: Pick<WindowAnswer, 'search'>, point: PointAnswer | null): number {
  return point?.searches.find((each) => each.search === search)?.expectedSignal ?? Number.NaN;
}

/** CLs at the signal that the crosshair predicts. */
function levelWords({ signal, cls }: WindowAnswer, predicted: number): RichText {
  const level = valueAt(signal, cls, predicted);
  if (predicted > signal[signal.length - 1]) return joined('CL_s < ', formatQuantity(cls[cls.length - 1], 1));
  return Number.isNaN(level) ? rich(words.unknownLevel) : joined('CL_s = ', formatQuantity(level, 2));
}

function keyOf(window: WindowAnswer, predicted: number): KeyScene {
  const { limit, clsbLimit, expected, search, signature, confidenceLevel, signal, clb } = window;
  const target = percentText(confidenceLevel);
  const { style } = searchFace(search, signature);
  const crossing = (symbol: string, at: number) =>
    Number.isNaN(at)
      ? rich(words.notReached(symbol, target))
      : joined(...words.reached(symbol, target, eventsText(at)));
  const atLimit = valueAt(signal, clb, limit);
  const rows: KeyScene['rows'][number][] = [
    { swatch: { kind: 'line', style }, text: crossing('CL_s', limit) },
    { swatch: { kind: 'line', style: 'expected' }, text: crossing('CL_{s+b}', clsbLimit) },
    {
      swatch: { kind: 'line', style: 'contour' },
      text: joined(...words.backgroundAtLimit(formatQuantity(atLimit, 3))),
    },
    {
      swatch: { kind: 'area', fill: 0.35 },
      text: joined(...words.expected(eventsText(expected.median))),
    },
  ];
  if (placedExcessAt(window, window.hypothesisMeV) !== null)
    rows.push({ swatch: null, text: rich(placedWords.key) });
  if (predicted > 0) {
    rows.push({
      swatch: null,
      text: joined(...words.crosshair(eventsText(predicted), levelWords(window, predicted))),
    });
  }
  return { side: 'right', rows };
}

/** Makes what draws CLs against signal in the window at the crosshair. */
export function clsSceneBuilder(): (input: PanelInput, window: WindowAnswer) => PlaneScene {
  const curves = rememberLast((window: WindowAnswer) => [...curvesOf(window), medianMark(window)]);
  const strips = rememberLast(stripOf);
  return (input, window) => {
    const { frame, main } = input;
    const predicted = predictedSignal(window, pointIn(input));
    const { signal, cls, confidenceLevel, limit } = window;
    const lowest = lowestLevel(confidenceLevel);
    const end = signal[signal.length - 1];
    const target = 1 - confidenceLevel;
    const { style } = searchFace(window.search, window.signature);
    const empty = emptyPanel(input, 'cls', words.titles.cls, {
      scale: 'log',
      domain: [lowest, 1],
      label: [],
    });
    const bottom = frame.margin.bottom + (main ? 0 : tickRoom - 6);
    const beside = frame.compact
      ? { ...frame.margin, bottom: notesShare * frame.height }
      : { ...frame.margin, bottom, right: notesShare * frame.width };
    const level = valueAt(signal, cls, predicted);
    return {
      ...empty,
      margin: beside,
      guides: [],
      x: { scale: 'linear', domain: [0, end], label: rich(words.signal), showTicks: true },
      lines: curves(window),
      bands: strips(window),
      points: Number.isNaN(limit)
        ? []
        : [
            {
              id: 'crossing',
              x: Float64Array.of(limit),
              y: Float64Array.of(target),
              low: Float64Array.of(lowest),
              high: Float64Array.of(target),
            },
          ],
      key: frame.compact ? null : keyOf(window, predicted),
      alone: { margin: { ...frame.margin, bottom }, key: keyOf(window, predicted) },
      crosshair:
        predicted > 0 && predicted <= end
          ? {
              x: predicted,
              y: null,
              xChip: [],
              yChip: null,
              ring: 'ink',
              marks: level >= lowest ? [{ y: level, style, filled: predicted >= limit }] : [],
            }
          : null,
    };
  };
}
