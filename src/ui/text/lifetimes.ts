import { formatQuantity, formatScientific, formatTime, powerOfTen } from '../../plot/format.ts';
import type { RichText } from '../../plot/scene.ts';
import { joined } from './markup.ts';

/** Lifetimes that units make readable, s; others stand as powers of ten. */
const shortestS = 1e-12;
const longestS = 1e4;

const hasUnit = (lifetimeS: number) => lifetimeS >= shortestS && lifetimeS < longestS;

/** A lifetime: "1.07 ms", "1.50 × 10⁻¹⁵ s", ∞. */
export function lifetimeText(lifetimeS: number): RichText {
  if (!Number.isFinite(lifetimeS)) return formatQuantity(lifetimeS);
  return hasUnit(lifetimeS) ? formatTime(lifetimeS) : joined(formatScientific(lifetimeS), ' s');
}

/** A lifetime for the chip at the second axis, as short as it can be. */
export function lifetimeChip(lifetimeS: number): RichText {
  if (!Number.isFinite(lifetimeS) || hasUnit(lifetimeS)) return lifetimeText(lifetimeS);
  return joined(formatScientific(lifetimeS, 1), ' s').map((run) => ({
    ...run,
    text: run.text.replace(' × ', '×'),
  }));
}

/** A whole decade of lifetime, 10ⁿ s, for a tick. */
export function lifetimeTick(decade: number): RichText {
  const lifetimeS = Number(`1e${decade}`);
  return lifetimeS >= shortestS && lifetimeS < 100
    ? formatTime(lifetimeS, 1)
    : joined(powerOfTen(decade), ' s');
}
