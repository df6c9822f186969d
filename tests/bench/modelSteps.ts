// A frame of the plane while something of a model moves: models that are made from what a person chooses, each beside a built-in one in turn.
import { readFileSync } from 'node:fs';
import type { Engine } from '../../src/engine/engine.ts';
import { curveNames } from '../../src/engine/request.ts';
import { rememberModel } from '../../src/import/model/ownFamily.ts';
import { readModel } from '../../src/import/model/readModel.ts';
import { bc4 } from '../../src/physics/models/bc4.ts';
import { alpId } from '../../src/physics/models/alpFamily.ts';
import { timeOnce } from './measure.ts';

/** A step of a slider and the one it is held against, measured by turns. */
export interface PairedStep {
  readonly name: string;
  readonly ms: number;
  readonly besideMs: number;
  /** How many times as long it may take. */
  readonly most: number;
}

let moves = 0;
/** Multiples of the golden ratio fall evenly, and never twice on the same place. */
const next = (): number => {
  moves += 1;
  return (moves * 0.618033988749895) % 1;
};

/** Medians of two works that take turns, so that whatever else the machine does meets both alike. */
function timeByTurns(
  work: () => unknown,
  beside: () => unknown,
  turns = 60,
): { ms: number; besideMs: number } {
  const times = [work, beside].map((each) => {
    for (let warm = 0; warm < 20; warm += 1) each();
    return { each, ms: [] as number[] };
  });
  for (let turn = 0; turn < turns; turn += 1) {
    for (const { each, ms } of times) ms.push(timeOnce(each));
  }
  const [ms, besideMs] = times.map((time) => time.ms.sort((a, b) => a - b)[turns >> 1]);
  return { ms, besideMs };
}

function ownModel(text: string, file: string): string {
  const read = readModel(text, file);
  if (!read.ok) throw new Error(`${file} cannot be read`);
  return rememberModel(read.content);
}

/** BC4 again, as a table of many rows. */
function longTable(rows: number): string {
  const lines = Array.from({ length: rows }, (_, k) => {
    const mass = 1.1 + (k * (279 - 1.1)) / (rows - 1);
    const { ee, mumu, gammagamma } = bc4.decayFractions(mass);
    const rates = [bc4.productionPerCoupling2(mass), bc4.lifetimeTimesCoupling2S(mass)];
    return [mass, ...rates, ee, mumu, gammagamma].join(',');
  });
  return ['m_MeV,B/g^2,tau*g^2_s,ee,mumu,gammagamma', ...lines].join('\n');
}

/**
 * Steps of sliders as the page asks for them.
 * @param engine with all searches
 */
export function modelSteps(engine: Engine): PairedStep[] {
  const frame = (model: string, invisibleFraction: number) => {
    const outcome = engine.run({
      task: 'exclusion',
      model,
      searches: engine.searches.map(({ id }) => id),
      invisibleFraction,
      curves: curveNames,
      outlined: ['observed', 'median'],
      method: 'hybrid-lognormal-kappa',
      exposure: 1,
      confidenceLevel: 0.9,
    });
    if (!outcome.ok) throw new Error(outcome.reason.code);
  };
  // Small shares, as in the plane of an ALP that decays visibly: its regions have both of their edges.
  const invisible = (model: string) => () => frame(model, 0.01 * next());
  const alp = (couplings: Record<string, number>, scaleTeV: number) =>
    frame(alpId({ couplings, scaleTeV }), 0);
  const example = readFileSync('public/data/examples/models/bc4.txt', 'utf8');
  const formulas = ownModel(example, 'bc4.txt');
  const table = ownModel(longTable(10_000), 'long.csv');
  const step = (name: string, most: number, work: () => void, beside: () => void): PairedStep => ({
    name,
    most,
    ...timeByTurns(work, beside),
  });
  return [
    step(
      'a gluon coupling of the general ALP beside BC10',
      1.3,
      () => alp({ CGG: 0.01 * next(), Cff: 1 }, 1),
      invisible('bc10'),
    ),
    step(
      'a fermion coupling of the general ALP beside BC10',
      1.3,
      () => alp({ Cff: 1, Cll: 1 + next() }, 1),
      invisible('bc10'),
    ),
    step(
      'the scale of its couplings beside BC10',
      1.3,
      () => alp({ Cff: 1 }, 1 + 1000 * next()),
      invisible('bc10'),
    ),
    step('a model of formulas beside BC4', 2, invisible(formulas), invisible('bc4')),
    step('a model of 10 000 rows beside BC4', 2, invisible(table), invisible('bc4')),
  ];
}
