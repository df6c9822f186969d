import type { MassUnit } from './units.ts';

/** Unit of a coupling: so many powers of ten of TeV to a power. */
export interface CouplingUnit {
  readonly decades: number;
  /** Power of the energy: −1 for GeV⁻¹, 0 for a number without a unit. */
  readonly dimension: number;
}

/** Decades above TeV. */
const energies: readonly (readonly [RegExp, MassUnit, number])[] = [
  [/^(?:TeV|TEV|tev)/, 'TeV', 0],
  [/^(?:GeV|GEV|gev)/, 'GeV', -3],
  [/^(?:MeV|MEV|mev)/, 'MeV', -6],
  [/^(?:keV|KeV|KEV|kev)/, 'keV', -9],
  [/^(?:eV|EV|ev)/, 'eV', -12],
];

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺';
const plain = '0123456789-+';

/**
 * A heading or a unit in plain signs: raised digits as `^-1`, Greek letters by name, marks of TeX left out.
 * @param text of a file
 */
export function plainSigns(text: string): string {
  return text
    .replace(
      /[⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺]+/g,
      (raised) => `^${raised.replace(/./gu, (sign) => plain[superscripts.indexOf(sign)])}`,
    )
    .replace(/[−–]/g, '-')
    .replace(/\\(?:mathrm|text|rm|left|right|operatorname)\b/g, '')
    .replace(/\\[,;!: ]|~/g, ' ')
    .replace(/[$\\{}|]/g, '')
    .replace(/Λ/g, 'Lambda')
    .replace(/[θϑ]/g, 'theta')
    .replace(/[εϵɛ]|varepsilon/g, 'epsilon')
    .replace(/ℓ/g, 'ell')
    .replace(/\*\*/g, '^')
    .replace(/₁₀/g, '10');
}

const tens = /^(?:[x×*·]\s*)?(?:10\s*\^\s*\(?\s*([+-]?\d+)\s*\)?|1[eE]([+-]?\d+))(?:\s*[x×*·])?\s*/;

/**
 * The unit that a text is: `GeV-1`, `1/TeV`, `10^-3 GeV^{-1}`, `1e-10`; the empty text is a number without one.
 * @returns null where it is none of a coupling
 */
export function couplingUnit(text: string): CouplingUnit | null {
  const written = plainSigns(text).trim();
  const [factor = '', power, exponent] = tens.exec(written) ?? [];
  const decades = factor === '' ? 0 : Number(power ?? exponent);
  const rest = written.slice(factor.length).trim();
  if (!(Math.abs(decades) < 100)) return null;
  if (rest === '' || rest === '1' || rest === '-') return { decades, dimension: 0 };
  const below = /^(?:1\s*)?\/\s*/.exec(rest);
  const energyText = below === null ? rest : rest.slice(below[0].length);
  const energy = energies.find(([pattern]) => pattern.test(energyText));
  if (energy === undefined) return null;
  const raised = /^[a-z]+(?:\s*\/\s*c(?:\s*\^\s*2)?)?(?:\s*\^?\s*\(?\s*([+-]?[1-4])\s*\)?)?$/i.exec(
    energyText,
  );
  if (raised === null) return null;
  const dimension = Number(raised[1] ?? 1) * (below === null ? 1 : -1);
  return { decades: decades + energy[2] * dimension, dimension };
}

/** A unit as answers keep it and lists offer it: `GeV^-1`. */
export const energyUnit = (energy: MassUnit, dimension: number): string =>
  dimension === 1 ? energy : `${energy}^${dimension}`;

/** Units that a coupling of a dimension can have, the largest energy first; none without a dimension. */
export const unitsOfDimension = (dimension: number): readonly string[] =>
  dimension === 0 ? [] : energies.map(([, energy]) => energyUnit(energy, dimension));
