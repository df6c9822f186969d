import { sharePlane } from '../../../state/models.ts';
import { combinedWords } from '../../../words/en/combined.ts';
import { answerOf } from '../../planner/entries.ts';
import { type CurveSource, togetherSource } from '../../save/curveSource.ts';
import type { Known } from '../layer.ts';
import { combinedCurves, combinedLayer } from './combinedAnswers.ts';

/** The combined limit among the curves that can be saved. */
export function combinedSource(known: Known): readonly CurveSource[] {
  const together = {
    id: combinedLayer,
    title: combinedWords.title,
    name: combinedWords.name,
    curves: combinedCurves(known) ?? [],
    note: combinedWords.note,
  };
  const exclusion = answerOf(known.entries, 'exclusion', 'exclusion');
  return exclusion !== null && sharePlane(exclusion.model, known.choices.model)
    ? togetherSource(known, together, exclusion.searches)
    : [];
}
