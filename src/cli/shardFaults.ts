import type { ScannedShard } from '../import/scanFile.ts';

/** A shard with the file that holds it. */
export interface FiledShard extends ScannedShard {
  readonly file: string;
}

/** Why files are not the shards of one request, each exactly once. */
export interface ShardFaults {
  /** Shards that the request was cut into. */
  readonly of: number;
  /** Stretches of shards that no file holds, first and last. */
  readonly missing: readonly (readonly [from: number, to: number])[];
  readonly repeated: readonly { readonly part: number; readonly files: readonly string[] }[];
  /** Files of another request, another cut of it or another version of the program. */
  readonly foreign: readonly Pick<FiledShard, 'file' | 'shard'>[];
}

/** Files by what they are shards of, the largest group first; of groups of one size that which is named first. */
function grouped(shards: readonly FiledShard[]): readonly (readonly FiledShard[])[] {
  const groups = new Map<string, FiledShard[]>();
  for (const each of shards) {
    const question = JSON.stringify([each.version, each.request, each.shard[1]]);
    groups.set(question, [...(groups.get(question) ?? []), each]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/**
 * The shards of one request in order, or what is wrong with a set of files. What most of them are shards of is what they are
 * taken for.
 * @param shards at least one
 */
export function completeShards(
  shards: readonly [FiledShard, ...FiledShard[]],
):
  | { readonly ok: true; readonly shards: readonly FiledShard[] }
  | { readonly ok: false; readonly faults: ShardFaults } {
  const [own, ...others] = grouped(shards);
  const {
    shard: [, of],
  } = own[0];
  const byPart = new Map<number, FiledShard[]>();
  for (const each of own) byPart.set(each.shard[0], [...(byPart.get(each.shard[0]) ?? []), each]);
  const parts = [...byPart].sort(([a], [b]) => a - b);
  const edges = [0, ...parts.map(([part]) => part), of + 1];
  const missing = edges
    .slice(1)
    .flatMap((part, k): (readonly [number, number])[] =>
      part > edges[k] + 1 ? [[edges[k] + 1, part - 1]] : [],
    );
  const repeated = parts.flatMap(([part, found]) =>
    found.length > 1 ? [{ part, files: found.map(({ file }) => file) }] : [],
  );
  if (missing.length === 0 && repeated.length === 0 && others.length === 0)
    return { ok: true, shards: parts.map(([, [only]]) => only) };
  return { ok: false, faults: { of, missing, repeated, foreign: others.flat() } };
}
