import { curveNames } from '../src/engine/request.ts';
import type { EngineRequest } from '../src/engine/taskTypes.ts';
import { models } from '../src/physics/models/index.ts';
import { methodIds } from '../src/statistics/methods.ts';

const usual = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 } as const;

/** What the page, scripts and the command line ask: every task, model and method. */
export function questions(searches: readonly string[]): Readonly<Record<string, EngineRequest>> {
  const counting = {
    task: 'cls',
    observedCount: 3,
    background: 1.7,
    backgroundUncertainty: 0.6,
    at: 2.5,
  } as const;
  const byModel = models.flatMap(({ id: model }): [string, EngineRequest][] => [
    [
      `exclusion in ${model}`,
      {
        task: 'exclusion',
        ...usual,
        model,
        searches,
        invisibleFraction: 0.1,
        curves: curveNames,
        union: true,
      },
    ],
    [
      `a point of ${model}`,
      { task: 'point', ...usual, model, searches, massMeV: 227.3, coupling: 3e-4, invisibleFraction: 0 },
    ],
    [
      `production and lifetime in ${model}`,
      { task: 'model', model, massesMeV: Array.from({ length: 350 }, (_, k) => k + 0.7) },
    ],
  ]);
  const byMethod = methodIds.map((method): [string, EngineRequest] => [
    `one bin by ${method}`,
    { ...counting, confidenceLevel: 0.95, method, seed: 7, toys: 2000 },
  ]);
  return {
    ...Object.fromEntries(byModel),
    ...Object.fromEntries(byMethod),
    'limits at 1 ns': { task: 'limits', ...usual, searches, lifetime: { kind: 'fixed', lifetimeS: 1e-9 } },
    'limits at another exposure': {
      task: 'limits',
      ...usual,
      method: 'asymptotic-qtilde-poisson',
      exposure: 3.7,
      searches,
      lifetime: { kind: 'implied', model: 'bc4', amplitudeCoupling: 1e-4, invisibleFraction: 0 },
    },
    'a combination': {
      task: 'combination',
      ...usual,
      model: 'bc4',
      searches,
      massMeV: 150,
      coupling: 3e-8,
      invisibleFraction: 0,
    },
    'the unbinned analysis': {
      task: 'shape',
      source: { kind: 'search', search: 'na62-pinunu-2017', massMeV: 60 },
      confidenceLevel: 0.9,
      toys: 400,
      seed: 3,
    },
    'a significance': { task: 'significance', ...usual, search: 'na62-pinunu-2016-2022', toys: 500, seed: 5 },
  };
}

/** An answer with every digit in it. */
export function digits(answer: unknown): string {
  return JSON.stringify(answer, (_, value: unknown) => {
    if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array, String);
    return typeof value === 'number' ? String(value) : value;
  });
}
