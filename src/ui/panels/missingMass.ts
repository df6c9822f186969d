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

function layersOf({ components }: MissingMassInputs): Layer[] {
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

/** Both ends of every bin as masses, with a break between signal regions. */
function steps(inputs: MissingMassInputs): { readonly x: Float64Array; readonly bin: Int32Array } {
  const x: number[] = [];
  const bin: number[] = [];
  inputs.binLow.forEach((low, i) => {
    if (i > 0 && low !== inputs.binHigh[i - 1]) {
      x.push((massOf(low) + massOf(inputs.binHigh[i - 1])) / 2);
      bin.push(-1);
    }
    x.push(massOf(low), massOf(inputs.binHigh[i]));
    bin.push(i, i);
  });
  return { x: Float64Array.from(x), bin: Int32Array.from(bin) };
}

/** The background stacked by source, in events per 5 MeV of missing mass. */
export interface Stack {
  readonly areas: readonly AreaScene[];
  readonly rows: KeyScene['rows'];
  readonly highest: number;
}

/**
 * Stacks the expected background of a search on the axis of mass.
 * @param inputs its spectrum in m²_miss
 */
export function stackOf(inputs: MissingMassInputs): Stack {
  const { x, bin } = steps(inputs);
  const perBin = inputs.binLow.map((low, i) => perMeV / (massOf(inputs.binHigh[i]) - massOf(low)));
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
