/**
 * Solves the running of the ALP couplings from 1 TeV once and writes src/physics/alp/lowScaleCouplings.ts.
 * Run with: npx tsx scripts/derive-alp-couplings.ts. A test repeats it and compares.
 */
import { writeFileSync } from 'node:fs';
import type { LowScaleCouplings } from '../src/physics/alp/running.ts';
import { runToLowScale, UNCOUPLED, UNIVERSAL } from '../src/physics/alp/running.ts';

const LAMBDA_MEV = 1e6;

const fermion = runToLowScale(UNIVERSAL, LAMBDA_MEV);
const gluon = runToLowScale({ ...UNCOUPLED, gluon: 1 }, LAMBDA_MEV);

const text = `import type { LowScaleCouplings } from './running.ts';

// Written by scripts/derive-alp-couplings.ts; a test repeats the derivation.

/** Couplings at 2 GeV of an ALP that has c_ff = 1 for every charged fermion at Λ = 1 TeV and nothing else. */
export const FERMION_COUPLED: LowScaleCouplings = ${literal(fermion.lowScale)};

/** Couplings at 2 GeV of an ALP that has c_GG = 1 at Λ = 1 TeV and nothing else. */
export const GLUON_COUPLED: LowScaleCouplings = ${literal(gluon.lowScale)};
`;
writeFileSync(new URL('../src/physics/alp/lowScaleCouplings.ts', import.meta.url), text);
console.log(JSON.stringify({ fermion, gluon }, null, 2));

function literal(couplings: LowScaleCouplings): string {
  const lines = Object.entries(couplings).map(
    ([name, value]) => `  ${name}: ${Number(value.toPrecision(7))},`,
  );
  return `{\n${lines.join('\n')}\n}`;
}
