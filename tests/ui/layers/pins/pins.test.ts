import { expect, it } from 'vitest';
import { createEngine } from '../../../../src/engine/engine.ts';
import { searchIds } from '../../../../src/data/catalogue.ts';
import { defaultChoices } from '../../../../src/state/defaults.ts';
import { requestsOf } from '../../../../src/state/requests.ts';
import { layer } from '../../../../src/ui/layers/pins/pins.ts';
import { areComputing, pinsTable } from '../../../../src/ui/layers/pins/pinsTable.ts';
import { pinsState } from '../../../../src/ui/readout/pinsState.ts';
import { toySearch } from '../../../toy.ts';
import { layerPage } from '../layerPage.ts';

const engine = createEngine([toySearch({ id: searchIds[0] })]);
const pins = [
  { massMeV: 100, amplitudeCoupling: 1e-2 },
  { massMeV: 120, amplitudeCoupling: 1e-9 },
];
const choices = { ...defaultChoices('bc4'), hiddenSearches: searchIds.slice(1), pins };

it('asks each pin once its table is open, and says what the crosshair would say there', async () => {
  const { host, settle } = layerPage([layer], choices, engine);
  await settle();
  expect(host.asks()).toEqual([]);
  host.set(pinsState, { open: true });
  expect(host.asks().map(({ key }) => key)).toEqual(['pin-A', 'pin-B']);
  expect(areComputing(host.known())).toBe(true);
});

it('has a row for each pin, with the numbers of the point', async () => {
  const { host, settle, plan } = layerPage([layer], choices, engine);
  host.set(pinsState, { open: true });
  plan.update();
  await settle();
  expect(areComputing(host.known())).toBe(false);
  const { columns, rows } = pinsTable(host.known());
  expect(columns).toEqual([
    'pin',
    'm_MeV',
    'sin2theta',
    'verdict',
    'tau_s',
    'br',
    `mu_${searchIds[0]}`,
    `br_ul_${searchIds[0]}`,
  ]);
  pins.forEach((pin, k) => {
    const answer = engine.run(requestsOf({ ...choices, crosshair: pin }).point);
    if (!answer.ok || answer.answer.task !== 'point') throw new Error('the point is not answered');
    const { searches, lifetimeS, branchingRatio, verdict } = answer.answer;
    const [search] = searches;
    expect(rows[k].slice(0, 2)).toEqual(['AB'[k], pin.massMeV]);
    expect(rows[k][3]).toBe(
      {
        excluded: 'excluded',
        allowed: 'not excluded',
        'on-edge': 'on the edge',
        silent: 'no search covers it',
      }[verdict],
    );
    expect(rows[k].slice(4)).toEqual([
      lifetimeS,
      branchingRatio,
      search.signalStrength.observed,
      search.branchingRatioLimit.observed,
    ]);
  });
});
