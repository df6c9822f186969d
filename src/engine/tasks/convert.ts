import { engineTask } from './task.ts';
import { byKind, conventionFields, needs } from './form.ts';
import { parametersOf } from '../../physics/models/conventions.ts';
import { totalLifetime } from '../../physics/totalLifetime.ts';
import type { ConvertAnswer } from '../answer.ts';
import { requireInvisibleFraction, requireMass, requireModel } from '../checks.ts';
import { allConventions, requireCoupling, requireParameters } from '../couplings.ts';
import { flight } from '../flight.ts';
import { Refusal } from '../refusal.ts';
import type { ConvertRequest } from '../request.ts';

/**
 * Coupling ↔ lifetime ↔ cτ ↔ all conventions at one mass, from either end.
 * @param request what is asked
 * @returns all of them, with B(K+ → π+ X)
 * @throws Refusal on a request that cannot be answered, such as the coupling of a stable X
 */
export function answerConvert(request: ConvertRequest): ConvertAnswer {
  const model = requireModel(request.model);
  const { massMeV, from } = request;
  requireMass(model, massMeV);
  const parameters = requireParameters(model, request.conventionParameters);
  const invisibleFraction = requireInvisibleFraction(
    model,
    request.invisibleFraction ?? model.fixedInvisibleFraction ?? 0,
  );
  const visibleLifetimeTimesCoupling2S = model.lifetimeTimesCoupling2S(massMeV);
  const lifetimeTimesCoupling2S = totalLifetime(visibleLifetimeTimesCoupling2S, invisibleFraction);
  let g: number;
  if (from.kind === 'coupling') {
    g = requireCoupling(model, from.coupling, from.convention, parameters);
  } else {
    if (!(from.lifetimeS > 0 && from.lifetimeS < Infinity)) {
      throw new Refusal({ code: 'lifetime', lifetimeS: from.lifetimeS, allowed: 'finite' });
    }
    if (Number.isNaN(visibleLifetimeTimesCoupling2S)) {
      const { benchmark, decayValidity } = model;
      throw new Refusal({ code: 'no-lifetime', benchmark, massMeV, reason: decayValidity.reason });
    }
    if (invisibleFraction === 1) {
      throw new Refusal({ code: 'only-invisible', particle: model.particle });
    }
    if (lifetimeTimesCoupling2S === Infinity) {
      throw new Refusal({ code: 'stable', particle: model.particle, massMeV });
    }
    g = Math.sqrt(lifetimeTimesCoupling2S / from.lifetimeS);
  }
  return {
    task: 'convert',
    model: model.id,
    massMeV,
    amplitudeCoupling: g,
    couplings: allConventions(model, g, parameters),
    ...(parametersOf(model).length === 0 ? {} : { conventionParameters: parameters }),
    invisibleFraction,
    ...flight(massMeV, lifetimeTimesCoupling2S / (g * g)),
    branchingRatio: model.productionPerCoupling2(massMeV) * g * g,
  };
}

/** Coupling, lifetime and decay length at one mass. */
export const convertTask = engineTask<ConvertRequest, ConvertAnswer>({
  name: 'convert',
  check: needs<ConvertRequest>({
    model: 'text',
    massMeV: 'number',
    from: byKind({
      lifetime: { lifetimeS: 'number' },
      coupling: { coupling: 'number', 'convention?': 'text' },
    }),
    'conventionParameters?': conventionFields,
    'invisibleFraction?': 'number',
  }),
  answer: (_, request) => answerConvert(request),
});
