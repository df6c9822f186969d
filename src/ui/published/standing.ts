import { publishedLifetimes } from '../../data/loadPublishedCurve.ts';
import type { PublishedCurve } from '../../data/publishedCurveSchema.ts';
import { formatTime } from '../../plot/format.ts';
import type { RichText } from '../../plot/scene.ts';
import type { Choices } from '../../state/choices.ts';
import { roundTo } from '../../state/ranges.ts';
import { publishedLifetimeWords as words } from '../../words/en/publishedLifetimes.ts';
import { listed } from '../text/listed.ts';
import { joined, rich } from '../text/markup.ts';

/** The choices on which it depends at which lifetime a published curve can stand on the plot. */
export type LifetimeChoices = Pick<Choices, 'lifetime' | 'invisibleFraction'>;

/** How a published curve stands beside the limits that are drawn: at their lifetime, at its own, or not at all. */
export type Standing =
  | { readonly kind: 'same' | 'own'; readonly lifetimeS: number }
  | { readonly kind: 'none'; readonly reason: RichText };

/** At the shortest lifetime that can be chosen, 10 ps, searches for decays have lost less than 1 % of their acceptance. */
const promptS = 1e-11;
/** Lifetimes that differ less are the same; a drag gives three digits. */
const sameLifetime = 0.005;

/** The lifetime at which a search sees X best: infinite where it must escape, 0 where its decay is seen. */
export function referenceLifetime(curve: PublishedCurve): number {
  const lifetimes = publishedLifetimes(curve);
  return lifetimes.includes(Infinity) ? Infinity : lifetimes[0];
}

/** "*τ* → ∞", "*τ* → 0", "*τ* = 1 ns". */
export function lifetimeWords(lifetimeS: number): RichText {
  if (lifetimeS === Infinity) return rich('*τ* → ∞');
  return lifetimeS === 0 ? rich('*τ* → 0') : joined('*τ* = ', formatTime(lifetimeS, 1));
}

function isSame(published: number, chosen: number): boolean {
  if (published === 0) return chosen <= promptS;
  if (published === Infinity || chosen === Infinity) return published === chosen;
  return Math.abs(published / chosen - 1) < sameLifetime;
}

/** "∞", "0", "1 ns". */
export function shortLifetime(lifetimeS: number): RichText {
  if (lifetimeS === Infinity) return rich('∞');
  return lifetimeS === 0 ? rich('0') : formatTime(lifetimeS, roundTo(lifetimeS, 1) === lifetimeS ? 1 : 3);
}

/** "1 ns, 5 ns and ∞". */
export const listOfLifetimes = (lifetimesS: readonly number[]): RichText =>
  listed(lifetimesS.map(shortLifetime));

/**
 * Lifetimes at which a published curve is comparable with what is drawn, s: where it stands beside the limits at the chosen
 * lifetime, and every lifetime of the family at which it was published, each once.
 */
export function lifetimesBeside(
  curve: PublishedCurve,
  { lifetimes, ...choices }: LifetimeChoices & Pick<Choices, 'lifetimes'>,
): readonly number[] {
  const { invisibleFraction } = choices;
  const standings = [
    standingOf(curve, choices),
    ...lifetimes.map((lifetime) => standingOf(curve, { lifetime, invisibleFraction })),
  ];
  return [...new Set(standings.flatMap((each) => (each.kind === 'none' ? [] : [each.lifetimeS])))];
}

/**
 * Where a published curve stands. While the coupling implies another lifetime at each mass, a curve is drawn at the lifetime
 * at which its search is most sensitive, and must be labelled with it. At a fixed lifetime only a curve published at that
 * lifetime is comparable. An X that is always invisible escapes whatever its lifetime.
 */
export function standingOf(
  curve: PublishedCurve,
  { lifetime, invisibleFraction }: LifetimeChoices,
): Standing {
  const lifetimes = publishedLifetimes(curve);
  if (invisibleFraction === 1) {
    if (lifetimes.includes(Infinity)) return { kind: 'same', lifetimeS: Infinity };
    return { kind: 'none', reason: rich(words.needsVisible) };
  }
  if (lifetime === 'implied') return { kind: 'own', lifetimeS: referenceLifetime(curve) };
  const found = lifetimes.find((each) => isSame(each, lifetime));
  if (found === undefined)
    return { kind: 'none', reason: joined(...words.onlyAt(listOfLifetimes(lifetimes))) };
  const mixed = invisibleFraction > 0 && found !== Infinity && lifetimes.includes(Infinity);
  return mixed ? { kind: 'none', reason: rich(words.onlyVisible) } : { kind: 'same', lifetimeS: found };
}
