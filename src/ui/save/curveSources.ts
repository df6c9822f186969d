import type { CurveToSave } from '../../data/export/curveFiles.ts';
import { curveOfExclusion, curveOfLimits, type ExportFacts } from '../../data/export/curveOfAnswer.ts';
import { curveOfBound, type ExportCurve, inConvention } from '../../data/export/curvePoints.ts';
import { type LiveCategories, usualCategories } from '../../data/export/darkMatterLive.ts';
import type {
  ExclusionAnswer,
  ExclusionCurve,
  LimitsAnswer,
  SearchExclusion,
  SearchLimits,
  SearchSummary,
} from '../../engine/answer.ts';
import type { CurveName } from '../../engine/request.ts';
import type { ExperimentKind, RichText, SeriesStyle } from '../../plot/scene.ts';
import { themes } from '../../plot/tokens.ts';
import type { Choices } from '../../state/choices.ts';
import { chosenConvention, modelOf } from '../../state/models.ts';
import { type BoundRow, boundRows, plotName } from '../bounds/boundRows.ts';
import type { BoundsState } from '../bounds/boundsStore.ts';
import { arxivAndYear } from '../bounds/references.ts';
import { searchFace, yearsOf } from '../searches/faces.ts';
import { caption } from '../sentence/parts.ts';
import { shapeSearch, shapeToys, toysSentence } from '../shape/shapeNumbers.ts';
import { lineText } from '../text/lineText.ts';
import { joined } from '../text/markup.ts';
import { version } from '../version.ts';
import { projectionLabel } from '../whatIf/whatIfScene.ts';

/** Something of which curves can be saved: a search, their union, or a bound. */
export interface CurveSource {
  readonly id: string;
  readonly group: 'NA62' | 'Other experiments';
  readonly name: RichText;
  /** Whether it is on the plot now. */
  readonly onPlot: boolean;
  readonly kinds: readonly CurveName[];
  /** The curve of one kind; null where it has no points. */
  readonly curve: (kind: CurveName) => CurveToSave | null;
}

/** What the list of curves depends on. */
export interface SourceInput {
  readonly choices: Choices;
  readonly exclusion: ExclusionAnswer | null;
  readonly limits: LimitsAnswer | null;
  readonly bounds: BoundsState;
  /** What the unbinned analysis of 2017 has on the plot. */
  /** With supposed events; null where there are none. */
  readonly whatIf?: { readonly limits: SearchLimits | null; readonly exclusion: SearchExclusion | null };
  readonly shape?: {
    readonly limits: SearchLimits | null;
    readonly exclusion: SearchExclusion | null;
  };
  /** What the combined limit excludes, where it is on the plot. */
  readonly combined?: readonly ExclusionCurve[] | null;
}

/** From this year on the Dark Matter live site is told that a constraint is recent. */
const recentYear = 2015;

function categoriesOf(
  { curveType }: ExportCurve,
  kind: ExperimentKind,
  year: number | null,
  model: Choices['model'],
): LiveCategories {
  const usual = usualCategories(curveType);
  const isOld = year !== null && year < recentYear && curveType === 'excluded';
  return {
    ...usual,
    ...(kind === 'cosmology'
      ? { detectionType: 'Indirect detection', experimentType: 'Cosmological measurements' }
      : {}),
    ...(isOld ? { timeType: 'Past constraints' } : {}),
    ...(model === 'bc2' ? { assumption: 'Dark Matter' } : {}),
  };
}

const colourOf = (style: SeriesStyle): string => themes.light.series[style].edge;

/** What the facts of a computed curve name. */
type ComputedBy = Pick<SearchSummary, 'search' | 'citation' | 'provenanceNote' | 'supposed'>;

/** Facts of something that is computed here, under the assumptions of the sentence. */
function computedFacts(
  { choices, bounds, shape }: SourceInput,
  { search, citation, provenanceNote, supposed }: ComputedBy,
): ExportFacts {
  const { arxiv } = arxivAndYear(citation, bounds.references);
  const toys = search === shapeSearch ? (shape?.limits ?? null) : null;
  return {
    confidenceLevel: choices.confidenceLevel,
    note: `${lineText(caption(choices))} Computed by KaonScope ${version}. ${provenanceNote}${toys === null ? '' : ` ${toysSentence(toys)}`}`,
    reference: arxiv === '' ? citation : `arXiv:${arxiv}`,
    citations: [citation],
    projection: choices.exposure !== 1 || supposed !== undefined,
    ...(toys === null ? {} : { seed: shapeToys.seed }),
  };
}

function withSite(
  curve: ExportCurve | null,
  style: SeriesStyle,
  experiment: ExperimentKind,
  { choices, bounds }: SourceInput,
): CurveToSave | null {
  if (curve === null) return null;
  const { year } = arxivAndYear(curve.citations[0] ?? '', bounds.references);
  const categories = categoriesOf(curve, experiment, year, choices.model);
  return { curve, colour: colourOf(style), categories };
}

function searchName(summary: SearchSummary): RichText {
  const { name, period } = searchFace(summary.search, summary.signature);
  const words = [...name, { text: ` ${yearsOf(period)}` }];
  return summary.supposed === undefined ? words : joined(words, ', ', projectionLabel(summary));
}

/** A search as curves are named after it: one with supposed events apart from the same one without. */
function exported<S extends SearchSummary>(search: S): S {
  const { supposed } = search;
  if (supposed === undefined) return search;
  const id = `${search.search}-what-if-${supposed.hypothesisMeV}-${supposed.count}`;
  return { ...search, search: id, title: `${search.title}, ${lineText(projectionLabel(search))}` };
}

function exclusionSources(input: SourceInput): CurveSource[] {
  const { choices, exclusion } = input;
  if (choices.lifetime !== 'implied' || exclusion?.model !== choices.model) return [];
  const model = modelOf(choices.model);
  const convention = chosenConvention(choices);
  const citations = [...new Set(exclusion.searches.map(({ citation }) => citation))];
  /** Something made of all searches together. */
  const together = (
    id: string,
    title: string,
    name: string,
    onPlot: boolean,
    curves: readonly ExclusionCurve[],
    provenanceNote = `${title} on the plot.`,
  ): CurveSource => ({
    id,
    group: 'NA62',
    name: [{ text: name }],
    onPlot,
    kinds: curves.map(({ curve }) => curve),
    curve: (kind) => {
      const [first] = exclusion.searches;
      const facts = computedFacts(input, { ...first, search: id, provenanceNote });
      const massRangesMeV = exclusion.searches.flatMap((search) => search.massRangesMeV);
      const all = { search: `na62-${id}`, title, curves, massRangesMeV };
      const curve = curveOfExclusion(all, kind, model, convention, { ...facts, citations });
      return withSite(curve, 'union', 'kaon', input);
    },
  });
  const shared = [
    together(
      'union',
      'Union of the searches',
      'the searches as one region, their union',
      choices.union,
      exclusion.union,
    ),
    together(
      'combined',
      'Combined limit of the searches',
      'the searches combined into one limit',
      choices.combine,
      input.combined ?? [],
      'Product of the likelihoods of those searches on the plot that have counts, most of them reconstructed from published limits.',
    ),
  ];
  const own = input.shape?.exclusion ?? null;
  const supposed = input.whatIf?.exclusion ?? null;
  const searches = [...exclusion.searches, own, supposed]
    .filter((search) => search !== null)
    .filter(({ silence }) => silence === null)
    .map((search): CurveSource => ({
      id: exported(search).search,
      group: 'NA62',
      name: searchName(search),
      onPlot: true,
      kinds: search.curves.filter(({ columns }) => columns.logLower.length > 0).map(({ curve }) => curve),
      curve: (kind) =>
        withSite(
          curveOfExclusion(exported(search), kind, model, convention, computedFacts(input, search)),
          searchFace(search.search, search.signature).style,
          'kaon',
          input,
        ),
    }));
  return [...searches, ...shared.filter(({ kinds }) => kinds.length > 0)];
}

const limitKinds = ['observed', 'm2', 'm1', 'median', 'p1', 'p2'] as const;

function limitSources(input: SourceInput): CurveSource[] {
  const { choices, limits } = input;
  const { lifetime } = choices;
  if (lifetime === 'implied') return [];
  const own = input.shape?.limits ?? null;
  const supposed = input.whatIf?.limits ?? null;
  return [...(limits?.searches ?? []), own, supposed]
    .filter((search) => search !== null)
    .filter(({ silence }) => silence === null)
    .map((search) => ({
      id: exported(search).search,
      group: 'NA62',
      name: searchName(search),
      onPlot: true,
      kinds: (search.supposed === undefined ? limitKinds : (['observed'] as const)).filter((kind) =>
        search.branchingRatioLimit[kind].some((value) => value > 0),
      ),
      curve: (kind) =>
        withSite(
          curveOfLimits(exported(search), kind, lifetime, computedFacts(input, search)),
          searchFace(search.search, search.signature).style,
          'kaon',
          input,
        ),
    }));
}

function boundSource(row: BoundRow, input: SourceInput): CurveSource | null {
  const { bound, exclusion, shown } = row;
  const { choices } = input;
  const convention = chosenConvention(choices);
  if (bound.status === 'missing' || (bound.status === 'recast' && (exclusion?.curves ?? []).length === 0)) {
    return null;
  }
  const published = curveOfBound(bound);
  const computed = () => {
    if (exclusion === null) return null;
    const facts = {
      ...computedFacts(input, { ...exclusion, search: bound.id }),
      projection: false,
      citations: bound.citations,
    };
    const named = { ...exclusion, search: bound.id, title: `${bound.label} recast` };
    return curveOfExclusion(named, 'observed', modelOf(choices.model), convention, facts);
  };
  return {
    id: `bound-${bound.id}`,
    group: 'Other experiments',
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
  };
}

/**
 * Everything of which curves can be saved under these choices: searches that speak, their union where it is drawn, and
 * bounds of the model whether they are switched on or not. Couplings are in the convention of the axis.
 */
export function curveSources(input: SourceInput): readonly CurveSource[] {
  const others = boundRows(input.choices, input.bounds)
    .map((row) => boundSource(row, input))
    .filter((source) => source !== null);
  return [...exclusionSources(input), ...limitSources(input), ...others];
}
