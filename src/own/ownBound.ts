import type { AvailableBound, Bound } from '../data/boundSchema.ts';
import type { Curve } from '../data/curveSchema.ts';
import type { LimitTable } from '../data/limitTableSchema.ts';
import { ownNotes } from '../data/ownNotes.ts';
import type { ImportReason } from '../import/importReason.ts';
import type { ModelId } from '../physics/models/model.ts';
import type { KeptSource } from './packed.ts';

/** Colours that a user can give: ink with open marks, the greys of bounds, and the colours of the searches. */
export const ownStyles = [
  'own',
  'grey1',
  'grey2',
  'grey3',
  'pinunu',
  'pi0inv',
  'pimumu',
  'pigammagamma',
] as const;
export type OwnStyle = (typeof ownStyles)[number];

/** What can be drawn or exported of it. */
export type OwnContent =
  | { readonly kind: 'contour'; readonly bound: AvailableBound }
  | { readonly kind: 'recast'; readonly table: LimitTable }
  | {
      readonly kind: 'limit';
      readonly curve: Curve;
      /** Why it is shown beside the limits on B alone, and not recast; a sentence where an earlier version kept it. */
      readonly reason: ImportReason | string;
    };

/** What a user calls it, and how it looks. */
export interface OwnLook {
  readonly name: string;
  readonly reference: string;
  readonly style: OwnStyle;
}

/** A bound of the user's own as it is kept. */
export interface OwnBound extends OwnLook {
  /** Raised when what is kept changes its shape; others are left alone. */
  readonly version: 1;
  readonly id: string;
  /** Place in the list. */
  readonly order: number;
  /** Which open mark its line bears, from when it was added; absent of what earlier versions kept. */
  readonly mark?: number;
  readonly source: KeptSource;
  /** Thinned; the whole follows from the source. */
  readonly drawn: OwnContent;
  /** Points of the whole. */
  readonly pointCount: number;
  readonly drawnPointCount: number;
}

/** Fields that every bound of the user's own has. */
export const ownFields = (id: string, name: string) =>
  ({
    kind: 'bound',
    id,
    label: name,
    experiment: name,
    experimentKind: 'kaon',
    role: 'bound',
    namedIn: [],
    invisibleFraction: null,
    citations: ['own'],
  }) as const satisfies Partial<Bound>;

/** An own bound as the bounds of others stand in lists and on planes; null of limits that are not recast. */
export function asBound(
  { id, name, drawn }: Pick<OwnBound, 'id' | 'name' | 'drawn'>,
  model: ModelId,
): Bound | null {
  if (drawn.kind === 'contour') return drawn.bound;
  if (drawn.kind === 'limit') return null;
  return {
    ...ownFields(id, name),
    model,
    status: 'recast',
    recast: id,
    confidenceLevel: drawn.table.confidenceLevel,
    confidenceLevelFrom: ownNotes.levelFrom,
    note: ownNotes.recast,
  };
}
