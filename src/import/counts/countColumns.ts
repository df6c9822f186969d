/** What a column of a table of counts holds. */
export type CountColumn =
  | 'mass'
  | 'observed'
  | 'background'
  | 'uncertainty'
  | 'sensitivity'
  | 'acceptance'
  | 'kaons'
  | 'slope'
  | 'lifetime';

const headings: readonly (readonly [CountColumn, RegExp])[] = [
  ['mass', /^m(?:ass)?(?:_?x)?(?:_[kmg]?ev)?$/i],
  ['observed', /^(?:n|n_?obs|obs(?:erved)?(?:_?counts?|_?events)?|data)$/i],
  ['background', /^(?:b|bkg|n_?bkg|background)$/i],
  ['uncertainty', /^(?:sigma_?b|σ_?b|d_?b|b_?err(?:or)?|bkg_?err(?:or)?|background_?uncertainty)$/i],
  ['sensitivity', /^(?:ses|single_?event_?sensitivity)$/i],
  ['acceptance', /^(?:a|acc|acceptance|efficiency)$/i],
  ['kaons', /^(?:n_?k|kaons)$/i],
  ['slope', /^(?:slope|s)(?:_[munp]?s)?$/i],
  ['lifetime', /^(?:tau_?0|τ_?0)(?:_[munp]?s)?$/i],
];

/** What the heading of a column says that it holds; null where it is none of a table of counts. */
export function countColumn(heading: string): CountColumn | null {
  const name = heading.trim().replace(/\s+/g, '_');
  return headings.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
