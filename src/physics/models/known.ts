import type { MemberFault, ModelFamily } from './family.ts';
import type { BenchmarkModel, ModelId } from './model.ts';
import { usualModel } from './usual.ts';

/** Pages and workers bring the usual model with them; importing `index.ts` makes all the others known. */
let known: readonly BenchmarkModel[] = [usualModel];
const families = new Map<string, ModelFamily>();

/** Makes models known, in the order in which they are offered and refusals list them. */
export function knowModels(models: readonly BenchmarkModel[]): void {
  known = models;
}

/** Makes a family known, in the place of another of its name. */
export function knowFamily(family: ModelFamily): void {
  families.set(family.id, family);
}

/** The models that are known by now; of a family the usual member. */
export function knownModels(): readonly BenchmarkModel[] {
  return known;
}

/** The families that are known by now. */
export function knownFamilies(): readonly ModelFamily[] {
  return [...families.values()];
}

/**
 * The known model of an identifier such as `bc4` or `alp:CGG=1`, or undefined where there is none.
 * @param id identifier, as it is written
 */
export function modelById(id: string): BenchmarkModel | undefined {
  return known.find((model) => model.id === id) ?? memberOf(id);
}

/** Identifier of the member of a known family, as it is kept; null where there is none such. */
export function memberId(family: string, parameters: string): ModelId | null {
  return memberOf(`${family}:${parameters}`)?.id ?? null;
}

/** Why parameters make no member of a known family; null where there is no such family, or they do. */
export function memberFault(family: string, parameters = ''): MemberFault | null {
  return families.get(family)?.faultIn(parameters) ?? null;
}

function memberOf(id: string): BenchmarkModel | undefined {
  for (const family of families.values()) {
    const member = family.member(id);
    if (member !== undefined) return member;
  }
  return undefined;
}

/** A model as links and commands name it. */
export interface NamedModel {
  readonly model: BenchmarkModel;
  /** Whether it was named as one with invisible decays alone. */
  readonly isInvisible: boolean;
}

/** The known model of an identifier or of an alias such as `bc4-inv`, or undefined where there is none. */
export function modelNamed(name: string): NamedModel | undefined {
  const invisible = known.find(({ invisibleAlias }) => invisibleAlias === name);
  if (invisible !== undefined) return { model: invisible, isInvisible: true };
  const preset = knownFamilies().find(({ presets }) => Object.hasOwn(presets, name))?.presets[name];
  const model = modelById(preset ?? name);
  return model && { model, isInvisible: false };
}
