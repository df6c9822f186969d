// The time budgets, each with the time that a simple implementation of the same needs in the same run: `npm run bench`,
// or `node scripts/budgets.mjs` alone. Exits 1 where a budget is missed.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { MethodId } from '../../src/statistics/methods.ts';
import { drawOutcomes } from '../../src/statistics/outcomeToys.ts';
import '../../src/statistics/profileMethods.ts';
import { poissonConstrained } from '../../src/statistics/profiledBackground.ts';
import { scanCountingLimits } from '../../src/statistics/scanCountingLimits.ts';
import { timeOnce, timeWarm } from './measure.ts';
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
    budgetMs: 5,
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
process.exit(rows.every(({ ms, budgetMs }) => ms <= budgetMs) ? 0 : 1);
