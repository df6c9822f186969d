import type { LimitsAnswer, SearchLimits } from '../../../engine/answer.ts';
import type { CurveName, LimitsRequest } from '../../../engine/request.ts';
import { decidingCurve } from '../../../engine/verdict.ts';
import type { Choices } from '../../../state/choices.ts';
import { requestsOf } from '../../../state/requests.ts';
import { limitInView } from '../../explore/inView.ts';
import type { Asked } from '../../planner/asked.ts';
import { answerOf, type Entries } from '../../planner/entries.ts';
import { shortestS } from '../../published/shortest.ts';
import { outlookOf } from '../../verdict/outlook.ts';
import type { Known } from '../layer.ts';

/** The limits of stopped kaons, in the catalogue of recast tables. */
export const othersTable = 'e949-invisible';

const familyKey = (lifetimeS: number) => `lifetime ${lifetimeS}`;
const othersKey = (lifetimeS: number) => `others at ${lifetimeS}`;

/** Lifetimes at which curves of the searches are added, s: those chosen, but the one at which the limits stand anyway. */
export function familyOf({
  lifetimes,
  lifetime,
  invisibleFraction,
}: Pick<Choices, 'lifetimes' | 'lifetime' | 'invisibleFraction'>): readonly number[] {
  // What always escapes has the same limit at all of them.
  return invisibleFraction === 1 ? [] : lifetimes.filter((each) => each !== lifetime);
}

/** Lifetimes at which the limits of others stand beside them, s. */
export function othersAt(choices: Choices): readonly number[] {
  const { others, lifetime } = choices;
  if (!others) return [];
  return [...(lifetime === 'implied' ? [] : [lifetime]), ...familyOf(choices)];
}

/** The limits at each lifetime; each search keeps its scan, so that another lifetime costs its acceptance alone. */
export function familyAsks({ choices }: Known): readonly Asked[] {
  if (!limitInView(choices)) return [];
  const { limits } = requestsOf(choices);
  const at = (lifetimeS: number): LimitsRequest['lifetime'] => ({
    kind: 'fixed',
    lifetimeS: Math.max(lifetimeS, shortestS),
    invisibleFraction: choices.invisibleFraction,
  });
  const usual = { lane: 'by-search', when: 'after-picture' } as const;
  const { task, drawn, confidenceLevel, method } = limits;
  return [
    ...familyOf(choices).map((lifetimeS) => ({
      ...usual,
      key: familyKey(lifetimeS),
      request: { ...limits, lifetime: at(lifetimeS) },
    })),
    // As published, so without projection.
    ...othersAt(choices).map((lifetimeS) => ({
      ...usual,
      key: othersKey(lifetimeS),
      request: {
        task,
        drawn: drawn === true,
        searches: [othersTable],
        lifetime: at(lifetimeS),
        confidenceLevel,
        method,
        exposure: 1,
      },
    })),
  ];
}

/** The limits of one search at one lifetime. */
export interface LimitsAtLifetime {
  readonly lifetimeS: number;
  readonly limits: SearchLimits;
}

/** Whether limits make a curve; one at a single mass, as of a massless X that outlives every lifetime, makes none. */
const isCurve = (limits: Float64Array): boolean =>
  limits.filter((limit) => limit > 0 && limit < Infinity).length > 1;

function speaking(
  entries: Entries,
  lifetimesS: readonly number[],
  keyOf: (lifetimeS: number) => string,
): readonly LimitsAtLifetime[] {
  const of = (answer: LimitsAnswer | null) =>
    (answer?.searches ?? []).filter(
      ({ silence, branchingRatioLimit: { observed, median } }) =>
        silence === null && [observed, median].some(isCurve),
    );
  return lifetimesS.flatMap((lifetimeS) =>
    of(answerOf(entries, keyOf(lifetimeS), 'limits')).map((limits) => ({ lifetimeS, limits })),
  );
}

/** What is known of the family: searches that say something, at each lifetime at which they do. */
export function familyIn({
  choices,
  entries,
}: Pick<Known, 'choices' | 'entries'>): readonly LimitsAtLifetime[] {
  const { hiddenSearches } = choices;
  return speaking(entries, familyOf(choices), familyKey).filter(
    ({ limits }) => !hiddenSearches.includes(limits.search),
  );
}

/** What is known of the limits of others. */
export const othersIn = ({
  choices,
  entries,
}: Pick<Known, 'choices' | 'entries'>): readonly LimitsAtLifetime[] =>
  speaking(entries, othersAt(choices), othersKey);

/** Those that have a curve on the plane: with the limit of the searches that decides, and as observed by others. */
export function drawnFamily(known: Pick<Known, 'choices' | 'entries'>): {
  readonly curve: CurveName;
  readonly searches: readonly LimitsAtLifetime[];
  readonly others: readonly LimitsAtLifetime[];
} {
  const { kind, exposure } = known.choices;
  const curve = decidingCurve(outlookOf({ kind, exposure }));
  const withCurve = (all: readonly LimitsAtLifetime[], which: CurveName) =>
    all.filter(({ limits }) => isCurve(limits.branchingRatioLimit[which]));
  return {
    curve,
    searches: withCurve(familyIn(known), curve),
    others: withCurve(othersIn(known), 'observed'),
  };
}
