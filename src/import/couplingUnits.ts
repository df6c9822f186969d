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

/** More of a heading than this is not looked at. */
const longest = 300;

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺';
const plain = '0123456789-+';

/**
 * A heading or a unit in plain signs: raised digits as `^-1`, Greek letters by name, without marks of TeX and blanks around signs.
 * @param text of a file
 */
export function plainSigns(text: string): string {
  return text
    .slice(0, longest)
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
    .replace(/₁₀/g, '10')
    .replace(/\s+/g, ' ')
    .replace(/ ?([\^/*·×=()[\]]) ?/g, '$1')
    .trim();
}

const tens = /^(?:[x×*·] ?)?(?:10\^\(?([+-]?\d+)\)?|1e([+-]?\d+))[x×*·]? ?/i;
const raised = /^[a-z]+(?:\/c(?:\^?2)?)?\^?\(?([+-]?[1-4])?\)?$/i;

/**
 * The unit that a text is: `GeV-1`, `1/TeV`, `10^-3 GeV^{-1}`, `1e-10`; the empty text is a number without one.
 * @returns null where it is none of a coupling
 */
export function couplingUnit(text: string): CouplingUnit | null {
  const written = plainSigns(text);
  const [factor = '', tenPower, exponent] = tens.exec(written) ?? [];
  const decades = factor === '' ? 0 : Number(tenPower ?? exponent);
  if (!(Math.abs(decades) < 100)) return null;
  const rest = written.slice(factor.length);
  if (rest === '' || rest === '1' || rest === '-') return { decades, dimension: 0 };
  const below = /^1?\//.exec(rest)?.[0] ?? '';
  const named = rest.slice(below.length);
  const energy = energies.find(([pattern]) => pattern.test(named));
  const power = raised.exec(named);
  if (energy === undefined || power === null) return null;
  const dimension = Number(power[1] ?? 1) * (below === '' ? 1 : -1);
  return { decades: decades + energy[2] * dimension, dimension };
}

/** A unit as answers keep it and lists offer it: `GeV^-1`. */
export const energyUnit = (energy: MassUnit, dimension: number): string =>
  dimension === 1 ? energy : `${energy}^${dimension}`;

/** Units that a coupling of a dimension can have, the largest energy first; none without a dimension. */
export const unitsOfDimension = (dimension: number): readonly string[] =>
  dimension === 0 ? [] : energies.map(([, energy]) => energyUnit(energy, dimension));
