import type { LifetimeNote } from '../../engine/lifetimeNotes.ts';
import { type Coded, said } from '../coded.ts';
import { section } from '../section.ts';
import { modelReason } from './modelTexts.ts';
import { written } from './numbers.ts';

const inNanoseconds = (lifetimeS: number): string =>
  `${written(Number((1e9 * lifetimeS).toPrecision(3)))} ns`;

const shareText = (counts: boolean): string =>
  counts ? ' Only the invisible share of its decays counts here.' : '';

const simulated = (publishedLifetimeS: number | null): string =>
  publishedLifetimeS === null
    ? 'the simulated acceptance: no limits for an X that decays are published at this mass.'
    : `the simulated acceptance: limits are published down to ${inNanoseconds(publishedLifetimeS)} at this mass.`;

const notes: Coded<LifetimeNote, string> = {
  'too-long': ({ longestLifetimeS }) =>
    `This search says nothing about lifetimes above ${inNanoseconds(longestLifetimeS)}.`,
  'below-acceptance': ({ smallestAcceptanceRatio, invisibleShareCounts }) =>
    `At this lifetime its acceptance is below ${smallestAcceptanceRatio} of that for an X that escapes. A veto misses up to that share of the decays, so this search says nothing here.${shareText(invisibleShareCounts)}`,
  'too-short': ({ publishedLifetimeS, invisibleShareCounts }) =>
    publishedLifetimeS === null
      ? `At this mass it has no limits for an X that decays.${shareText(invisibleShareCounts)}`
      : `This search says nothing about lifetimes below ${inNanoseconds(publishedLifetimeS)}, the shortest one with published limits at this mass.${shareText(invisibleShareCounts)}`,
  simulated: ({ publishedLifetimeS }) =>
    `At this lifetime its limit rests on ${simulated(publishedLifetimeS)}`,
  'upper-end-published': ({ publishedLifetimeS }) =>
    publishedLifetimeS === null
      ? 'Upward its region ends where X decays: no limits for such an X are published at this mass.'
      : `Upward its region ends at a lifetime of ${inNanoseconds(publishedLifetimeS)}, the shortest one with published limits at this mass.`,
  'upper-end-acceptance': ({ smallestAcceptanceRatio }) =>
    `Upward its region ends where its acceptance falls to ${smallestAcceptanceRatio} of that for an X that escapes, the share of decays that a veto may miss.`,
  'upper-end-model': ({ reason }) =>
    `Upward its region ends with the coupling.${reason === null ? '' : ` ${modelReason(reason)}`}`,
  'upper-end-simulated': ({ publishedLifetimeS }) =>
    `Its upper edge, drawn dashed, rests on ${simulated(publishedLifetimeS)}`,
  'lower-end-acceptance': ({ longestLifetimeS }) =>
    `Downward its region ends at a lifetime of ${inNanoseconds(longestLifetimeS)}, the longest to which it is sensitive.`,
  'lower-end-simulated': ({ publishedLifetimeS }) =>
    `Its lower edge, drawn dashed, rests on ${simulated(publishedLifetimeS)}`,
};

/** What a reader must know about lifetimes at a point. */
export const lifetimeWords = section('lifetimes', {
  note: (note: LifetimeNote): string => said(notes, note),
});
