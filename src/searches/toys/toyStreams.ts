import { type Draws, randomDraws } from '../../statistics/draws.ts';

/** The 32-bit FNV-1a hash of a text (G. Fowler, L. C. Noll, K.-P. Vo). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/**
 * Random numbers of a toy. Each search has streams of its own, so that its events do not depend on which others are asked, and
 * the background has another one than the signal, so that it stays when the signal goes.
 * @param seed of the toy
 * @param search identifier
 */
export function toyStreams(seed: number, search: string): Readonly<Record<'background' | 'signal', Draws>> {
  const stream = 2 * hashOf(search);
  return { background: randomDraws(seed, stream), signal: randomDraws(seed, stream + 1) };
}
