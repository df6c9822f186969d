import { theoryWords as words } from '../../../words/en/theory.ts';
import { type CurveSource, exclusionSource } from '../../save/curveSource.ts';
import { lineText } from '../../text/lineText.ts';
import { joined } from '../../text/markup.ts';
import { outlookOf } from '../../verdict/outlook.ts';
import type { Known, Layer } from '../layer.ts';
import {
  bottomEdges,
  drawnMembers,
  spreadAsks,
  spreadEdges,
  spreadLayer,
  spreadPoints,
} from './spreadAnswers.ts';
import { SpreadDot } from './SpreadDot.tsx';
import { memberName, spreadInputs } from './spreadInputs.ts';
import { SpreadRow } from './SpreadRow.tsx';
import { spreadScene } from './spreadScene.ts';
import { spreadVerdict } from './spreadVerdict.ts';

/** The curves of all ends of the spread but that of the choices, each of the member that it is. */
function spreadSources(known: Known): readonly CurveSource[] {
  const { choices, references } = known;
  return spreadEdges(known)
    .filter(({ model }) => model !== choices.model)
    .flatMap(({ model, searches }, place) => {
      return searches
        .flatMap((search) =>
          exclusionSource({ choices: { ...choices, model }, references }, search, { note: words.saved }),
        )
        .map((source) => ({
          ...source,
          id: `${source.id}-theory-${place + 1}`,
          name: joined(source.name, ', ', memberName(model)),
          isSingle: true,
        }));
    });
}

/** What each edge may be with other inputs of theory, as a band; and what that means for the verdict at the crosshair. */
export const layer: Layer = {
  id: spreadLayer,
  asks: spreadAsks,
  scene: spreadScene,
  curves: spreadSources,
  notes: (known, shown) => {
    const { choices } = known;
    if (drawnMembers(choices).length === 0 || !shown.includes('model')) return [];
    const withBottom = bottomEdges(known).some(({ searches }) =>
      searches.some(({ silence }) => silence === null),
    );
    return [joined(...words.note(spreadInputs(choices.model, withBottom)))];
  },
  spoken: (known, point) => {
    const verdict = spreadVerdict(spreadPoints(known, point), outlookOf(known.choices));
    return verdict === null ? [] : [lineText(verdict.sentence)];
  },
  numbers: (known, point) => {
    const verdict = spreadVerdict(spreadPoints(known, point), outlookOf(known.choices));
    if (verdict === null) return [];
    const [lowest, highest] = verdict.strengths;
    return [[words.dot, `${lowest} - ${highest}`, 'μ']];
  },
  Row: SpreadRow,
  Dot: SpreadDot,
};
