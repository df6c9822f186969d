import { limitAssumptions } from '../assumptions/values.ts';
import type {
  CombinedExclusionRequest,
  ExclusionRequest,
  LimitsRequest,
  PointRequest,
} from '../engine/request.ts';
import { curveNames } from '../engine/request.ts';
import { couplingInConvention, parametersOf } from '../physics/models/conventions.ts';
import type { Choices } from './choices.ts';
import { modelOf } from './models.ts';
import { visibleSearches } from './searches.ts';

/** What the page asks of the engine, one request per channel; null where nothing is to be asked. */
export interface PageRequests {
  /** The model plane; null while a fixed lifetime makes the limit plane the figure. */
  readonly exclusion: ExclusionRequest | null;
  readonly limits: LimitsRequest;
  readonly point: PointRequest;
}

/**
 * The requests whose answers show these choices. The same choices give equal requests.
 */
export function requestsOf(choices: Choices): PageRequests {
  return {
    exclusion: choices.lifetime === 'implied' ? exclusionRequest(choices) : null,
    limits: limitsRequest(choices),
    point: pointRequest(choices),
  };
}

function exclusionRequest(choices: Choices): ExclusionRequest {
  const expected = curveNames.filter((curve) => curve !== 'observed');
  const drawn = choices.exposure !== 1 || choices.kind === 'expected' ? expected : curveNames;
  return {
    task: 'exclusion',
    model: choices.model,
    searches: visibleSearches(choices.hiddenSearches),
    invisibleFraction: choices.invisibleFraction,
    curves: choices.kind === 'observed' && choices.exposure === 1 ? ['observed'] : drawn,
    // The others are drawn as bands, which need no outline.
    outlined: ['observed', 'median'],
    union: choices.union,
    ...limitAssumptions(choices),
  };
}

/**
 * What is asked of the combined limit of all searches on the plot.
 * @returns null where it is not drawn: switched off, or beside a fixed lifetime, where searches limit different products
 */
export function combinedRequest(choices: Choices): CombinedExclusionRequest | null {
  if (!choices.combine || choices.lifetime !== 'implied') return null;
  const { union: _, task: __, ...shared } = exclusionRequest(choices);
  return {
    ...shared,
    task: 'combined-exclusion',
    curves: shared.curves.filter((curve) => curve === 'observed' || curve === 'median'),
  };
}

function limitsRequest(choices: Choices): LimitsRequest {
  const { model, lifetime, invisibleFraction, crosshair } = choices;
  return {
    task: 'limits',
    searches: visibleSearches(choices.hiddenSearches),
    lifetime:
      lifetime === 'implied'
        ? { kind: 'implied', model, amplitudeCoupling: crosshair.amplitudeCoupling, invisibleFraction }
        : { kind: 'fixed', lifetimeS: lifetime, invisibleFraction },
    drawn: true,
    ...limitAssumptions(choices),
  };
}

function pointRequest(choices: Choices): PointRequest {
  const { model, lifetime, crosshair } = choices;
  return {
    task: 'point',
    model,
    searches: visibleSearches(choices.hiddenSearches),
    massMeV: crosshair.massMeV,
    coupling: couplingInConvention(modelOf(model).conventions[0], crosshair.amplitudeCoupling),
    ...(parametersOf(modelOf(model)).length === 0
      ? {}
      : { conventionParameters: choices.conventionParameters }),
    invisibleFraction: choices.invisibleFraction,
    ...(lifetime === 'implied' ? {} : { fixedLifetimeS: lifetime }),
    ...limitAssumptions(choices),
  };
}
