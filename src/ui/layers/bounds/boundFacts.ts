import type { AvailableBound, Bound } from '../../../data/boundSchema.ts';
import type { ExperimentKind, RichText } from '../../../plot/scene.ts';
import { rich } from '../../text/markup.ts';
import { type BoundRow, boundName } from '../../bounds/boundRow.ts';
import { withRaisedSigns } from '../../bounds/raised.ts';
import { referenceLine } from '../../sources/references.ts';

const kinds: Readonly<Record<ExperimentKind, string>> = {
  kaon: 'kaon experiment',
  collider: 'collider',
  beamDump: 'beam dump',
  neutrino: 'neutrino detector',
  missingEnergy: 'missing energy',
  cosmology: 'cosmology',
};

const shapes = {
  'lower-edge': 'one-sided: what lies above its line is excluded',
  'upper-edge': 'one-sided: what lies below its line is excluded',
  'closed-region': 'closed contour',
} as const;

function statement(bound: Bound): RichText {
  if (bound.status === 'missing') return [];
  const level = withRaisedSigns(`${levelOf(bound)}.`);
  if (bound.status === 'recast')
    return [...rich('Recast by KaonScope from its limits on B(K^+ → π^+*X*), '), ...level];
  const kind = bound.curveType === 'projection' ? 'Projection' : 'As published';
  return [{ text: `${kind}, ${shapes[bound.shape]}; ` }, ...level];
}

/** The confidence level of a bound and where it is stated; where none could be verified, that. */
function levelOf({
  confidenceLevel,
  confidenceLevelFrom,
}: Pick<AvailableBound, 'confidenceLevel' | 'confidenceLevelFrom'>): string {
  if (confidenceLevel === null) return 'CL not stated';
  return `${Number((100 * confidenceLevel).toPrecision(4))} % CL (${confidenceLevelFrom ?? ''})`;
}

/**
 * What a reader must know about a bound, a line each: name and kind of experiment, what its line is, why nothing is drawn,
 * and where it is published.
 * @param bibText content of references.bib
 */
export function boundFacts({ bound, silence }: BoundRow, bibText: string): readonly RichText[] {
  const kind = `, ${kinds[bound.experimentKind]}${bound.role === 'comparison' ? ', for comparison' : ''}`;
  const arxiv = bound.status === 'missing' && bound.arxiv !== undefined ? bound.arxiv : null;
  const references = bound.citations.map((key) => referenceLine(key, bibText));
  const isCited = arxiv !== null && references.some((line) => line.includes(arxiv));
  const plain = [
    silence === null ? '' : bound.status === 'missing' ? silence : `Not drawn: ${silence}`,
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
