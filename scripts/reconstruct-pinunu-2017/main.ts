/**
 * Writes the inputs of the counting cross-check of the NA62 K+ → π+νν̄ search with 2017 data,
 * public/data/analyses/na62-pinunu-2017.json. Run from the repository root: `npx tsx scripts/reconstruct-pinunu-2017/main.ts`.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataFiles } from '../../src/words/en/dataFiles.ts';
import { parseCountingAnalysis } from '../../src/data/loadAnalysis.ts';
import { readOffRows } from '../write-published/readOff.ts';
import { writeData } from '../writeData.ts';
import { buildAnalysis } from './buildAnalysis.ts';
import { fitLifetimeScale } from './lifetime.ts';
import { lifetimeFloor } from './lifetimeFloor.ts';
import { fitPlateaus } from './sensitivity.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const rows = readOffRows(resolve(root, '../shared/figures/limits/na62-pinunu-2017-observed.csv'));
const stable = rows.find(({ lifetime }) => lifetime === 'inf');
if (stable === undefined) throw new Error('there is no row for τ = ∞');

const file = 'public/data/analyses/na62-pinunu-2017.json';
const analysis = buildAnalysis(fitPlateaus(stable), fitLifetimeScale(rows), lifetimeFloor(rows));
const checked = parseCountingAnalysis(JSON.parse(JSON.stringify(analysis)), file);
if (!checked.ok) throw new Error(dataFiles.reason(checked.reason));
writeData(resolve(root, file), analysis);
console.log(analysis.reconstruction?.parameters);
