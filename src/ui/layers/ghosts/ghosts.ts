import { ghostsWords as words } from '../../../words/en/ghosts.ts';
import { ghostKey, readableGhosts, togetherAnswer, togetherRequest } from '../../ghosts/ghosts.ts';
import { ghostName } from '../../ghosts/ghostName.ts';
import { besideFigure } from '../../planner/asked.ts';
import { type CurveSource, togetherSource } from '../../save/curveSource.ts';
import { joined } from '../../text/markup.ts';
import { lineText } from '../../text/lineText.ts';
import type { Known, Layer } from '../layer.ts';
import { GhostsSection } from './GhostsSection.tsx';
import { ghostScene } from './ghostScene.ts';

/** The kept curves among those that can be saved, each in the coupling in which it was kept. */
function ghostSources({ choices: now, entries, references }: Known): readonly CurveSource[] {
  return readableGhosts(now).flatMap((ghost): readonly CurveSource[] => {
    const { choices } = ghost;
    const answer = togetherAnswer({ entries }, ghostKey(ghost), choices);
    if (answer === null) return [];
    const name = joined(...words.kept(ghostName(choices, now)));
    const what = { id: `kept-${ghost.index + 1}`, title: lineText(name), note: words.saved };
    return togetherSource(
      { choices, references },
      { ...what, name: what.title, curves: answer.union },
      answer.searches,
    ).map((source) => ({ ...source, name, isSingle: true }));
  });
}

/** Curves that were kept to compare with, under whatever is chosen now. */
export const layer: Layer = {
  id: 'ghosts',
  asks: ({ choices }) =>
    readableGhosts(choices).flatMap((ghost) => {
      const request = togetherRequest(ghost.choices);
      return request === null || choices.lifetime !== 'implied'
        ? []
        : [{ key: ghostKey(ghost), request, lane: besideFigure, when: 'after-picture' as const }];
    }),
  scene: ghostScene,
  curves: ghostSources,
  notes: ({ choices }, shown) => {
    const ghosts = choices.lifetime === 'implied' && shown.includes('model') ? readableGhosts(choices) : [];
    const names = ghosts.map((ghost) => ghostName(ghost.choices, choices));
    return names.length === 0
      ? []
      : [joined(...words.note(joined(...names.flatMap((name, k) => (k === 0 ? [name] : ['; ', name])))))];
  },
  Section: GhostsSection,
};
