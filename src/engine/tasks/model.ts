import { needs } from './form.ts';
import { engineTask } from './task.ts';
import type { ModelAnswer } from '../answer.ts';
import { requireMasses, requireModel } from '../checks.ts';
import { modelTable } from '../modelCurves.ts';
import type { ModelRequest } from '../request.ts';
import { piece } from '../shards.ts';

/** Production, lifetime and decay fractions over mass. */
export const modelTask = engineTask<ModelRequest, ModelAnswer>({
  name: 'model',
  check: needs<ModelRequest>({ model: 'text', massesMeV: ['number'] }),
  answer: (_, request) => modelTable(requireModel(request.model), requireMasses(request.massesMeV)),
  shard: (request, shard) => [{ ...request, massesMeV: piece(request.massesMeV, shard) }],
});
