import type { CouplingsFault } from '../alp/couplingsText.ts';
import type { NamedValuesFault } from '../namedValues.ts';
import type { BenchmarkModel, ModelId } from './model.ts';

/** Why a text makes no member of a family: faults of couplings, or of inputs of theory. */
export type MemberFault = CouplingsFault | { readonly code: 'theory'; readonly fault: NamedValuesFault };

/**
 * Models that are made when they are named: all that one depends on is in its identifier, such as `alp:CGG=1,CWW=0.5`, so that
 * requests, links, answers and what is kept by identifier need nothing else.
 */
export interface ModelFamily {
  /** Before the colon in the identifiers of its members; alone it names the usual one. */
  readonly id: ModelId;
  /** Names of members by which links and commands may ask for them, with their identifiers. */
  readonly presets: Readonly<Partial<Record<string, ModelId>>>;
  /**
   * The member of an identifier.
   * @returns the same object for the same identifier while it is in use; undefined where the identifier is none of this family
   */
  readonly member: (id: ModelId) => BenchmarkModel | undefined;
  /** Why what stands behind the colon makes no member; null where it makes one. */
  readonly faultIn: (parameters: string) => MemberFault | null;
}

/** The family that an identifier names, and what it says of the member; `parameters` is null for the usual one. */
export function splitModelId(id: ModelId): { readonly family: string; readonly parameters: string | null } {
  const colon = id.indexOf(':');
  return colon < 0
    ? { family: id, parameters: null }
    : { family: id.slice(0, colon), parameters: id.slice(colon + 1) };
}

/**
 * A family whose members are made once while they are in use.
 * @param facts all but the members
 * @param make a member of what stands behind the colon; undefined where that says nothing
 */
export function modelFamily(
  facts: Omit<ModelFamily, 'member'>,
  make: (parameters: string | null) => BenchmarkModel | undefined,
): ModelFamily {
  const made = new Map<ModelId, BenchmarkModel>();
  return {
    ...facts,
    member: (name) => {
      const { family, parameters } = splitModelId(name);
      if (family !== facts.id) return undefined;
      const member = made.get(name) ?? make(parameters);
      if (member === undefined) return undefined;
      // What was asked for last is forgotten last.
      made.delete(name);
      made.set(name, member);
      const [oldest] = made.keys();
      if (made.size > mostKept) made.delete(oldest);
      return member;
    },
  };
}

/** A slider makes one in each frame. */
const mostKept = 64;
