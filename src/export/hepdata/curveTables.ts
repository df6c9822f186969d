import type { CouplingConvention } from '../../physics/models/model.ts';
import { modelById } from '../../physics/models/index.ts';
import type { CurveName } from '../../engine/request.ts';
import { type ExportCurve, valueColumn } from '../curvePoints.ts';
import { bandErrors } from './bandErrors.ts';
import { type CurveColumns, columnsOf, columnsTogether } from './columns.ts';
import { couplingTex, couplingUnits, hepdataNames } from './names.ts';
import {
  assumptionQualifiers,
  levelQualifiers,
  lifetimeQualifiers,
  modelQualifiers,
  reactionQualifier,
} from './qualifiers.ts';
import type { DependentVariable, HepdataQualifier, HepdataTable } from './table.ts';

const conventionOf = ({ model, convention }: ExportCurve): CouplingConvention | undefined =>
  modelById(model ?? '')?.conventions.find(({ id }) => id === convention);

function nameOf(curve: ExportCurve): string {
  const which = curve.ofSearch === undefined ? '' : hepdataNames.curves[curve.ofSearch.curve];
  const convention = conventionOf(curve);
  const isLimitOnB = curve.quantity === 'branching-ratio';
  const inCoupling = convention === undefined ? valueColumn(curve) : couplingTex(convention);
  const quantity = isLimitOnB ? hepdataNames.branchingRatio : inCoupling;
  if (curve.reach !== undefined) return hepdataNames.reach(curve.reach, quantity);
  return isLimitOnB
    ? hepdataNames.upperLimit(which, quantity)
    : hepdataNames.edge(which, curve.shape, quantity);
}

/** Whether the values are of kaon decays; the contours of others may be of anything. */
const isOfKaons = ({ ofSearch, quantity }: ExportCurve): boolean =>
  ofSearch !== undefined || quantity === 'branching-ratio';

function qualifiersOf(curve: ExportCurve): HepdataQualifier[] {
  const { model, confidenceLevel, lifetimeS, ofSearch, shape, curveType, monteCarlo } = curve;
  return [
    ...(isOfKaons(curve) ? [reactionQualifier] : []),
    ...modelQualifiers(model),
    ...levelQualifiers(confidenceLevel),
    ...lifetimeQualifiers(lifetimeS),
    ...(ofSearch === undefined ? [] : [{ name: 'Search', value: ofSearch.title }]),
    ...(curve.searchKind === undefined ? [] : [{ name: 'Kind of search', value: curve.searchKind }]),
    ...assumptionQualifiers(curve.assumptions),
    { name: 'Curve', value: `${shape}, ${curveType}` },
    ...(monteCarlo === undefined ? [] : [{ name: 'Seed of the toys', value: monteCarlo.seed }]),
  ];
}

function dependentOf(curves: readonly ExportCurve[], { rows }: CurveColumns): DependentVariable[] {
  const values = rows.map((points) => points.map((point) => point?.value ?? Number.NaN));
  const place = (name: CurveName) => curves.findIndex(({ ofSearch }) => ofSearch?.curve === name);
  const around = bandErrors((name) => values[place(name)]);
  const toys = rows.find((_, index) => curves[index].monteCarlo !== undefined);
  return [
    ...curves.flatMap((curve, index): DependentVariable[] => {
      const name = curve.ofSearch?.curve;
      if (name !== undefined && around.taken.includes(name)) return [];
      const errors = rows[index].map((point) => point?.error ?? Number.NaN);
      return [
        {
          name: nameOf(curve),
          ...couplingUnits(conventionOf(curve) ?? { unitTex: '' }),
          qualifiers: qualifiersOf(curve),
          values: values[index],
          errors: [
            ...(name === 'median' ? around.errors : []),
            { label: hepdataNames.monteCarlo, minus: errors.map((error) => -error), plus: errors },
          ],
        },
      ];
    }),
    ...(toys === undefined
      ? []
      : [
          { name: hepdataNames.toys, qualifiers: [], values: toys.map((point) => point?.toys ?? Number.NaN) },
        ]),
  ];
}

function tableOf(
  curves: readonly ExportCurve[],
  columns: CurveColumns,
  id: string,
  name: string,
): HepdataTable {
  const [first] = curves;
  const { massMeV, piece } = columns;
  const benchmark = modelById(first.model ?? '')?.benchmark;
  const convention = conventionOf(first);
  const isCoupling = first.quantity === 'coupling';
  return {
    id,
    name,
    description: [`${name}.`, first.note].filter((part) => part !== '').join(' '),
    location: first.reference,
    reactions: isOfKaons(first) ? [hepdataNames.reaction] : [],
    observables: [isCoupling ? 'COUPLING' : 'BR'],
    phrases: [
      ...(first.reach === undefined ? ['Exclusion'] : ['Discovery reach']),
      ...(isCoupling || first.reach !== undefined ? [] : ['Upper limit']),
      ...(benchmark === undefined ? [] : [benchmark]),
      ...(isCoupling ? [convention === undefined ? valueColumn(first) : couplingTex(convention)] : []),
    ],
    independent: [
      { ...hepdataNames.mass, values: massMeV },
      ...(new Set(piece).size > 1 ? [{ ...hepdataNames.piece, values: piece }] : []),
    ],
    dependent: dependentOf(curves, columns),
  };
}

/** Curves that one search has of one thing. */
const familyOf = ({ ofSearch, ...curve }: ExportCurve, index: number): string =>
  ofSearch === undefined
    ? String(index)
    : JSON.stringify([
        ofSearch.search,
        curve.reach,
        curve.quantity,
        curve.model,
        curve.convention,
        curve.lifetimeS,
        curve.curveType,
        curve.note,
      ]);

/**
 * Curves as tables of HEPData: observed and expected limits of one search in one table, with ±1σ and ±2σ as errors of the
 * expected one, where they are functions of the mass that go together; all others in a table each.
 * @throws Error when a point is no positive number
 */
export function curveTables(curves: readonly ExportCurve[]): HepdataTable[] {
  const families = new Map<string, ExportCurve[]>();
  for (const [index, curve] of curves.entries()) {
    const key = familyOf(curve, index);
    families.set(key, [...(families.get(key) ?? []), curve]);
  }
  return [...families.values()].flatMap((family) => {
    const [first] = family;
    const columns = family.length > 1 ? columnsTogether(family) : null;
    if (columns === null || first.ofSearch === undefined)
      return family.map((curve) => tableOf([curve], columnsOf(curve), curve.id, curve.name));
    const { search, title } = first.ofSearch;
    const benchmark = modelById(first.model ?? '')?.benchmark;
    const of = benchmark === undefined ? 'limits on B' : benchmark;
    return [tableOf(family, columns, `${search}-${first.model ?? 'limits'}`, `${title}, ${of} (KaonScope)`)];
  });
}
