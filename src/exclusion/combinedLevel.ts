import { exp } from '../mathematics/exponential.ts';
import { log, log1p } from '../mathematics/logarithm.ts';
import type { Weighing } from '../statistics/combinedChannels.ts';
import {
  combinationGoal,
  combine,
  logClsAtOne,
  sensitivityShares,
  weighSets,
  type WindowSet,
} from '../statistics/combinedLimit.ts';
import { type CountedSearch, smallestShare, windowSets } from './combining.ts';
import type { Level } from './levelSet.ts';
import { effectiveAcceptance, type Visibility } from './visibility.ts';

/** A search with counts at one mass of a model. */
export interface Member {
  readonly counted: CountedSearch;
  readonly visibility: Visibility;
  /** B of one event at the reference lifetime. */
  readonly singleEventSensitivity: number;
  /** Limit on B at the reference lifetime from this search alone. */
  readonly branchingRatioLimit: number;
}

/** Several of them at one mass. */
export interface Meeting {
  readonly massMeV: number;
  /** B(K+ → π+ X)/g² */
  readonly productionPerCoupling2: number;
  readonly members: readonly Member[];
  readonly confidenceLevel: number;
  readonly outcome: 'observed' | 'median';
}

/** How far the first samples of t = ln g² are apart: acceptances bend over a unit of t. */
const step = 0.5;
const mostSamples = 320;
/** An acceptance this near to what it settles at cannot take back what a larger coupling brings. */
const almost = 1.05;

/** Members that enter a product, as bits. */
const bit = (index: number): number => 2 ** index;
/** Whether a member is among them. */
export const isIn = (kind: number, index: number): boolean => (kind & bit(index)) !== 0;

/** What the members expect at one coupling. */
interface Look {
  readonly signals: readonly number[];
  readonly events: number;
  readonly weighings: readonly Weighing[];
  /** Those whose share of the sensitivity matters. */
  readonly kind: number;
}

/**
 * By how much the members together exclude a coupling: ln(1 − CL) − ln CLs of the product of those that matter, or ln μ of
 * the one that alone does; not negative where it is excluded.
 * @param meeting at least two members
 * @returns the function of t = ln g²
 */
export function combinedLevel(meeting: Meeting): Level {
  const { massMeV, productionPerCoupling2, members, confidenceLevel } = meeting;
  const wantedEvents = -log1p(-confidenceLevel);
  const outcome = meeting.outcome === 'median' ? 0 : meeting.outcome;
  const goal = combinationGoal(confidenceLevel);
  const everybody = bit(members.length) - 1;
  const all = windowSets(
    members.map(({ counted }) => counted),
    massMeV,
  );
  const setsOf = (kind: number): readonly WindowSet[] =>
    kind === everybody
      ? all
      : windowSets(
          members.filter((_, i) => isIn(kind, i)).map(({ counted }) => counted),
          massMeV,
        );
  const look = (t: number): Look => {
    const signals = members.map(
      ({ visibility, singleEventSensitivity }) =>
        (exp(t) * productionPerCoupling2 * effectiveAcceptance(visibility, t)) / singleEventSensitivity,
    );
    const events = signals.reduce((sum, signal) => sum + signal, 0);
    if (!(events > 0)) return { signals, events: 0, weighings: [], kind: 0 };
    const weighings = weighSets(all, signals, goal);
    const kind = sensitivityShares(all, weighings).reduce(
      (found, share, i) => found + (share >= smallestShare ? bit(i) : 0),
      0,
    );
    return { signals, events, weighings, kind };
  };
  const valueAt = (t: number): number => {
    const { signals, events, weighings, kind } = look(t);
    // CLs is at least the probability that no signal event appears, whatever was seen.
    if (!(events >= wantedEvents)) return events - wantedEvents;
    const entered = members.filter((_, i) => isIn(kind, i));
    if (entered.length === 1) {
      const [{ visibility, branchingRatioLimit }] = entered;
      const product = productionPerCoupling2 * effectiveAcceptance(visibility, t);
      return t + log(product / branchingRatioLimit);
    }
    const sets = setsOf(kind);
    const own = signals.filter((_, i) => isIn(kind, i));
    const combination = combine(sets, own, kind === everybody ? weighings : weighSets(sets, own, goal));
    return -wantedEvents - logClsAtOne(combination, outcome);
  };
  const values = new Map<number, number>();
  return {
    at: (t) => {
      const known = values.get(t) ?? valueAt(t);
      values.set(t, known);
      return known;
    },
    kindAt: (t) => look(t).kind,
  };
}

/**
 * Where to sample the level: from where the members could expect enough events to where nothing changes any more.
 * @param meeting as for the level
 * @param level from `combinedLevel`
 * @returns ascending t = ln g², and whether everything beyond is excluded
 */
export function levelSamples(
  { members, productionPerCoupling2, confidenceLevel }: Meeting,
  { at, kindAt }: Level,
): { readonly samples: readonly number[]; readonly isOpen: boolean } {
  const largest = ({ seesInvisible, invisibleFraction, decayFraction }: Visibility): number =>
    seesInvisible ? 1 : (1 - invisibleFraction) * decayFraction;
  const perCoupling2 = members.reduce(
    (sum, { visibility, singleEventSensitivity }) => sum + largest(visibility) / singleEventSensitivity,
    0,
  );
  /** What a member sees of X that decays at once, and sees better the faster it decays. */
  const isPrompt = ({ visibility }: Member): boolean => visibility.promptRatio === 1;
  /** X that never decays is seen alike at every coupling. */
  const isStable = ({ visibility }: Member): boolean => visibility.inverseLifetimePerCoupling2 === 0;
  const prompt = members.reduce((kind, member, i) => kind + (isPrompt(member) ? bit(i) : 0), 0);
  const samples: number[] = [];
  let t = log(-log1p(-confidenceLevel) / (productionPerCoupling2 * perCoupling2)) - 1e-6;
  for (; samples.length < mostSamples; t += step) {
    samples.push(t);
    const acceptances = members.map(({ visibility }) => effectiveAcceptance(visibility, t));
    if (acceptances.every((acceptance) => acceptance < 1e-60)) return { samples, isOpen: false };
    const isSettled = members.every(
      (member, i) =>
        isPrompt(member) ||
        isStable(member) ||
        acceptances[i] <= almost * member.visibility.invisibleFraction,
    );
    // From where only those speak that see prompt decays, their part and their signal grow for ever.
    const kind = kindAt(t);
    if ((isSettled || (kind !== 0 && (kind & ~prompt) === 0)) && at(t) > 0) return { samples, isOpen: true };
  }
  return { samples, isOpen: false };
}
