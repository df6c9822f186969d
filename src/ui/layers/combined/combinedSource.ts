import { combinedName } from '../../../export/tables.ts';
import { answerOf } from '../../planner/entries.ts';
import { type CurveSource, togetherSource } from '../../save/curveSource.ts';
import type { Known } from '../layer.ts';
import { combinedCurves, combinedLayer } from './combinedAnswers.ts';

/** The combined limit among the curves that can be saved. */
export function combinedSource(known: Known): readonly CurveSource[] {
  const together = {
    id: combinedLayer,
    title: combinedName.title,
    name: 'the searches combined into one limit',
    curves: combinedCurves(known) ?? [],
    note: 'Product of the likelihoods of those searches on the plot that have counts, most of them reconstructed from published limits.',
  };
  const exclusion = answerOf(known.entries, 'exclusion', 'exclusion');
  return exclusion?.model === known.choices.model ? togetherSource(known, together, exclusion.searches) : [];
}
