import { splitModelId } from '../models/family.ts';
import type { ModelId } from '../models/model.ts';
import { bc1 } from './bc1.ts';
import { bc2 } from './bc2.ts';
import { bc4 } from './bc4.ts';
import { bc10 } from './bc10.ts';
import { bc11 } from './bc11.ts';
import { alp } from './generalAlp.ts';
import type { Equation } from './equation.ts';

const equations = new Map<ModelId, readonly Equation[]>(Object.entries({ bc1, bc2, bc4, bc10, bc11, alp }));

/** Lagrangian and formulas of a model to show, the Lagrangian first; none of a model that has no file here. */
export function equationsOf(model: ModelId): readonly Equation[] {
  return equations.get(splitModelId(model).family) ?? [];
}
