import { asBound } from '../../../own/ownBound.ts';
import type { LimitsAnswer } from '../../../engine/answer.ts';
import { planeOf } from '../../../physics/models/theory.ts';
import type { LineScene, RichText } from '../../../plot/scene.ts';
import { isGrey } from '../../../plot/tokens.ts';
import type { Choices } from '../../../state/choices.ts';
import { modelOf } from '../../../state/models.ts';
import { boundNameWords } from '../../../words/en/boundNames.ts';
import { ownWords } from '../../../words/en/own.ts';
import { type BoundRow, isDrawn, recastIn, type Recasts } from '../../bounds/boundRow.ts';
import { type BoundsScene, type BoundView, boundLayer, boundScene, markOf } from '../../bounds/boundScene.ts';
import { inCoupling } from '../../explore/scenes/curves.ts';
import { lifetimeText } from '../../text/lifetimes.ts';
import { answerOf } from '../../planner/entries.ts';
import { type Known, stateOf } from '../layer.ts';
import { silences } from '../../../words/en/silences.ts';
import { exclusionKey, type OwnState, ownState } from './ownState.ts';

/** Own bounds as they stand in the list, on the model plane and in the readout; limits that are not recast are left out. */
export function ownRows(
  model: Choices['model'],
  bounds: OwnState['bounds'],
  hidden: OwnState['hidden'],
  recasts: Recasts | null,
): readonly BoundRow[] {
  return bounds.flatMap((kept): BoundRow[] => {
    const bound = asBound(kept, model);
    if (bound === null) return [];
    const exclusion = recastIn(recasts, model, kept.id);
    return [
      {
        bound,
        style: kept.style,
        // Colours of the searches are told from the searches by a dash.
        experiment: kept.style === 'own' || isGrey(kept.style) ? 'kaon' : 'collider',
        shown: !hidden.includes(kept.id),
        mark: kept.mark,
        silence: silenceOf(bound, model, exclusion),
        exclusion,
      },
    ];
  });
}

/** Own bounds with what is known of them. */
export function ownRowsOf({ choices, states, entries }: Known): readonly BoundRow[] {
  const { bounds, hidden } = stateOf(states, ownState);
  return ownRows(choices.model, bounds, hidden, answerOf(entries, exclusionKey, 'exclusion'));
}

function silenceOf(
  bound: BoundRow['bound'],
  model: Choices['model'],
  exclusion: BoundRow['exclusion'],
): string | null {
  if (bound.status !== 'recast')
    return planeOf(bound.model) === planeOf(model) ? null : ownWords.ofModel(modelOf(bound.model).benchmark);
  if (exclusion === null) return boundNameWords.computing;
  if (exclusion.silence !== null) return silences.sentence(exclusion.silence);
  return exclusion.curves.some(({ regions }) => regions.length > 0) ? null : boundNameWords.nothing;
}

/** Edges of a recast limit as lines in its colour. */
function recastLines(row: BoundRow, view: BoundView): LineScene[] {
  const edges = (row.exclusion?.curves ?? []).flatMap(({ regions }) =>
    regions.flatMap((region) => region.edges.map((edge) => inCoupling(edge, view.convention))),
  );
  const longest = edges.reduce((best, edge, k) => (edge.length > edges[best].length ? k : best), 0);
  const layer = boundLayer(row.bound.id);
  return edges.map((edge, index): LineScene => ({
    id: `${layer}-${index}`,
    style: row.style,
    experiment: row.experiment,
    ...markOf(row),
    x: edge.filter((_, k) => k % 2 === 0),
    y: edge.filter((_, k) => k % 2 === 1),
    label: index === longest ? ownName(row.bound.label) : null,
    labelPlacement: 'along',
    faded: view.highlighted !== null && view.highlighted !== layer,
  }));
}

/** The name of an own bound: text of the user, never markup. */
export const ownName = (name: string): RichText => [{ text: name }];

/** Own bounds on the model plane: greys like the bounds of others, all other colours as lines. */
export function ownParts(rows: readonly BoundRow[], view: BoundView): BoundsScene {
  const drawn = rows.filter(isDrawn);
  const asLines = drawn.filter(({ bound, style }) => bound.status === 'recast' && !isGrey(style));
  const { regions, lines } = boundScene(
    drawn.filter((row) => !asLines.includes(row)),
    view,
  );
  return { regions, lines: [...lines, ...asLines.flatMap((row) => recastLines(row, view))] };
}

/** Own limits on B for the plane of limits: recast ones at the chosen lifetime, others as they were given. */
export function ownLimitLines(
  bounds: OwnState['bounds'],
  hidden: OwnState['hidden'],
  answer: LimitsAnswer | null,
  highlighted: string | null,
): readonly LineScene[] {
  return bounds.flatMap(({ id, name, style, mark, drawn }): LineScene[] => {
    if (hidden.includes(id)) return [];
    const line = (part: number, x: Float64Array, y: Float64Array, label: RichText | null): LineScene => ({
      id: `${boundLayer(id)}-limit-${part}`,
      style,
      ...(style === 'own' || isGrey(style) ? {} : { experiment: 'collider' as const }),
      ...markOf({ mark }),
      x,
      y,
      label,
      labelPlacement: 'leader',
      faded: highlighted !== null && highlighted !== boundLayer(id),
    });
    if (drawn.kind === 'recast') {
      const limits = answer?.searches.find(({ search }) => search === id);
      if (limits === undefined || limits.silence !== null) return [];
      const { massMeV, branchingRatioLimit } = limits.drawn ?? limits;
      // An X of this lifetime may decay before it escapes at all masses.
      if (!branchingRatioLimit.observed.some((limit) => limit > 0 && limit < Infinity)) return [];
      return [line(0, massMeV, branchingRatioLimit.observed, ownName(name))];
    }
    if (drawn.kind !== 'limit') return [];
    const { stretches, lifetimeS } = drawn.curve;
    const at = lifetimeText(lifetimeS === 'inf' ? Infinity : (lifetimeS ?? 0));
    return stretches.map(({ massMeV, coupling }, part) =>
      line(
        part,
        Float64Array.from(massMeV),
        Float64Array.from(coupling),
        part === 0 ? [...ownName(`${name}, `), { text: 'τ', italic: true }, { text: ' = ' }, ...at] : null,
      ),
    );
  });
}
