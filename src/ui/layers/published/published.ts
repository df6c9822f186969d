import type { PublishedCurve } from '../../../data/publishedCurveSchema.ts';
import { citationsOf } from '../../../searches/citations.ts';
import { limitInView } from '../../explore/inView.ts';
import { isOfficial } from '../../official/publishedOf.ts';
import { publishedState } from '../../published/publishedState.ts';
import { readPublished } from '../../published/readPublished.ts';
import { lifetimesBeside } from '../../published/standing.ts';
import type { PlaneContent } from '../../explore/contents.ts';
import { type Known, type Layer, type LayerServices, stateOf } from '../layer.ts';
import { publishedNotes } from './publishedNotes.ts';
import { publishedScene } from './publishedLines.ts';
import { PublishedSection } from './PublishedSection.tsx';
import './published.css';

/** The published curves in planes with these contents. */
function drawn({ choices, states }: Known, shown: readonly PlaneContent[]): readonly PublishedCurve[] {
  if (!shown.includes('limit') || !limitInView(choices)) return [];
  return stateOf(states, publishedState).curves.filter(
    (curve) =>
      (choices.published.includes(curve.id) || isOfficial(curve)) &&
      lifetimesBeside(curve, choices).length > 0,
  );
}

/** Reads the curves when one of them, or a figure of the papers that may compare with them, is first chosen. */
function start(services: LayerServices): void {
  const { choices } = services;
  const read = () => {
    const { published, figure } = choices.getState().choices;
    if (published.length > 0 || figure !== null) void readPublished(services);
  };
  read();
  choices.subscribe(read);
}

/** Limits on B as they were published, beside those computed here. */
export const layer: Layer = {
  id: publishedState.id,
  start,
  scene: publishedScene,
  notes: (known, shown) => publishedNotes(drawn(known, shown)),
  citations: (known, shown) => drawn(known, shown).flatMap(citationsOf),
  Section: PublishedSection,
};
