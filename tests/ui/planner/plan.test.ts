import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/engine/engine.ts';
import { moveCrosshair, set } from '../../../src/state/changes.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { requestsOf } from '../../../src/state/requests.ts';
import { commit, createChoiceStore, preview } from '../../../src/state/store.ts';
import { answerOf } from '../../../src/ui/planner/entries.ts';
import { type Asker, createPlan } from '../../../src/ui/planner/plan.ts';
import { createPlanner } from '../../../src/ui/planner/planner.ts';
import { toySearch } from '../../toy.ts';
import { fakeClock } from '../../fakeClock.ts';
import { answerAll, fakePool } from './fakes.ts';

const engine = createEngine([toySearch({ id: 'na62-pinunu-2016-2022' })]);
const askPoint: Asker = (choices) => [
  { key: 'point', lane: 'by-search', when: 'now', request: requestsOf(choices).point },
];

async function page(askers: readonly Asker[]) {
  const clock = fakeClock();
  const { pool, runs } = fakePool(engine);
  const planner = createPlanner(pool, clock);
  const choices = createChoiceStore({
    ...defaultChoices(),
    hiddenSearches: [
      'na62-pi0-invisible',
      'na62-pimumu-2017-2018',
      'na62-pigammagamma-2017-2018',
      'na62-pinunu-2017',
    ],
  });
  const plan = createPlan(choices, planner, askers, clock);
  await answerAll(runs);
  clock.advance(1);
  return { clock, runs, planner, choices, plan };
}

describe('the plan', () => {
  it('follows the choices, and asks nothing where nothing of a question changes', async () => {
    const { choices, runs, planner } = await page([askPoint]);
    commit(choices, set({ massView: [100, 200] }));
    expect(runs).toHaveLength(0);
    preview(choices, moveCrosshair({ massMeV: 150, amplitudeCoupling: 1e-4 }));
    await answerAll(runs);
    expect(answerOf(planner.entries.getState(), 'point', 'point')?.massMeV).toBe(150);
  });

  it('asks what follows from an answer, and no more when whoever asked has gone', async () => {
    let isThere = true;
    const follow: Asker = (_, entries) => {
      const at = answerOf(entries, 'point', 'point');
      if (!isThere || at === null) return [];
      const { model, massMeV } = at;
      const from = { kind: 'lifetime', lifetimeS: at.lifetimeS } as const;
      const request = { task: 'convert', model, massMeV, from } as const;
      return [{ key: 'further', lane: { shared: 'statistics' }, when: 'now', request }];
    };
    const { choices, runs, plan, clock } = await page([askPoint, follow]);
    expect(runs).toHaveLength(1);
    preview(choices, moveCrosshair({ massMeV: 150, amplitudeCoupling: 1e-4 }));
    await runs[1].answer();
    clock.advance(1);
    expect(runs[2].request).toMatchObject({ task: 'convert', massMeV: 150 });
    isThere = false;
    plan.update();
    clock.advance(1);
    expect(runs[2].isAborted()).toBe(true);
  });
});
