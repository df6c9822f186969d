import type { Curve } from '../data/curveSchema.ts';
import { alpCouplingNames, type AlpCouplings } from '../physics/alp/couplings.ts';
import { couplingTex } from '../physics/models/alp.ts';
import { alpId } from '../physics/models/alpFamily.ts';
import { modelById, models } from '../physics/models/index.ts';
import type { CouplingConvention, ModelId } from '../physics/models/model.ts';
import { theoryOf } from '../physics/models/theory.ts';
import type { ImportedColumn } from './importedTable.ts';
import { parseNumber } from './numbers.ts';
import { withoutUnit } from './units.ts';

type Qualifiers = ImportedColumn['qualifiers'];

/** Name of the qualifier that says a model by its identifier. */
export const modelIdentifier = 'Model identifier';

const shapes = ['lower-edge', 'upper-edge', 'closed-region'] as const;
const curveTypes = ['excluded', 'projection'] as const;

const textOf = (qualifiers: Qualifiers, wanted: string): string =>
  qualifiers.find(([name]) => name === wanted)?.[1] ?? '';

/** Values of qualifiers by name; HEPData's own site puts units behind names, its data files have them behind values. */
function valuesOf(qualifiers: Qualifiers): ReadonlyMap<string, number> {
  return new Map(
    qualifiers.flatMap(([name, text]) => {
      const value = parseNumber(text.trim().split(' ')[0], '.');
      return value === null ? [] : [[withoutUnit(name), value] as const];
    }),
  );
}

/** Values of those that have a symbol among the qualifiers. */
const named = <N extends string>(
  names: readonly (readonly [N, string])[],
  values: ReadonlyMap<string, number>,
) =>
  names.flatMap(([name, tex]) => {
    const value = values.get(`$${tex}$`);
    return value === undefined ? [] : [[name, value] as const];
  });

/** The general ALP of couplings and scale; null where none is named, as its usual ones are no less a choice. */
function alpOf(values: ReadonlyMap<string, number>): ModelId | null {
  const couplings = named(
    alpCouplingNames.map((name) => [name, couplingTex[name]] as const),
    values,
  );
  const [[, scaleTeV] = []] = named([['scale', '\\Lambda']], values);
  if (couplings.length === 0 || scaleTeV === undefined) return null;
  return withTheory(alpId({ couplings: Object.fromEntries(couplings) as AlpCouplings, scaleTeV }), values);
}

/** A model with its inputs of theory, the usual ones where none is named. */
function withTheory(model: ModelId, values: ReadonlyMap<string, number>): ModelId {
  const family = theoryOf(model);
  if (family === undefined) return model;
  return family.idOf(
    Object.fromEntries(
      named(
        family.inputs.map(({ id, tex }) => [id, tex] as const),
        values,
      ),
    ),
  );
}

/**
 * The model that qualifiers of a table of ours name, with its couplings and scale, its inputs of theory, or, of somebody's own,
 * by its identifier.
 * @returns null where they name none, or one that is not known
 */
function qualifiedModel(qualifiers: Qualifiers): ModelId | null {
  const known = (id: ModelId | null) => modelById(id ?? '')?.id ?? null;
  const own = textOf(qualifiers, modelIdentifier);
  if (own !== '') return known(own);
  const model = models.find(({ benchmark }) => textOf(qualifiers, 'Model').startsWith(`${benchmark}, `));
  if (model === undefined) return null;
  const values = valuesOf(qualifiers);
  return known(model.id === 'alp' ? alpOf(values) : withTheory(model.id, values));
}

/** What our own export says of a curve beside its numbers; null of what it does not say. */
export interface SaidOfCurve {
  readonly model: ModelId | null;
  readonly convention: string | null;
  readonly shape: Curve['shape'] | null;
  readonly curveType: Curve['curveType'] | null;
}

/** What a column says of itself by qualifiers as we write them, and by its heading of the convention of their model. */
export function saidOfCurve({ name, qualifiers }: Pick<ImportedColumn, 'name' | 'qualifiers'>): SaidOfCurve {
  const model = qualifiedModel(qualifiers);
  const conventions = modelById(model ?? '')?.conventions ?? [];
  const [shape, curveType] = textOf(qualifiers, 'Curve').split(', ');
  const isNamed = ({ id, tex }: CouplingConvention) => name.endsWith(`$${tex}$`) || name.startsWith(`${id}_`);
  return {
    model,
    convention: conventions.find(isNamed)?.id ?? null,
    shape: shapes.find((each) => each === shape) ?? null,
    curveType: curveTypes.find((each) => each === curveType) ?? null,
  };
}
