import type { BenchmarkModel, CouplingConvention } from '../../physics/models/model.ts';
import type { RichText } from '../../plot/scene.ts';
import { planeWords } from '../../words/en/planes.ts';
import { joined, rich } from './markup.ts';
import { richFromTex } from './tex.ts';

/** Symbol of X: *S*, *a*, *A*′. */
export function particleSymbol(model: BenchmarkModel): RichText {
  return richFromTex(model.particleTex);
}

const lowered = (text: RichText): RichText => text.map((run) => ({ ...run, raise: 'sub' as const }));

/** *m* with the symbol of X below. */
export function massSymbol(model: BenchmarkModel): RichText {
  return joined('*m*', lowered(particleSymbol(model)));
}

/** *τ* with the symbol of X below. */
export function lifetimeSymbol(model: BenchmarkModel): RichText {
  return joined('*τ*', lowered(particleSymbol(model)));
}

/** Symbol of the coupling in a convention, without unit. */
export function couplingSymbol(convention: CouplingConvention): RichText {
  return richFromTex(convention.tex);
}

/** Unit of a coupling, empty where it has none. */
export function couplingUnit(convention: CouplingConvention): RichText {
  return richFromTex(convention.unitTex);
}

/** Symbol of a coupling, and its unit in brackets where there is one. */
export function couplingTitle(convention: CouplingConvention): RichText {
  if (convention.unitTex === '') return couplingSymbol(convention);
  return joined(couplingSymbol(convention), ' [', couplingUnit(convention), ']');
}

/** Title of the mass axis. @param short whether there is hardly room for words */
export function massTitle(model: BenchmarkModel, short = false): RichText {
  return joined(...planeWords.axis(massSymbol(model), 'mass', particleSymbol(model), short), ' [MeV/*c*^2]');
}

/** B(K⁺ → π⁺X) with the symbol of X. */
export function productionSymbol(model: BenchmarkModel): RichText {
  return joined('B(K^+ → π^+', particleSymbol(model), ')');
}

/** The speed-of-light mass unit. */
export const massUnit = rich('MeV/*c*^2');
