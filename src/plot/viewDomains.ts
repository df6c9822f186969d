import type { AxisScale } from './scales.ts';
import type { AxisScene } from './scene.ts';

/** The values in view on an axis. */
export type Domain = AxisScene['domain'];

/** Smallest ranges in view: MeV on a linear axis, decades on a logarithmic one. */
const smallest = { linear: 0.2, log: 0.1 } as const;
/** The range of an axis in the units of `smallest`. */
function unitsInView({ kind, domain }: AxisScale): number {
  return kind === 'log' ? Math.log10(domain[1] / domain[0]) : domain[1] - domain[0];
}

/** The domain between two pixels of an axis, no smaller than allowed, around their middle. */
export function domainBetween(scale: AxisScale, fromPixel: number, toPixel: number): Domain {
  const [start, end] = scale.range;
  const full = Math.abs(end - start);
  const least = (smallest[scale.kind] / unitsInView(scale)) * full;
  const middle = (fromPixel + toPixel) / 2;
  const half = Math.max(Math.abs(toPixel - fromPixel), least) / 2;
  const direction = end > start ? 1 : -1;
  return [scale.toValue(middle - direction * half), scale.toValue(middle + direction * half)];
}

/** The domain of an axis zoomed by `factor` (below 1: closer) with the value at `pixel` kept in place. */
export function zoomedDomain(scale: AxisScale, pixel: number, factor: number): Domain {
  const [start, end] = scale.range;
  const allowed = Math.max(factor, Math.min(1, smallest[scale.kind] / unitsInView(scale)));
  return [scale.toValue(pixel + (start - pixel) * allowed), scale.toValue(pixel + (end - pixel) * allowed)];
}

/** The domain of an axis whose picture is moved by `pixels`. */
export function pannedDomain(scale: AxisScale, pixels: number): Domain {
  const [start, end] = scale.range;
  return [scale.toValue(start - pixels), scale.toValue(end - pixels)];
}

/** The domain of an axis zoomed around a pixel by two fingers whose middle moved by `pixels`. */
export function pinchedDomain(scale: AxisScale, pixel: number, factor: number, pixels: number): Domain {
  const [start, end] = zoomedDomain(scale, pixel, factor);
  const share = pixels / (scale.range[1] - scale.range[0]);
  if (scale.kind === 'linear') {
    const shift = share * (end - start);
    return [start - shift, end - shift];
  }
  const ratio = (end / start) ** share;
  return [start / ratio, end / ratio];
}
