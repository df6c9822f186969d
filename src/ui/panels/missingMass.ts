import type { AreaScene, KeyScene, RichText } from '../../plot/scene.ts';
import type { MissingMassInputs } from '../../searches/searchInputs.ts';
import { rich } from '../text/markup.ts';

/** Events are drawn per stretch of missing mass as long as this, MeV. */
export const perMeV = 5;

/** Missing mass in MeV of a squared one in GeV². */
export const massOf = (massSquaredGeV2: number): number => 1000 * Math.sqrt(Math.max(0, massSquaredGeV2));

/** Components of one kind, whatever region they belong to. */
interface Layer {
  readonly name: string;
  readonly events: Float64Array;
}

/** Expected background in bins. */
export type BinnedBackground = Pick<MissingMassInputs, 'binLow' | 'binHigh' | 'components'>;

function layersOf({ components }: BinnedBackground): Layer[] {
  const layers = new Map<string, Float64Array>();
  for (const { label, events } of components) {
    const name = label.replace(/, region \d+$/, '');
    const before = layers.get(name);
    layers.set(name, before === undefined ? events : events.map((value, i) => value + before[i]));
  }
  return Array.from(layers, ([name, events]) => ({ name, events }));
}

/** Charges that data files write as single characters, raised as the fonts of the page need them. */
export function richLabel(label: string): RichText {
  return rich(label.replaceAll('⁺', '^+').replaceAll('⁻', '^−').replaceAll('⁰', '^0'));
}

const fills = [0.9, 0.58, 0.3, 0.15] as const;
const fillOf = (index: number) => fills[Math.min(index, fills.length - 1)];

/** Both ends of every bin on an axis, with a break between signal regions. */
function steps(
  { binLow, binHigh }: BinnedBackground,
  axis: (massSquaredGeV2: number) => number,
): { readonly x: Float64Array; readonly bin: Int32Array } {
  const x: number[] = [];
  const bin: number[] = [];
  binLow.forEach((low, i) => {
    if (i > 0 && low !== binHigh[i - 1]) {
      x.push((axis(low) + axis(binHigh[i - 1])) / 2);
      bin.push(-1);
    }
    x.push(axis(low), axis(binHigh[i]));
    bin.push(i, i);
  });
  return { x: Float64Array.from(x), bin: Int32Array.from(bin) };
}

/** The background stacked by source. */
export interface Stack {
  readonly areas: readonly AreaScene[];
  readonly rows: KeyScene['rows'];
  readonly highest: number;
}

/**
 * Stacks the expected background of a search on the axis of mass, in events per 5 MeV of missing mass.
 * @param inputs its spectrum in m²_miss
 */
export function stackOf(inputs: BinnedBackground): Stack {
  const { binLow, binHigh } = inputs;
  return stackAlong(
    inputs,
    massOf,
    binLow.map((low, i) => perMeV / (massOf(binHigh[i]) - massOf(low))),
  );
}

/**
 * Stacks the expected background of a search on the axis of squared mass, in events per bin.
 * @param spectrum its spectrum in m²_miss
 */
export function stackOfBins(spectrum: BinnedBackground): Stack {
  return stackAlong(
    spectrum,
    (massSquaredGeV2) => massSquaredGeV2,
    spectrum.binLow.map(() => 1),
  );
}

function stackAlong(
  inputs: BinnedBackground,
  axis: (massSquaredGeV2: number) => number,
  perBin: Float64Array,
): Stack {
  const { x, bin } = steps(inputs, axis);
  let below: Float64Array = new Float64Array(x.length);
  const layers = layersOf(inputs);
  const areas = layers.map(({ name, events }, index): AreaScene => {
    const lower = below;
    const upper = lower.map((value, k) =>
      bin[k] < 0 ? Number.NaN : value + events[bin[k]] * perBin[bin[k]],
    );
    below = upper.map((value) => (Number.isNaN(value) ? 0 : value));
    return { id: name, x, lower, upper, fill: fillOf(index) };
  });
  const rows = layers.map(({ name }, index) => ({
    swatch: { kind: 'area' as const, fill: fillOf(index) },
    text: richLabel(name),
  }));
  return { areas, rows: rows.reverse(), highest: Math.max(...below) };
}
