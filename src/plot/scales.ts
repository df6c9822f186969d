import { range } from 'd3';
import { formatQuantity, formatScientific, powerOfTen, tight } from './format.ts';
import type { AxisScene, PlaneScene, RichText } from './scene.ts';

export { formatQuantity, formatScientific } from './format.ts';

/** One axis: data values to pixels and back. Values ≤ 0 on a logarithmic axis lie at the pixel `beforeStart`. */
export interface AxisScale {
  readonly kind: 'linear' | 'log';
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  toPixel(value: number): number;
  toValue(pixel: number): number;
}

/** The inner rectangle of a plane in pixels with its two scales. Equal scenes share one frame object. */
export interface Frame {
  readonly key: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: AxisScale;
  readonly y: AxisScale;
}

/** Pixels beyond the frame at which infinite values are drawn; more than any stroke reaches. */
export const beyondFrame = 4000;

/**
 * The scale of an axis whose domain fills the pixels `from` … `to` (either order). Infinite values, and values ≤ 0 on a
 * logarithmic axis, map `beyondFrame` px outside on their side.
 */
export function axisScale(axis: Pick<AxisScene, 'scale' | 'domain'>, from: number, to: number): AxisScale {
  const direction = to >= from ? 1 : -1;
  const below = from - direction * beyondFrame;
  const above = to + direction * beyondFrame;
  const log = axis.scale === 'log';
  const start = log ? Math.log(axis.domain[0]) : axis.domain[0];
  const end = log ? Math.log(axis.domain[1]) : axis.domain[1];
  const slope = (to - from) / (end - start);
  // Written out instead of d3's scales: every point of every curve passes here on every frame of a drag.
  return {
    kind: axis.scale,
    domain: axis.domain,
    range: [from, to],
    toPixel(value) {
      if (value === Number.POSITIVE_INFINITY) return above;
      if (value === Number.NEGATIVE_INFINITY || (log && value <= 0)) return below;
      return from + ((log ? Math.log(value) : value) - start) * slope;
    },
    toValue(pixel) {
      const value = start + (pixel - from) / slope;
      return log ? Math.exp(value) : value;
    },
  };
}

/**
 * The frame of a scene. Pass the frame of the previous draw to get the same object back when nothing about it changed.
 */
export function frameOf(
  scene: Pick<PlaneScene, 'width' | 'height' | 'margin' | 'x' | 'y'>,
  previous?: Frame,
): Frame {
  const left = scene.margin.left;
  const right = scene.width - scene.margin.right;
  const top = scene.margin.top;
  const bottom = scene.height - scene.margin.bottom;
  const key = [
    left,
    right,
    top,
    bottom,
    scene.x.scale,
    ...scene.x.domain,
    scene.y.scale,
    ...scene.y.domain,
  ].join(' ');
  if (previous?.key === key) return previous;
  return {
    key,
    left,
    right,
    top,
    bottom,
    x: axisScale(scene.x, left, right),
    y: axisScale(scene.y, bottom, top),
  };
}

/** A tick: minor ones have no label unless the axis shows few decades. */
export interface Tick {
  readonly value: number;
  readonly major: boolean;
  readonly label: RichText | null;
}

const linearSteps = [
  [5, 1],
  [2, 0.5],
  [1, 0.2],
] as const;

/**
 * Major and minor step of a linear axis: 50/10, 20/5, 10/2, 5/1, 1/0.2 and their decades, the smallest whose labels are
 * at least `room` px apart.
 */
export function linearStep(pixelsPerUnit: number, room: number): readonly [major: number, minor: number] {
  let chosen: readonly [number, number] = [1e9, 2e8];
  for (let exponent = 8; exponent >= -9; exponent--) {
    for (const [major, minor] of linearSteps) {
      if (exponent === 0 && major === 2) continue;
      const size = 10 ** exponent;
      if (major * size * pixelsPerUnit < room) return chosen;
      chosen = [major * size, minor * size];
    }
  }
  return chosen;
}

function linearTicks(scale: AxisScale, room: number): Tick[] {
  const [start, end] = scale.domain;
  const length = Math.abs(scale.range[1] - scale.range[0]);
  const [major, minor] = linearStep(length / (end - start), room);
  const perMajor = Math.round(major / minor);
  const decimals = Math.max(0, -Math.floor(Math.log10(major) + 1e-9));
  const first = Math.ceil(start / minor - 1e-6);
  const last = Math.floor(end / minor + 1e-6);
  return range(first, last + 1).map((k) => {
    const value = k * minor;
    const isMajor = k % perMajor === 0;
    const text = (Math.round(value / major) * major).toFixed(decimals).replace('-', '\u2212');
    return { value, major: isMajor, label: isMajor ? [{ text: k === 0 ? '0' : text }] : null };
  });
}

/** Every how many decades a logarithmic axis is labelled when labels need `room` px. */
export function decadeStep(pixelsPerDecade: number, room: number): number {
  return (
    [1, 2, 3, 5].find((step) => step * pixelsPerDecade >= room) ?? 5 * Math.ceil(room / (5 * pixelsPerDecade))
  );
}

function withinDecade(scale: AxisScale, room: number): Tick[] {
  const [start, end] = scale.domain;
  const length = Math.abs(scale.range[1] - scale.range[0]);
  // Labels are densest at the upper end of the axis.
  const wanted = end * (1 - (end / start) ** (-room / length));
  const size = 10 ** Math.floor(Math.log10(wanted));
  const step = ([1, 2, 5].find((factor) => factor * size >= wanted * (1 - 1e-9)) ?? 10) * size;
  const digits = 1 + Math.max(0, Math.floor(Math.log10(end) + 1e-9) - Math.floor(Math.log10(step) + 1e-9));
  return range(Math.ceil(start / step - 1e-6), Math.floor(end / step + 1e-6) + 1).map((k) => {
    const value = k * step;
    return { value, major: true, label: tight(formatQuantity(value, digits)) };
  });
}

function logTicks(scale: AxisScale, room: number): Tick[] {
  const [start, end] = scale.domain;
  const length = Math.abs(scale.range[1] - scale.range[0]);
  const decades = Math.log10(end / start);
  if (decades < 1) return withinDecade(scale, room);
  const pixelsPerDecade = length / decades;
  const step = decadeStep(pixelsPerDecade, room);
  const few = decades < 2 && pixelsPerDecade * Math.log10(2) >= room;
  const minors = pixelsPerDecade >= 30 ? [2, 3, 4, 5, 6, 7, 8, 9] : pixelsPerDecade >= 16 ? [2, 5] : [];
  const plain = start >= 0.0099 && end <= 10001;
  const inView = (value: number) => value >= start * (1 - 1e-9) && value <= end * (1 + 1e-9);
  const ticks: Tick[] = [];
  for (let exponent = Math.floor(Math.log10(start) - 1e-9); exponent <= Math.log10(end) + 1e-9; exponent++) {
    const decade = Number(`1e${exponent}`);
    const label = plain ? [{ text: String(decade) }] : powerOfTen(exponent);
    if (inView(decade))
      ticks.push({ value: decade, major: true, label: exponent % step === 0 ? label : null });
    for (const factor of minors) {
      const value = Number(`${factor}e${exponent}`);
      if (!inView(value)) continue;
      const named = few && (factor === 2 || factor === 5);
      const text = plain ? [{ text: String(value) }] : tight(formatScientific(value, 1));
      ticks.push({ value, major: false, label: named ? text : null });
    }
  }
  return ticks;
}

/**
 * The ticks of an axis; `room` is the smallest distance of two labels in px (28 for a vertical axis).
 * Logarithmic: labels on every decade, else every 2nd, 3rd or 5th; minor ticks 2–9 from 30 px per decade, 2 and 5 from
 * 16; below two decades also labels at 2 and 5; below one decade plain 1–2–5 steps.
 */
export function axisTicks(scale: AxisScale, room: number): Tick[] {
  return scale.kind === 'log' ? logTicks(scale, room) : linearTicks(scale, room);
}
