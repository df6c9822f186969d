import type { Task } from './request.ts';

/** Fields without which a task cannot begin; numbers and names are checked where they are used. */
const lists: Readonly<Partial<Record<Task, readonly string[]>>> = {
  exclusion: ['searches', 'curves'],
  limits: ['searches'],
  point: ['searches'],
  combination: ['searches'],
  model: ['massesMeV'],
  inputs: ['searches', 'lifetimesS'],
};
const objects: Readonly<Partial<Record<Task, readonly string[]>>> = {
  limits: ['lifetime'],
  convert: ['from'],
  shape: ['source'],
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function namedIn(table: Readonly<Record<string, readonly string[]>>, task: unknown): readonly string[] {
  return typeof task === 'string' && Object.hasOwn(table, task) ? table[task] : [];
}

/**
 * What is wrong with the form of a request that came from a script or a file, where no types were checked.
 * @returns one sentence, or null where the task may begin
 */
export function formProblem(request: unknown): string | null {
  if (!isObject(request)) {
    return `The request is ${JSON.stringify(request) ?? 'missing'}; it must be an object with a field "task".`;
  }
  const { task } = request;
  for (const field of namedIn(lists, task)) {
    if (!Array.isArray(request[field]))
      return `The request "${task}" needs a list in its field "${field}"; it has ${JSON.stringify(request[field]) ?? 'none'}.`;
  }
  for (const field of namedIn(objects, task)) {
    if (!isObject(request[field]))
      return `The request "${task}" needs an object in its field "${field}"; it has ${JSON.stringify(request[field]) ?? 'none'}.`;
  }
  return null;
}
