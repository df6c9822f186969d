import type { OwnBound, OwnContent } from '../../../own/ownBound.ts';

/** An identifier for a bound of the user's own. */
export function freshId(): string {
  const random = crypto.getRandomValues(new Uint32Array(2));
  return `own-${Array.from(random, (part) => part.toString(36)).join('')}`;
}

function contentWithId(drawn: OwnContent, id: string): OwnContent {
  switch (drawn.kind) {
    case 'contour':
      return { ...drawn, bound: { ...drawn.bound, id } };
    case 'recast':
      return { ...drawn, table: { ...drawn.table, id } };
    case 'limit':
      return { ...drawn, curve: { ...drawn.curve, id } };
  }
}

/** A bound under another identifier. */
export const withId = (bound: OwnBound, id: string): OwnBound =>
  id === bound.id ? bound : { ...bound, id, drawn: contentWithId(bound.drawn, id) };
