import { power } from '../../mathematics/powers.ts';
import { ELECTRON_MASS, MUON_MASS, NEUTRAL_PION_MASS, PION_MASS } from '../constants.ts';
import type { MassFunction, Value } from '../formulas/formula.ts';
import { END_POINT_MASS } from '../kinematics.ts';
import { models } from '../models/index.ts';
import type { BenchmarkModel, ValidityRange } from '../models/model.ts';
import { emptyRange, isInside } from '../models/validity.ts';
import { lifetimeFromWidthS } from '../units.ts';
import type { OwnModel } from './ownModel.ts';
import { mostFraction, products, type Rates, ratesOf } from './rates.ts';
import { symbolTex } from './symbols.ts';

/** Where decays begin. */
const usualThresholds = [
  2 * ELECTRON_MASS,
  NEUTRAL_PION_MASS,
  2 * MUON_MASS,
  2 * NEUTRAL_PION_MASS,
  2 * PION_MASS,
];

/** Between two masses of a table that has no value there. */
function gapEnds({ rates }: OwnModel): number[] {
  if (rates.kind === 'formulas') return [];
  const { massMeV, columns } = rates;
  const all = Object.values(columns);
  return massMeV.filter((_, i) =>
    all.some((column) => column[i] !== null && (column[i - 1] === null || column[i + 1] === null)),
  );
}

/** Kinks of the built-in models that formulas name. */
function borrowedKinks({ rates }: OwnModel): readonly number[] {
  if (rates.kind === 'table') return [];
  const named = new Set(rates.lines.flatMap(({ formula }) => formula));
  return models.flatMap(({ id, thresholdsMeV }) =>
    [...named].some((name) => typeof name === 'string' && name.endsWith(`_${id}`)) ? thresholdsMeV : [],
  );
}

const valueAt = (value: Value | null, massMeV: number): number =>
  typeof value === 'function' ? value(massMeV) : (value ?? 0);

/** Where a table has a value, or formulas hold. */
function known({ rates, massRangeMeV: [low, high] }: OwnModel): readonly [number, number] {
  if (rates.kind === 'formulas') return [low, high];
  const { massMeV, columns } = rates;
  const widths = Object.entries(columns).filter(([name]) => name === 'tau' || name.startsWith('width'));
  const masses = massMeV.filter((_, i) => widths.every(([, column]) => column[i] !== null));
  return [Math.max(low, masses[0] ?? Infinity), Math.min(high, masses.at(-1) ?? -Infinity)];
}

function decaysOf(
  { width, fractions }: Rates,
  decayValidity: ValidityRange,
): Pick<BenchmarkModel, 'lifetimeTimesCoupling2S' | 'decayFractions' | 'invisibleFractionAt'> {
  const within =
    (value: MassFunction): MassFunction =>
    (massMeV) =>
      isInside(decayValidity, massMeV) ? value(massMeV) : Number.NaN;
  const [ee, mumu, gammagamma, invisible] = products.map((product) =>
    within((massMeV) => {
      const fraction = valueAt(fractions[product], massMeV);
      return fraction <= mostFraction ? fraction : Number.NaN;
    }),
  );
  return {
    lifetimeTimesCoupling2S: within((massMeV) => lifetimeFromWidthS(width?.(massMeV) ?? Number.NaN)),
    decayFractions: (massMeV) => ({
      ee: ee(massMeV),
      mumu: mumu(massMeV),
      gammagamma: gammagamma(massMeV),
    }),
    ...(fractions.invisible === null || fractions.invisible === 1 ? {} : { invisibleFractionAt: invisible }),
  };
}

/** A mass inside a range and the coupling at which B is in reach of today's searches, where the crosshair starts. */
function startOf({ coupling, massRangeMeV: [low, high] }: OwnModel, production: MassFunction) {
  const masses = Array.from({ length: 101 }, (_, k) => low + (k / 100) * (high - low));
  const preferred = low <= 180 && high >= 180 ? [180, ...masses] : masses;
  const massMeV = preferred.find((mass) => production(mass) > 0) ?? low;
  const branchingRatio = 1e-10;
  const wanted = power(branchingRatio / production(massMeV), 1 / coupling.power);
  const [smallest, largest] = coupling.range;
  const inside = wanted >= smallest && wanted <= largest;
  return { massMeV, coupling: inside ? wanted : Math.sqrt(smallest * largest) };
}

/**
 * A model of somebody's own behind the interface of the built-in ones. The amplitude coupling is g = c^(p/2), c being the coupling
 * as its author writes it and p its power.
 * @param own checked description
 * @returns null where a formula of it names what there is not, or nothing is said of B
 */
export function createOwnModel(own: OwnModel): BenchmarkModel | null {
  const rates = ratesOf(own);
  if (rates === null) return null;
  const [low, high] = own.massRangeMeV;
  const productionValidity = {
    minMeV: Math.max(0, low),
    maxMeV: Math.min(END_POINT_MASS, high),
    reason: 'own-range',
  };
  const escapes = rates.fractions.invisible === 1;
  const [first, last] = known(own);
  const decayValidity =
    rates.width === null
      ? emptyRange('no-own-lifetime')
      : { minMeV: first, maxMeV: last, reason: 'own-range' };
  const within =
    (rate: MassFunction): MassFunction =>
    (massMeV) =>
      isInside(productionValidity, massMeV) ? rate(massMeV) : Number.NaN;
  const production = within(rates.production);
  const { symbol, unit, power, range, largest } = own.coupling;
  const kinks = [...usualThresholds, ...own.kinksMeV, ...gapEnds(own), ...borrowedKinks(own)];
  return {
    id: own.id,
    family: 'own',
    start: startOf(own, production),
    benchmark: own.name,
    particleTex: symbolTex(own.particle),
    particle: own.particle,
    conventions: [
      {
        id: 'g',
        tex: symbolTex(symbol),
        unitTex: symbolTex(unit),
        power: 2 / power,
        factor: () => 1,
        defaultRange: range,
        ...(largest === null ? {} : { largest: { value: largest, reason: 'own-largest' } }),
      },
    ],
    productionValidity,
    decayValidity,
    thresholdsMeV: [...new Set(kinks)].filter((mass) => mass > low && mass < high).sort((a, b) => a - b),
    fixedInvisibleFraction: escapes ? 1 : null,
    noEscapeReason: null,
    productionPerCoupling2: production,
    otherProduction: Object.fromEntries(
      Object.entries(rates.otherProduction).map(([mode, rate]) => [mode, within(rate)]),
    ),
    ...decaysOf(rates, decayValidity),
    caveats: [{ minMeV: low, maxMeV: high, caveat: 'own-model' }],
  };
}
