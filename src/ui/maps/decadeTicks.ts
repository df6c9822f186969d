import type { RichText } from '../../plot/scene.ts';
import type { Decades } from './couplingMap.ts';

/** Numbers beside a bar of colours, at every whole decade. */
export function decadeTicks(
  [lowest, highest]: Decades,
  strongIsSmall: boolean,
  label: (decade: number) => RichText,
): { readonly share: number; readonly label: RichText }[] {
  const decades = Array.from({ length: highest - lowest + 1 }, (_, k) => lowest + k);
  // Where there is no room for all, those with a unit of their own stay.
  const named = [0, 1, 2].flatMap((rest) => decades.filter((decade) => Math.abs(decade % 3) === rest));
  return named.map((decade) => {
    const share = (decade - lowest) / (highest - lowest);
    return { share: strongIsSmall ? 1 - share : share, label: label(decade) };
  });
}
