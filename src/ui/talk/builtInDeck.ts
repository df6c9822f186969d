// What is opened here may be of any model.
import '../../physics/models/index.ts';
import type { LinkedPanel } from '../../state/panels.ts';
import { readPermalink } from '../../state/permalink.ts';
import { talkWords } from '../../words/en/talk.ts';
import type { Slide } from './deck.ts';

/** Few curves: limits as observed, of the searches with all data. */
const few = 'kind=observed&hide=na62-pinunu-2017';

/** Views that a talk about the searches may want, by the name of their titles. */
const links = {
  scalar: `model=bc4&${few}`,
  limit: `model=bc4&${few}&tau=inf`,
  invisible: `model=bc4&inv=1&${few}`,
  darkPhoton: `model=bc2&${few}`,
  visiblePhoton: `model=bc1&${few}`,
  fermions: `model=bc10&${few}`,
  fermionsInvisible: `model=bc10&inv=1&${few}`,
  gluons: `model=bc11&${few}`,
  future: 'model=bc4&exposure=10&hide=na62-pinunu-2017',
} as const;

export type BuiltInSlide = keyof typeof links;

/** The talk that is there without a deck. */
export const builtInSlides = (panels: readonly LinkedPanel[]): readonly Slide[] =>
  (Object.keys(links) as BuiltInSlide[]).map((id) => ({
    title: talkWords.titles[id],
    choices: readPermalink(links[id], panels).choices,
  }));
