import { unbinnedId } from '../../data/catalogue.ts';
import { uncertaintyLaws } from '../../searches/exposure.ts';
import type { Search } from '../../searches/search.ts';
import { createShapeSearch } from '../../searches/shapeScan.ts';
import { checkToys, refuse } from '../../statistics/checkChannel.ts';
import { Refusal, requireOneOf, requireWithin } from '../refusal.ts';
import { exposureRange, type LifetimeLaw, type ToyExperiment, type ToySignal } from '../request.ts';
import { createScans, type Scans } from '../scans.ts';
import type { Bench } from '../tasks/task.ts';
import type { EngineRequest } from '../taskTypes.ts';
import { needs } from '../tasks/form.ts';
import { answerPoint } from '../tasks/point.ts';
import { toySearch } from './toySearch.ts';

/** Most toys at hand at once: the one that is shown, and some before it. */
const kept = 4;

const check = needs<{ readonly task: string; readonly toy: ToyExperiment }>({
  toy: {
    fields: {
      seed: 'number',
      'exposure?': 'number',
      'uncertaintyLaw?': 'text',
      'signal?': {
        fields: {
          model: 'text',
          massMeV: 'number',
          coupling: 'number',
          'convention?': 'text',
          invisibleFraction: 'number',
          'fixedLifetimeS?': 'number',
        },
      },
    },
  },
});

/** The assumptions under which signals are expected; none of them changes how many events there are. */
const anyLimit = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 } as const;

function requireToy(task: string, toy: ToyExperiment): void {
  const fault = check({ task, toy });
  if (fault !== null) throw new Refusal(fault);
  const { seed, exposure = 1, uncertaintyLaw = 'relative' } = toy;
  refuse(checkToys({ seed }));
  requireWithin('exposure', exposure, exposureRange);
  requireOneOf('uncertainty-law', uncertaintyLaw, uncertaintyLaws);
}

/** Events that a signal leaves in the window of a search, with the kaons that were taken; NaN where it says nothing of it. */
function expectedEvents(
  { searches, scans }: Bench,
  search: string,
  signal: ToySignal,
  lifetimeLaw: LifetimeLaw | undefined,
): number {
  const law = lifetimeLaw === undefined ? {} : { lifetimeLaw };
  const asked = { task: 'point', ...signal, ...anyLimit, ...law, searches: [search] } as const;
  return answerPoint(searches, scans, asked).searches[0].expectedSignal;
}

/** Makes toys of the searches of a bench, each when it is first named. */
function toyMaker(base: Bench, toy: ToyExperiment, lifetimeLaw: LifetimeLaw | undefined) {
  const { seed, exposure = 1, uncertaintyLaw, signal } = toy;
  const made = new Map<Search, Search>();
  const make = (search: Search): Search => {
    // An unbinned analysis is made of the events of its search.
    const binned = base.searches.find(({ id }) => unbinnedId(id) === search.id);
    if (binned !== undefined) return createShapeSearch(toyOf(binned), search.id);
    const { id, suppositions } = search;
    const counted = signal !== undefined && suppositions !== undefined;
    const events = counted ? expectedEvents(base, id, signal, lifetimeLaw) : Number.NaN;
    return toySearch(search, {
      seed,
      exposure,
      ...(uncertaintyLaw === undefined ? {} : { uncertaintyLaw }),
      ...(counted && events > 0 ? { signal: { massMeV: signal.massMeV, events: events * exposure } } : {}),
    });
  };
  const toyOf = (search: Search): Search => {
    const found = made.get(search) ?? make(search);
    made.set(search, found);
    return found;
  };
  return toyOf;
}

/** Searches that a request names. */
function namedIn(request: EngineRequest): readonly string[] {
  if ('searches' in request) return request.searches;
  return 'search' in request ? [request.search] : [];
}

/**
 * The searches of a request for a toy: those that it names and that count have the events of the toy in the place of their data,
 * under the same names. Their scans are kept apart, as long as requests ask for the same toy.
 * @param benchFor the searches that a request means without the toy, and their caches
 * @returns a function from a request to what it means; it throws a Refusal on a toy that cannot be generated
 */
export function createToys(benchFor: (request: EngineRequest) => Bench): (request: EngineRequest) => Bench {
  interface Made {
    readonly base: Bench;
    readonly toyOf: (search: Search) => Search;
    readonly scans: Scans;
  }
  const toys = new Map<string, Made>();
  return (request) => {
    const base = benchFor(request);
    if (!('toy' in request) || request.toy === undefined) return base;
    const { toy } = request;
    requireToy(request.task, toy);
    const lifetimeLaw = 'lifetimeLaw' in request ? request.lifetimeLaw : undefined;
    const key = JSON.stringify([toy, lifetimeLaw]);
    const known = toys.get(key);
    const { toyOf, scans } =
      known?.base === base ? known : { toyOf: toyMaker(base, toy, lifetimeLaw), scans: createScans() };
    toys.delete(key);
    toys.set(key, { base, toyOf, scans });
    const [oldest] = toys.keys();
    if (toys.size > kept) toys.delete(oldest);
    const named = namedIn(request);
    return {
      searches: base.searches.map((search) => (named.includes(search.id) ? toyOf(search) : search)),
      scans,
    };
  };
}
