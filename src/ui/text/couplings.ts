import { formatQuantity, formatScientific } from '../../plot/format.ts';
import type { RichText } from '../../plot/scene.ts';

/** A coupling as the readout writes it: powers of ten below 0.01 and from 1000. */
export function couplingText(value: number): RichText {
  return value >= 0.01 && value < 1000 ? formatQuantity(value) : formatScientific(value);
}
