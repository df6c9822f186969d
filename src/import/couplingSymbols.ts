import type { ValuePower } from './couplingForm.ts';

/** What a symbol stands for: one of these conventions, to a power. */
export interface CouplingSymbol {
  /** Identifiers of conventions; several where the model decides. */
  readonly conventions: readonly string[];
  readonly power: ValuePower;
}

/** Before and after a symbol stands no letter. */
const alone = (symbol: string, flags = ''): RegExp =>
  new RegExp(String.raw`(?<![A-Za-z])(?:${symbol})(?![A-Za-z])`, flags);

const one = (id: string, power: ValuePower = 1): CouplingSymbol => ({ conventions: [id], power });
const fermion = 'Cff_over_Lambda_TeV-1';
const gluon = 'CGG_over_Lambda_TeV-1';
const scales = String.raw`(?:Lambda|f)`;

/** A reciprocal: `1/F_a`, `F_a^-1`, `one_over_Fa`. */
const inverse = (symbol: string): RegExp =>
  new RegExp(String.raw`(?:1/\(?|one_over_|inverse )${symbol}(?![A-Za-z])|(?<![A-Za-z])${symbol}\^\(?-1`);

/**
 * How files write the couplings, in plain signs, most special first. Letters of symbols are told apart by their case: c_GG of
 * other papers is 16π² C_GG, f_a is not always F_a.
 */
const symbols: readonly (readonly [RegExp, CouplingSymbol])[] = [
  [/(?:^|excluded )y$|(?<![A-Za-z])y=eps/, one('y')],
  [/(?<![a-z])s(?:in)?\^?2[ _(]*theta|(?<![a-z])s(?:in)?[ _(]*theta\)?\^2/i, one('sin2theta')],
  [/(?<![a-z])sin\^?2(?![ _(]*[\da-z])/i, one('sin2theta')],
  [/(?<![a-z])s(?:in)?[ _(]*theta/i, one('sintheta')],
  [/(?<![a-z])eps(?:ilon)?\^? ?2(?!\d)/i, one('epsilon2')],
  [/(?<![a-z])eps(?:ilon)?(?![a-z])|kinetic mixing/i, one('epsilon')],
  [new RegExp(String.raw`${scales}/C_?ff`), one(fermion, -1)],
  [new RegExp(String.raw`${scales}/C_?GG`), one(gluon, -1)],
  [alone('C_?ff'), one(fermion)],
  [alone('C_?GG'), one(gluon)],
  [alone('g_?Y'), one('g_Y')],
  [inverse('F_?a'), one('one_over_Fa')],
  [alone('F_?a'), one('one_over_Fa', -1)],
  [inverse('f_?G'), one('one_over_fG')],
  [alone('f_?G'), one('one_over_fG', -1)],
  [inverse('f(?:_?(?:ell|l))?(?!_)'), one('one_over_f')],
  [alone('f_?ell'), one('one_over_f', -1)],
  [inverse('Lambda'), { conventions: [fermion, gluon], power: 1 }],
  [alone('Lambda'), { conventions: [fermion, gluon], power: -1 }],
];

/** The square of a symbol as a whole: `(C_ff/Lambda)^2`, `g_Y^2`. */
const squared = /\^\(?2\)?$/;

/**
 * The coupling that a text names.
 * @param symbol heading without logarithm and unit, or a phrase, in plain signs
 * @returns null where it names none
 */
export function couplingSymbol(symbol: string): CouplingSymbol | null {
  const found = symbols.find(([pattern]) => pattern.test(symbol))?.[1];
  if (found === undefined) return null;
  const isSquare = squared.test(symbol) && !/^(?:sin2theta|epsilon2)$/.test(found.conventions[0]);
  return isSquare ? { ...found, power: found.power > 0 ? 2 : -2 } : found;
}
