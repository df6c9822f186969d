// The time budgets, each with the time that a simple implementation of the same needs in the same run: `npm run bench`,
// or `node scripts/budgets.mjs` alone. Exits 1 where a budget is missed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openEngine } from '../../src/engine/openEngine.ts';
import { curveNames } from '../../src/engine/request.ts';
import type { MethodId } from '../../src/statistics/methods.ts';
import { drawOutcomes } from '../../src/statistics/outcomeToys.ts';
import '../../src/statistics/profileMethods.ts';
import { poissonConstrained } from '../../src/statistics/profiledBackground.ts';
import { scanCountingLimits } from '../../src/statistics/scanCountingLimits.ts';
import { timeOnce, timeWarm } from './measure.ts';
import { modelSteps } from './modelSteps.ts';
import { observedOnly } from './statistics/observedOnly.ts';
import { limitPlain, scanPlain } from './statistics/straightforward.ts';
import { plainAsymptotic, plainFrequentistLimit } from './statistics/straightforwardProfile.ts';
import { background, backgroundUncertainty, observedCount, windowCount } from './statistics/windows.ts';

const confidenceLevel = 0.9;
const scan = (method: MethodId) => () =>
  scanCountingLimits({ observedCount, background, backgroundUncertainty }, { confidenceLevel, method });

/** The least of several processes of its own each. */
function timeCold(what: 'observed' | 'scan' | 'open' | 'first', processes = 9): number {
  const file = fileURLToPath(new URL('cold.mjs', import.meta.url));
  const times = Array.from({ length: processes }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, what], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`The process that measures "${what}" failed: ${stderr}`);
    return Number(stdout);
  });
  return Math.min(...times);
}

function observedOnlyPlain(): void {
  for (let i = 0; i < windowCount; i++) {
    const logKappa = Math.log(1 + backgroundUncertainty[i] / background[i]);
    limitPlain(observedCount[i], background[i], logKappa, confidenceLevel);
  }
}

const asymptoticPlain = (form: 'poisson' | 'lognormal') => () => {
  for (let i = 0; i < windowCount; i++) {
    plainAsymptotic(form, background[i], backgroundUncertainty[i], observedCount[i], confidenceLevel);
  }
};

/** Every 20th window; six curves of a window are at most six different counts, taken as three here. */
const every = 20;
function frequentistPlain(): void {
  for (let i = 0; i < windowCount; i += every) {
    for (const count of [observedCount[i], Math.round(background[i]), Math.ceil(2 * background[i])]) {
      plainFrequentistLimit(count, background[i], backgroundUncertainty[i], confidenceLevel);
    }
  }
}

const toys = 3_000_000;
const [toyBackground, toyUncertainty] = [1.5, 0.3];
const profile = poissonConstrained(toyBackground, toyUncertainty);
const ratio = toyBackground / toyUncertainty ** 2;

function drawToys(): void {
  drawOutcomes({ profile, count: 2, auxiliary: profile.auxiliary, ratio }, 3, { seed: 1, toys });
}

/** Knuth's product of uniform numbers, the shortest correct Poisson generator. */
function multipliedPoisson(mean: number): number {
  const goal = Math.exp(-mean);
  let count = 0;
  for (let product = Math.random(); product > goal; product *= Math.random()) count++;
  return count;
}

function drawToysPlain(): void {
  const cells = new Map<number, number>();
  for (let i = 0; i < toys / 10; i++) {
    const cell = 1000 * multipliedPoisson(3 + toyBackground) + multipliedPoisson(ratio * toyBackground);
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
}

const { engine } = await openEngine(async (path) => readFileSync(`public/${path}`, 'utf8'));
let moves = 0;

/** A step of a slider to where it has not been, with all searches and curves. */
const step = (moved: 'exposure' | 'confidenceLevel', rough: boolean) => () => {
  moves += 1;
  const values = { exposure: 1, confidenceLevel: 0.9 };
  const range = moved === 'exposure' ? [1.1, 5] : [0.8, 0.99];
  // Multiples of the golden ratio fall evenly, and never twice on the same place.
  values[moved] = range[0] + (range[1] - range[0]) * ((moves * 0.618033988749895) % 1);
  engine.run({
    task: 'exclusion',
    model: 'bc4',
    searches: engine.searches.map(({ id }) => id),
    invisibleFraction: 0,
    curves: curveNames,
    method: 'hybrid-lognormal-kappa',
    rough,
    ...values,
  });
};

interface Row {
  readonly name: string;
  readonly ms: number;
  readonly budgetMs: number;
  /** The simple implementation, or null where there is none. */
  readonly plainMs: number | null;
}

const hybridPlain = timeWarm(
  () => scanPlain(observedCount, background, backgroundUncertainty, confidenceLevel),
  2000,
);
const rows: Row[] = [
  {
    name: '262 windows, hybrid, observed, warm',
    ms: timeWarm(() => observedOnly(confidenceLevel)),
    budgetMs: 0.5,
    plainMs: timeWarm(observedOnlyPlain),
  },
  {
    name: '262 windows, hybrid, observed, cold',
    ms: timeCold('observed'),
    budgetMs: 6,
    plainMs: null,
  },
  {
    name: '262 windows, hybrid, six curves, warm',
    ms: timeWarm(scan('hybrid-lognormal-kappa')),
    budgetMs: 2,
    plainMs: hybridPlain,
  },
  {
    name: '262 windows, asymptotic (Poisson), six curves',
    ms: timeWarm(scan('asymptotic-qtilde-poisson')),
    budgetMs: 2,
    plainMs: timeWarm(asymptoticPlain('poisson')),
  },
  {
    name: '262 windows, asymptotic (log-normal), six curves',
    ms: timeWarm(scan('asymptotic-qtilde-lognormal')),
    budgetMs: 2,
    plainMs: timeWarm(asymptoticPlain('lognormal')),
  },
  {
    name: '262 windows, frequentist by exact sums, six curves',
    ms: timeWarm(scan('frequentist-qtilde-poisson'), 2000),
    budgetMs: 300,
    plainMs: timeOnce(frequentistPlain) * every,
  },
  {
    name: '3 million counting toys (20 million per second)',
    ms: timeWarm(drawToys),
    budgetMs: toys / 20_000,
    plainMs: timeWarm(drawToysPlain) * 10,
  },
  {
    name: 'a step of exposure, all searches, while it moves',
    ms: timeWarm(step('exposure', true)),
    budgetMs: 6,
    // Every window, as at rest.
    plainMs: timeWarm(step('exposure', false)),
  },
  {
    name: 'a step of the confidence level, while it moves',
    ms: timeWarm(step('confidenceLevel', true)),
    budgetMs: 6,
    plainMs: timeWarm(step('confidenceLevel', false)),
  },
  { name: 'opening all data files, cold', ms: timeCold('open'), budgetMs: 25, plainMs: null },
];
const figure = (ms: number) => ms.toPrecision(3).padStart(8);
for (const { name, ms, budgetMs, plainMs } of rows) {
  const beside =
    plainMs === null ? '' : `  simple: ${figure(plainMs)} ms, ${(plainMs / ms).toFixed(0)} times as long`;
  const verdict = ms <= budgetMs ? 'met   ' : 'MISSED';
  console.log(`${verdict} ${figure(ms)} of ${figure(budgetMs)} ms  ${name.padEnd(52)}${beside}`);
}
console.log(
  `       ${figure(timeCold('scan'))} ms  262 windows, hybrid, six curves, cold\n` +
    `       ${figure(timeCold('first'))} ms  first exclusion plot of BC4, all searches, six curves, cold`,
);
const steps = modelSteps(engine);
for (const { name, ms, besideMs, most } of steps) {
  const verdict = ms <= most * besideMs ? 'met   ' : 'MISSED';
  const times = (ms / besideMs).toFixed(2);
  console.log(
    `${verdict} ${figure(ms)} of ${figure(most * besideMs)} ms  ${name.padEnd(52)}  ${times} times as long`,
  );
}
const isMet = [
  ...rows.map(({ ms, budgetMs }) => ms <= budgetMs),
  ...steps.map(({ ms, besideMs, most }) => ms <= most * besideMs),
];
process.exit(isMet.every(Boolean) ? 0 : 1);
