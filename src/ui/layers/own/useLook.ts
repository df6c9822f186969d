import { useEffect, useState } from 'react';
import type { Importer } from '../../../../workers/importer.ts';
import type { Answers } from '../../../import/adopt.ts';
import type { Look } from '../../../own/preview.ts';

/** Typing is followed at this distance. */
const afterMs = 120;

/**
 * How a candidate looks with the answers as they stand, tried in the worker.
 * @returns the newest look, null before the first; it stays until the next is there
 */
export function useLook(
  importer: Importer,
  place: number,
  answers: Answers | null,
  name: string,
  reference: string,
): Look | null {
  const [look, setLook] = useState<Look | null>(null);
  useEffect(() => {
    let current = true;
    const waiting = setTimeout(() => {
      importer.api.look(place, answers, { id: 'own', name, reference }).then(
        (found) => {
          if (current) setLook(found);
        },
        // A worker that was closed answers no more.
        () => undefined,
      );
    }, afterMs);
    return () => {
      current = false;
      clearTimeout(waiting);
    };
  }, [importer, place, answers, name, reference]);
  return look;
}
