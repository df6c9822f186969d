import type { Search } from '../searches/search.ts';
import { notOneOf, Refusal, requireWithin } from './refusal.ts';
import type { WhatIf } from './request.ts';
import { silenceAtMass } from './silence.ts';

/** Supposed numbers of events that requests may use. */
export const supposedCountRange = [0, 100_000] as const;

/** Requests may come from files: the types of their fields are not known. */
function isWhatIf(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { search, massMeV, count } = value as Partial<Record<keyof WhatIf, unknown>>;
  return typeof search === 'string' && typeof massMeV === 'number' && typeof count === 'number';
}

/**
 * Checks what a request supposes.
 * @param known searches at hand
 * @param whatIf what is supposed; nothing if absent
 * @throws Refusal naming the value and what is allowed
 */
export function requireWhatIf(known: readonly Search[], whatIf: WhatIf | undefined): void {
  if (whatIf === undefined) return;
  if (!isWhatIf(whatIf)) {
    throw new Refusal({ code: 'what-if-form' });
  }
  const { search: id, massMeV, count } = whatIf;
  const search = known.find((candidate) => candidate.id === id);
  if (search === undefined) {
    const able = known.filter(({ suppositions }) => suppositions !== undefined).map((each) => each.id);
    throw notOneOf('what-if-search', id, able);
  }
  if (search.suppositions === undefined) {
    const because = search.scanSteps === undefined ? 'limits-only' : 'no-windows';
    throw new Refusal({ code: 'no-supposition', title: search.title, because });
  }
  if (!Number.isInteger(count)) {
    throw new Refusal({ code: 'supposed-fraction', count });
  }
  requireWithin('supposed-events', count, supposedCountRange);
  const silence = silenceAtMass(null, search, 0, massMeV);
  if (silence !== null) {
    throw new Refusal({ code: 'supposed-outside', title: search.title, massMeV, silence });
  }
}
