import { ghostsWords as words } from '../../../words/en/ghosts.ts';
import { ghostAnswer, keptCurves, readableGhosts } from '../../ghosts/ghosts.ts';
import { besideFigure } from '../../planner/asked.ts';
import { type CurveSource, togetherSource } from '../../save/curveSource.ts';
import { joined } from '../../text/markup.ts';
import { lineText } from '../../text/lineText.ts';
import type { PlaneContent } from '../../explore/contents.ts';
import type { Known, Layer } from '../layer.ts';
import { GhostsSection } from './GhostsSection.tsx';
import { ghostScene } from './ghostScene.ts';

/** The kept curves among those that can be saved, each in the coupling in which it was kept. */
function ghostSources(known: Known): readonly CurveSource[] {
  const { references } = known;
  return readableGhosts(known.choices).flatMap((ghost): readonly CurveSource[] => {
    const answer = ghostAnswer(known, ghost);
    if (answer === null) return [];
    const name = joined(...words.kept(ghost.name));
    const what = { id: `kept-${ghost.index + 1}`, title: lineText(name), note: words.saved };
    return togetherSource(
      { choices: ghost.choices, references },
      { ...what, name: what.title, curves: answer.union },
      answer.searches,
    ).map((source) => ({ ...source, name, isSingle: true }));
  });
}

/** Whether kept curves are drawn in planes with these contents. */
const isDrawn = ({ choices }: Known, shown: readonly PlaneContent[]): boolean =>
  choices.lifetime === 'implied' && shown.includes('model');

/** Curves that were kept to compare with, under whatever is chosen now. */
export const layer: Layer = {
  id: 'ghosts',
  asks: ({ choices }) =>
    keptCurves(choices).flatMap(({ key, request }) =>
      request === null || choices.lifetime !== 'implied'
        ? []
        : [{ key, request, lane: besideFigure, when: 'after-picture' as const }],
    ),
  scene: ghostScene,
  curves: ghostSources,
  notes: (known, shown) => {
    const names = isDrawn(known, shown) ? readableGhosts(known.choices).map(({ name }) => name) : [];
    return names.length === 0
      ? []
      : [joined(...words.note(joined(...names.flatMap((name, k) => (k === 0 ? [name] : ['; ', name])))))];
  },
  citations: (known, shown) =>
    isDrawn(known, shown)
      ? keptCurves(known.choices)
          .flatMap((kept) => ghostAnswer(known, kept)?.searches ?? [])
          .flatMap(({ silence, citations }) => (silence === null ? citations : []))
      : [],
  Section: GhostsSection,
};
