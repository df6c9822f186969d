import { shownValue } from '../refusal.ts';

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/**
 * A check that fields are lists or objects.
 * @param lists names of fields that must hold lists
 * @param objects names of fields that must hold objects
 * @returns `check` of a task
 */
export function needs(
  lists: readonly string[],
  objects: readonly string[] = [],
): (request: object) => string | null {
  return (request) => {
    const { task, ...fields } = request as Readonly<Record<string, unknown>>;
    const fault = (field: string, kind: string) =>
      `The request "${String(task)}" needs ${kind} in its field "${field}"; it has ${shownValue(fields[field])}.`;
    const list = lists.find((field) => !Array.isArray(fields[field]));
    if (list !== undefined) return fault(list, 'a list');
    const object = objects.find((field) => !isObject(fields[field]));
    return object === undefined ? null : fault(object, 'an object');
  };
}
