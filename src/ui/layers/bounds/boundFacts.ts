import type { AvailableBound, Bound, RecastBound } from '../../../data/boundSchema.ts';
import type { RichText } from '../../../plot/scene.ts';
import { boundWords } from '../../../words/en/bounds.ts';
import { rich } from '../../text/markup.ts';
import { type BoundRow, boundName } from '../../bounds/boundRow.ts';
import { withRaisedSigns } from '../../bounds/raised.ts';
import { bottomRatePercent } from './recastRemarks.ts';
import { referenceLine } from '../../sources/references.ts';

const reactions = { 'bplus-kplus': 'B⁺ → K⁺X', 'bzero-kstar': 'B⁰ → K*⁰X' } as const;

function recastFrom({ production }: RecastBound): RichText {
  if (production === undefined) return rich(boundWords.recastFrom);
  return withRaisedSigns(boundWords.recastFromBottom(reactions[production], bottomRatePercent));
}

function statement(bound: Bound): RichText {
  if (bound.status === 'missing') return [];
  const level = withRaisedSigns(levelOf(bound));
  if (bound.status === 'recast') return [...recastFrom(bound), ...level];
  const { curveType, shape } = bound;
  return [{ text: boundWords[curveType === 'projection' ? 'projected' : 'published'][shape] }, ...level];
}

/** The confidence level of a bound and where it is stated; where none could be verified, that. */
function levelOf({
  confidenceLevel,
  confidenceLevelFrom,
}: Pick<AvailableBound, 'confidenceLevel' | 'confidenceLevelFrom'>): string {
  if (confidenceLevel === null) return boundWords.noLevel;
  return boundWords.level(Number((100 * confidenceLevel).toPrecision(4)), confidenceLevelFrom ?? '');
}

/**
 * What a reader must know about a bound, a line each: name and kind of experiment, what its line is, why nothing is drawn,
 * and where it is published.
 * @param bibText content of references.bib
 */
export function boundFacts({ bound, silence }: BoundRow, bibText: string): readonly RichText[] {
  const named = bound.role === 'comparison' ? boundWords.kindOfComparison : boundWords.kind;
  const kind = named(boundWords.kinds[bound.experimentKind]);
  const arxiv = bound.status === 'missing' && bound.arxiv !== undefined ? bound.arxiv : null;
  const references = bound.citations.map((key) => referenceLine(key, bibText));
  const isCited = arxiv !== null && references.some((line) => line.includes(arxiv));
  const plain = [
    silence === null ? '' : bound.status === 'missing' ? silence : boundWords.notDrawn(silence),
    ...references,
    arxiv === null || isCited ? '' : `arXiv:${arxiv}`,
    bound.status === 'available' ? bound.provenance.note : '',
  ];
  const said = statement(bound);
  return [
    [...boundName(bound), { text: kind }],
    ...(said.length === 0 ? [] : [said]),
    ...plain.filter((line) => line !== '').map(withRaisedSigns),
  ];
}
