import { existsSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import { near, type Rows } from './figureTable.ts';

/** Ours, the published number, and how far they may be apart, as a part of it; null where the reference tables are not there. */
type Found = readonly [ours: number, published: number, within: number] | null;
type Check = (rows: Rows) => Found;

/** Rows of a table of `../shared/reference`; null where it is not there. */
function reference(path: string): Rows | null {
  const file = new URL(`../../shared/reference/${path}.csv`, import.meta.url);
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  return csvParse(lines.filter((line) => !line.startsWith('#')).join('\n'));
}

/** Published curves are read off to 5–10 %, and ours are reconstructed from them. */
const readOff = 0.15;
/** Formulas of models agree to the four digits of the tables. */
const formula = 2e-3;
/** The two papers' numbers have two or three digits. */
const stated = 0.01;

/** The published limit at a lifetime, nearest to a mass. */
function publishedLimit(table: string, massMeV: number, lifetime: string): number | null {
  const rows = reference(`limits/${table}`)?.filter((row) => row.tau_s === lifetime);
  return rows ? near(rows, 'm_MeV', massMeV, 'br_ul') : null;
}

/** A quantity of a model, between the masses of its table straight in logarithms. */
function ofModel(table: string, massMeV: number, column: string): number | null {
  const rows = reference(`models/${table}`);
  if (rows === null) return null;
  const above = rows.findIndex((row) => Number(row.m_MeV) >= massMeV);
  const [high, low] = [rows[above], rows[Math.max(0, above - 1)]];
  const span = Number(high.m_MeV) - Number(low.m_MeV);
  const share = span === 0 ? 0 : (massMeV - Number(low.m_MeV)) / span;
  return Number(low[column]) ** (1 - share) * Number(high[column]) ** share;
}

const beside = (ours: number, published: number | null, within: number): Found =>
  published === null ? null : [ours, published, within];

/** Limits on B of the table at one mass, those of one lifetime where it has several. */
const limit =
  (table: string, massMeV: number, lifetime: string, pick: (rows: Rows) => Rows = (rows) => rows): Check =>
  (rows) =>
    beside(
      near(pick(rows), 'm_MeV', massMeV, 'br_ul_obs'),
      publishedLimit(table, massMeV, lifetime),
      readOff,
    );

/**
 * The lower edge of what a search of πνν̄ excludes: where the published limit meets the production of the reference table.
 * @param unit of the coupling of the figure in that of the table: v in TeV for g_Y
 */
const lowerEdge =
  (limits: string, model: string, column: string, massMeV: number, power: 1 | 2, unit = 1): Check =>
  (rows) => {
    const published = publishedLimit(limits, massMeV, 'inf');
    const production = ofModel(model, massMeV, column);
    const here = rows.filter((row) => row.search?.startsWith('na62-pinunu') && row.interval === '1');
    const edge = near(here, 'm_MeV', massMeV, 'coupling_lo');
    return published === null || production === null
      ? null
      : [edge, unit * (published / production) ** (1 / power), readOff];
  };

/** The sensitivity where the published limit is smallest: no event is in the window there, and the limit is ln 10 events. */
const noEvents =
  (limits: string, share = 1): Check =>
  (rows) => {
    const published = reference(`limits/${limits}`)?.filter((row) => row.tau_s === 'inf');
    if (!published) return null;
    const [least] = [...published].sort((a, b) => Number(a.br_ul) - Number(b.br_ul));
    return [
      near(rows, 'm_MeV', Number(least.m_MeV), 'ses'),
      (share * Number(least.br_ul)) / Math.LN10,
      readOff,
    ];
  };

/** Rows of one lifetime of a family. */
const oneLifetime =
  (name: string) =>
  (rows: Rows): Rows =>
    rows.filter((row) => row.search?.endsWith(`-tau-${name}`));

/** Expected background between two values of m²_miss, GeV². */
const background = (rows: Rows, from: number, to: number): number =>
  rows
    .filter((row) => Number(row.m2_low_GeV2) >= from && Number(row.m2_high_GeV2) <= to)
    .flatMap((row) =>
      Object.entries(row).filter(([column]) => column.startsWith('b_') && column !== 'b_parabola'),
    )
    .reduce((total, [, events]) => total + Number(events), 0);

const sum = (rows: Rows, column: string): number =>
  rows.reduce((total, row) => total + Number(row[column]), 0);

/** Production over squared coupling at a mass. */
const production =
  (column: string, model: string, published: string, massMeV: number): Check =>
  (rows) =>
    beside(near(rows, 'm_MeV', massMeV, column), ofModel(model, massMeV, published), formula);

/** Lifetime times squared amplitude coupling at a mass. */
const lifetime =
  (model: string, published: string, massMeV: number, within = formula): Check =>
  (rows) =>
    beside(near(rows, 'm_MeV', massMeV, 'tau_times_g2_s'), ofModel(model, massMeV, published), within);

/** p_X/m_K at m_X = 0. */
const massless = (1 - (139.57039 / 493.677) ** 2) / 2;

/** One number of each figure, from the text of its paper or from tables of publications. */
export const checks: Readonly<Record<string, Check>> = {
  // 2021 paper, section 5: windows of 4σ.
  '2021-2-left': (rows) => {
    const [from, to] = ['window_low_GeV2', 'window_high_GeV2'].map((column) =>
      near(rows, 'm_MeV', 200, column),
    );
    return [(to - from) / near(rows, 'm_MeV', 200, 'resolution_GeV2'), 4, stated];
  },
  '2021-2-centre': (rows) => {
    // Section 3: the requirement m²_miss > 0 takes half of the acceptance at m_X = 0. The paper says half; ours is 0.43.
    const at = (mass: number) => near(rows, 'm_MeV', mass, 'acceptance_over_pinunu');
    return [at(0) / at(35), 0.5, 0.2];
  },
  // The same statement, in the sensitivity.
  '2021-2-right': (rows) => {
    const at = (mass: number) => near(rows, 'm_MeV', mass, 'ses');
    return [at(0) / at(35), 2, 0.25];
  },
  // Table 1: background of region 2.
  '2021-3': (rows) => [background(rows, 0.0259, 0.069), 2.6, stated],
  '2021-4-left': limit('na62_kpix_inv_2017', 60, 'inf'),
  '2021-4-right': limit('na62_kpix_inv_2017', 60, '1e-09', oneLifetime('1e-9')),
  '2021-5-left': lowerEdge('na62_kpix_inv_2017', 'bc4', 'br_sin2', 60, 1),
  '2021-5-right': lowerEdge('na62_kpix_inv_2017', 'bc4', 'br_sin2', 90, 1),
  '2021-6-left': lowerEdge('na62_kpix_inv_2017', 'bc10', 'br', 60, 2, 0.24622),
  '2021-6-right': lowerEdge('na62_kpix_inv_2017', 'bc10', 'br', 90, 2, 0.24622),
  // Candidates of 2016–2022, arXiv:2412.12015.
  '2025-1a': (rows) => [sum(rows, 'n_obs'), 51, 0],
  '2025-1b': noEvents('na62_kpix_inv_2016_2022'),
  '2025-2a': limit('na62_kpix_inv_2016_2022', 60, 'inf'),
  '2025-2b': limit('na62_kpix_inv_2016_2022', 40, '1e-09', oneLifetime('1e-9')),
  '2025-3': limit('na62_pi0inv', 135, 'inf'),
  // Section 3.1: 27679 candidates, 298 hypotheses from 215.3 to 326.7 MeV.
  '2025-4a': (rows) => [sum(rows, 'n_obs'), 27679, 0],
  '2025-4b': (rows) => [rows.length, 298, 0],
  '2025-5a': (rows) => [near(rows, 'm_MeV', 0, 'm_MeV'), 215.3, 0.05 / 215.3],
  '2025-5b': (rows) => [near(rows, 'm_MeV', 1000, 'm_MeV'), 326.7, 0.05 / 326.7],
  '2025-6a': limit('na62_kpimumu', 270, '0'),
  '2025-6b': limit('na62_kpimumu', 270, '1e-09', oneLifetime('1e-9')),
  '2025-7a': limit('na62_kpigammagamma', 300, '0'),
  '2025-7b': limit('na62_kpigammagamma', 300, '5e-10', oneLifetime('5e-10')),
  '2025-8a': production('br_over_epsilon2', 'bc2_production', 'br_eps2', 200),
  '2025-8b': lowerEdge('na62_kpix_inv_2016_2022', 'bc2_production', 'br_eps2', 200, 2),
  // Equation 4.3 with C = 3 × 10⁻³.
  '2025-9a': (rows) => [near(rows, 'm_MeV', 0, 'br_over_sin2theta'), 3e-3 * massless, formula],
  '2025-9b': lowerEdge('na62_kpix_inv_2016_2022', 'bc4', 'br_sin2', 60, 1),
  '2025-9c': lifetime('bc4', 'tau_sin2_s', 150),
  '2025-9d': lowerEdge('na62_kpix_inv_2016_2022', 'bc4', 'br_sin2', 200, 1),
  '2025-10a': production('br_over_Cff_over_Lambda_TeV-12', 'bc10', 'br', 200),
  '2025-10b': lowerEdge('na62_kpix_inv_2016_2022', 'bc10', 'br', 60, 2),
  '2025-10c': lifetime('bc10', 'tau', 200),
  '2025-10d': lowerEdge('na62_kpix_inv_2016_2022', 'bc10', 'br', 200, 2),
  '2025-11a': production('br_over_CGG_over_Lambda_TeV-12', 'bc11', 'br', 200),
  '2025-11b': lifetime('bc11', 'tau', 200),
  '2025-11c': lowerEdge('na62_kpix_inv_2016_2022', 'bc11', 'br', 200, 2),
  // Twice the kaons.
  'projection-2016-2024': noEvents('na62_kpix_inv_2016_2022', 0.5),
};
