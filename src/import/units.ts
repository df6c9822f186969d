const suffixed = /_((?:MeV|GeV|TeV|keV|eV)(?:-1)?|s|ns|ps)$/i;

const known = /^(\\?mathrm\{)?\s*([kMGT]?eV|[munpµ]?s(?![a-z0-9])|%|1\/[kMGT]?eV)/i;

/** Text in brackets at the end of a heading, and where they open; null where it does not end so. */
function bracketed(heading: string): { readonly inside: string; readonly opensAt: number } | null {
  const text = heading.trimEnd();
  if (!/[\])]$/.test(text)) return null;
  const body = text.slice(0, -1);
  const opensAt = Math.max(body.lastIndexOf('['), body.lastIndexOf('('));
  const closesAt = Math.max(body.lastIndexOf(']'), body.lastIndexOf(')'));
  return opensAt > closesAt ? { inside: body.slice(opensAt + 1).trim(), opensAt } : null;
}

/**
 * The unit that a heading names: `m_X [MeV/c^2]`, `mass (GeV)`, `m_MeV`.
 * @returns the unit as written, empty where there is none
 */
export function unitOf(heading: string): string {
  const inside = bracketed(heading)?.inside;
  if (inside !== undefined && known.test(inside)) return inside;
  return suffixed.exec(heading)?.[1] ?? '';
}

/** A heading without the unit in brackets at its end. */
export function withoutUnit(heading: string): string {
  const found = bracketed(heading);
  return (found !== null && known.test(found.inside) ? heading.slice(0, found.opensAt) : heading).trim();
}

const inMeV: readonly (readonly [RegExp, number])[] = [
  [/^meV/, 1e-9],
  [/^MeV|^mev|^MEV/, 1],
  [/^GeV|^gev/i, 1e3],
  [/^TeV|^tev/i, 1e6],
  [/^keV/i, 1e-3],
  [/^eV/i, 1e-6],
];

/** Names of mass units as the page offers them. */
export type MassUnit = 'eV' | 'keV' | 'MeV' | 'GeV' | 'TeV';

/** MeV in one unit. */
export const massUnitsMeV: Readonly<Record<MassUnit, number>> = {
  eV: 1e-6,
  keV: 1e-3,
  MeV: 1,
  GeV: 1e3,
  TeV: 1e6,
};

/** The mass unit that a text begins with, or null. */
export function massUnit(text: string): MassUnit | null {
  const factor = inMeV.find(([pattern]) => pattern.test(text.trim().replace(/^\\?mathrm\{/, '')))?.[1];
  const found = Object.entries(massUnitsMeV).find(([, value]) => value === factor)?.[0];
  return (found as MassUnit | undefined) ?? null;
}

/** Names of units of lifetime as the page offers them. */
export type LifetimeUnit = 's' | 'ms' | 'us' | 'ns' | 'ps';

/** Seconds in one unit. */
export const lifetimeUnitsS: Readonly<Record<LifetimeUnit, number>> = {
  s: 1,
  ms: 1e-3,
  us: 1e-6,
  ns: 1e-9,
  ps: 1e-12,
};

/** The unit of lifetime that a text is; seconds where it says none. */
export function lifetimeUnit(text: string): LifetimeUnit {
  const unit = text.trim().toLowerCase().replace('µ', 'u');
  return Object.hasOwn(lifetimeUnitsS, unit) ? (unit as LifetimeUnit) : 's';
}
