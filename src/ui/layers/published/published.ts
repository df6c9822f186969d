import { citationsOf } from '../../../searches/citations.ts';
import { publishedOnPlot } from '../../published/standing.ts';
import { publishedState, ratioKey } from '../../published/publishedState.ts';
import { ratioRequests } from '../../published/ratioRequests.ts';
import type { PlaneContent } from '../../explore/contents.ts';
import { type Known, type Layer, stateOf } from '../layer.ts';
import { publishedNotes } from './publishedNotes.ts';
import { publishedScene } from './publishedLines.ts';
import { PublishedSection } from './PublishedSection.tsx';
import { readPublished } from './readPublished.ts';
import './published.css';

/** The published curves in planes with these contents. */
const drawn = ({ choices, states }: Known, shown: readonly PlaneContent[]) =>
  shown.includes('limit') ? publishedOnPlot(choices, stateOf(states, publishedState).curves) : [];

/** Limits on B as they were published, beside those computed here. */
export const layer: Layer = {
  id: publishedState.id,
  start: readPublished,
  asks: ({ choices, states }) => {
    if (choices.panel.id !== 'ratio') return [];
    return ratioRequests(stateOf(states, publishedState).curves, choices).map(({ id, request }) => ({
      key: ratioKey(id),
      request,
      lane: 'by-search',
      when: 'after-picture',
    }));
  },
  scene: publishedScene,
  notes: (known, shown) => publishedNotes(drawn(known, shown)),
  citations: (known, shown) => drawn(known, shown).flatMap(citationsOf),
  Section: PublishedSection,
};
