const unitsNs: Readonly<Record<string, number>> = {
  ps: 1e-3,
  ns: 1,
  us: 1e3,
  µs: 1e3,
  μs: 1e3,
  ms: 1e6,
  s: 1e9,
};

const infinite = /^(?:inf(?:inity)?|∞)$/i;

/**
 * The lifetime at which a column holds acceptances, as 1/τ in 1/ns: of `A_tau_inf`, `acceptance_tau_5e-9_s` or `A (tau = 10 ns)`.
 * @returns null for a column of anything else; NaN where the lifetime is no positive number with its unit, and not infinite
 */
export function inverseLifetimeOf(heading: string): number | null {
  const [name, symbol, ...rest] = heading
    .replace(/[\s_()[\]=,]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== 'm');
  if (!/^(?:a|acc|acceptance|efficiency)$/i.test(name) || !/^(?:tau|τ)$/i.test(symbol ?? '')) return null;
  const lifetime = rest.join('');
  if (infinite.test(lifetime)) return 0;
  const [, digits = '', unit = ''] = /^([\d.]+(?:e[+-]?\d+)?)([munpµμ]?s)$/i.exec(lifetime) ?? [];
  const lifetimeNs = Number(digits) * (unitsNs[unit.toLowerCase()] ?? Number.NaN);
  return lifetimeNs > 0 ? Number((1 / lifetimeNs).toPrecision(15)) : Number.NaN;
}
