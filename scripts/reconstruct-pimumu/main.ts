/**
 * Reconstructs the inputs of the NA62 K+ → π+μ+μ− peak search of 2017–2018 from the read-off observed limit and writes
 * public/data/analyses/na62-pimumu-2017-2018.json. Run from the repository root: `npx tsx scripts/reconstruct-pimumu/main.ts`.
 * It is deterministic: running it again writes the same bytes.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { peakWindows } from '../../src/searches/sidebandFit.ts';
import { writeData } from '../writeData.ts';
import { smoothModel, windowEfficiency } from './acceptance.ts';
import { buildAnalysis } from './buildAnalysis.ts';
import { annealCounts, countOfLargestSignificance, mostSignificantUnseen } from './countFit.ts';
import { hypothesisGrid } from './hypotheses.ts';
import { limitTable } from './limitTable.ts';
import { published } from './published.ts';
import { readPublishedLimit } from './publishedLimit.ts';
import { fitShape, signalRatio } from './shapeFit.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const limit = readPublishedLimit(resolve(root, '../shared/figures/limits/na62-pimumu.csv'));

const grid = hypothesisGrid();
const model = smoothModel(grid, fitShape(grid, limit));
const counts = Int32Array.from(model.expected, (events) => Math.round(events));

const massMeV = Float64Array.from(grid.massMeV);
const logDecaySensitivity = massMeV.map(
  (mass) => -Math.log(published.kaonDecays.value * windowEfficiency * model.acceptance(mass)),
);
const firstBin = Int32Array.from(
  peakWindows(buildAnalysis(grid, model, 1, counts)),
  ({ window: [from] }) => from,
);

// Each round fits the sidebands to the counts of the round before; they settle because a bin is a small part of a sideband.
const rounds = 12;
let ratio = 1;
let mostSignificant = -1;
for (let round = 0; round < rounds; round++) {
  const table = limitTable(buildAnalysis(grid, model, ratio, counts));
  if (round < rounds / 2) {
    const expected = logDecaySensitivity.map((sensitivity, k) => sensitivity + table.logExpected[k]);
    ratio = Number(signalRatio(massMeV, expected, limit).toPrecision(4));
  }
  const logSensitivity = logDecaySensitivity.map((sensitivity) => sensitivity - Math.log(ratio));
  const problem = { table, limit, massMeV, logSensitivity, firstBin, expected: model.expected };
  if (round === rounds / 2) mostSignificant = mostSignificantUnseen(problem, counts);
  const cost = annealCounts({ ...problem, mostSignificant }, counts, {
    seed: 1 + round,
    moves: 400000,
    startTemperature: Math.max(0.04, 3 * 0.5 ** round),
    endTemperature: 0.02,
  });
  console.log(`round ${round}: signal ratio ${ratio}, cost ${cost.toFixed(1)}`);
}

// The background of a window does not see its own events, so the largest significance can be set at the end.
const lastTable = limitTable(buildAnalysis(grid, model, ratio, counts));
const bin = firstBin[mostSignificant];
const goal = countOfLargestSignificance(lastTable, mostSignificant);
while (counts[bin] + counts[bin + 1] !== goal) {
  const step = Math.sign(goal - counts[bin] - counts[bin + 1]);
  counts[counts[bin] < counts[bin + 1] === step > 0 ? bin : bin + 1] += step;
}

// The bins that no window holds take what is missing to the published number of candidates, in proportion.
const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);
const free = Array.from(counts.keys()).filter(
  (bin) => bin < firstBin[0] - 9 || bin > firstBin[firstBin.length - 1] + 10,
);
const share = sum(free.map((bin) => model.expected[bin]));
const missing = published.candidates - sum(counts);
console.log(`${missing} candidates missing, free bins hold ${share.toFixed(0)}`);
let given = 0;
let exact = 0;
for (const bin of free) {
  exact += (missing * model.expected[bin]) / share;
  const now = Math.round(exact) - given;
  counts[bin] += now;
  given += now;
}

writeData(
  resolve(root, 'public/data/analyses/na62-pimumu-2017-2018.json'),
  buildAnalysis(grid, model, ratio, counts, mostSignificant),
);
