import type { Table } from '../../export/tables.ts';

const curves = {
  obs: 'observed',
  exp: 'expected, median',
  exp_m2: 'expected, −2σ',
  exp_m1: 'expected, −1σ',
  exp_p1: 'expected, +1σ',
  exp_p2: 'expected, +2σ',
} as const;

/** Columns of a quantity that has observed and expected limits, and of their Monte-Carlo errors. */
const limitColumns = (quantity: string, words: string): [string, string][] =>
  Object.entries(curves).flatMap(([suffix, curve]): [string, string][] => [
    [`${quantity}_${suffix}`, `${words}, ${curve}`],
    [`${quantity}_${suffix}_err`, `Monte-Carlo error of the ${words}, ${curve}`],
  ]);

/** Columns that mean the same in every table. */
const columnWords: ReadonlyMap<string, string> = new Map([
  ['search', 'search'],
  ['m_MeV', 'mass [MeV/c²]'],
  ['interval', 'interval at this mass'],
  ['coupling_lo_reason', 'what ends it below'],
  ['coupling_hi_reason', 'what ends it above'],
  ['n_obs', 'observed events'],
  ['n_expected', 'expected events'],
  ['b', 'expected background events'],
  ['sigma_b', 'uncertainty of the background'],
  ...limitColumns('n_ul', 'limit on signal events'),
  ['ses', 'single event sensitivity'],
  ['acceptance_ratio', 'acceptance over that without losses by lifetime'],
  ...limitColumns('br_ul', 'limit on B'),
  ['toys', 'toys'],
  ['m2_low_GeV2', 'squared missing mass from [GeV²/c⁴]'],
  ['m2_high_GeV2', 'to [GeV²/c⁴]'],
  ['m_low_MeV', 'mass from [MeV/c²]'],
  ['m_high_MeV', 'to [MeV/c²]'],
  ['resolution_GeV2', 'resolution of the squared missing mass [GeV²/c⁴]'],
  ['window_low_GeV2', 'window from [GeV²/c⁴]'],
  ['window_high_GeV2', 'to [GeV²/c⁴]'],
  ['resolution_MeV', 'resolution of the mass [MeV/c²]'],
  ['window_low_MeV', 'window from [MeV/c²]'],
  ['window_high_MeV', 'to [MeV/c²]'],
  ['tau_s', 'lifetime [s]'],
  ['tau_times_g2_s', 'lifetime times squared coupling [s]'],
  ['br_ul_recomputed', 'limit on B, computed here'],
  ['br_ul_published', 'limit on B, published'],
  ['ratio', 'computed here over published'],
  ['p0_local', 'local p-value'],
  ['z_local', 'local significance [σ]'],
  ['signal_events', 'signal events'],
  ['cls', 'CLs'],
  ['clsb', 'CLs+b'],
  ['clb', 'CLb'],
]);

/**
 * What a column, or a name in a cell, is called in words.
 * @param name as files have it
 * @returns null where there are none
 */
export function wordsOf({ words }: Pick<Table, 'words'>, name: string): string | null {
  return words?.[name] ?? columnWords.get(name) ?? null;
}

/** Columns and names of a table with their words, a line each, for the head of a file: "m_MeV: mass [MeV/c²]". */
export function wordLines(table: Table): readonly string[] {
  const names = Object.keys(table.words ?? {}).filter((name) => !table.columns.includes(name));
  return [...table.columns, ...names].flatMap((name) => {
    const words = wordsOf(table, name);
    return words === null || words === name ? [] : [`${name}: ${words}`];
  });
}
