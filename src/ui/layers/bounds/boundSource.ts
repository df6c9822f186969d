import { curveOfExclusion } from '../../../export/curveOfAnswer.ts';
import { curveOfBound, inConvention } from '../../../export/curvePoints.ts';
import { chosenConvention, modelOf } from '../../../state/models.ts';
import { boundWords } from '../../../words/en/bounds.ts';
import { type BoundRow, plotName } from '../../bounds/boundRow.ts';
import { computedFacts, type CurveSource, type SourceInput, withSite } from '../../save/curveSource.ts';

/** A bound among the curves that can be saved, whether it is switched on or not; none of one without a curve. */
export function boundSource(row: BoundRow, input: SourceInput): readonly CurveSource[] {
  const { bound, exclusion, shown } = row;
  const { choices } = input;
  const convention = chosenConvention(choices);
  if (bound.status === 'missing' || (bound.status === 'recast' && (exclusion?.curves ?? []).length === 0)) {
    return [];
  }
  const published = curveOfBound(bound);
  const computed = () => {
    if (exclusion === null) return null;
    const facts = { ...computedFacts(input, exclusion), projection: false, citations: bound.citations };
    const named = { ...exclusion, search: bound.id, title: boundWords.recastTitle(bound.label) };
    return curveOfExclusion(named, 'observed', modelOf(choices.model), convention, facts);
  };
  return [
    {
      id: `bound-${bound.id}`,
      group: 'others',
      name: plotName(bound),
      onPlot: shown && row.silence === null && choices.lifetime === 'implied',
      kinds: ['observed'],
      curve: () =>
        withSite(
          published === null ? computed() : inConvention(published, convention),
          row.style,
          row.experiment,
          input,
        ),
    },
  ];
}
