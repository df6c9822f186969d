import { limitAssumptions } from '../../assumptions/values.ts';
import type { CurveToSave } from '../../export/formats/format.ts';
import { curveOfExclusion, curveOfLimits, type ExportFacts } from '../../export/curveOfAnswer.ts';
import type { CurveAssumptions, ExportCurve } from '../../export/curvePoints.ts';
import { type LiveCategories, usualCategories } from '../../export/darkMatterLive.ts';
import type { ExclusionCurve, SearchExclusion, SearchLimits, SearchSummary } from '../../engine/answer.ts';
import { type CurveName, curveNames } from '../../engine/request.ts';
import type { Silence } from '../../engine/silence.ts';
import type { ExperimentKind, RichText, SeriesStyle } from '../../plot/scene.ts';
import { themes } from '../../plot/tokens.ts';
import type { Choices } from '../../state/choices.ts';
import { chosenConvention, modelOf } from '../../state/models.ts';
import { reachWords } from '../../words/en/reach.ts';
import { savedCurveWords } from '../../words/en/savedCurves.ts';
import { searchFace } from '../searches/faces.ts';
import { suppositionLabel } from '../searches/supposition.ts';
import { caption } from '../sentence/caption.ts';
import { toyOf } from '../../state/toy.ts';
import { toyLabel } from '../toy/toyLabel.ts';
import { arxivAndYear } from '../sources/references.ts';
import { lineText } from '../text/lineText.ts';
import { joined } from '../text/markup.ts';
import { version } from '../../data/version.ts';

/** Something of which curves can be saved. */
export interface CurveSource {
  readonly id: string;
  readonly group: 'searches' | 'others' | 'own';
  readonly name: RichText;
  /** Whether it is on the plot now. */
  readonly onPlot: boolean;
  readonly kinds: readonly CurveName[];
  /** Whether it is one curve, whatever kinds are chosen of searches, as those of other groups are. */
  readonly isSingle?: boolean;
  /** The curve of one kind; null where it has no points. */
  readonly curve: (kind: CurveName) => CurveToSave | null;
}

/** What every saved curve depends on beside its answer: the choices, and the list of references as BibTeX. */
export interface SourceInput {
  readonly choices: Choices;
  readonly references: string;
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
    // What escapes whatever its lifetime has decayed to dark matter.
    ...(modelOf(model).fixedInvisibleFraction === 1 ? { assumption: 'Dark Matter' } : {}),
  };
}

const colourOf = (style: SeriesStyle): string => themes.light.series[style].edge;

/** What the facts of a computed curve name. */
type ComputedBy = Pick<SearchSummary, 'citations' | 'provenanceNote' | 'supposed'> &
  Partial<Pick<SearchSummary, 'toy' | 'provenanceKind'>> & {
    /** Whose limits they are; those on the plot unless told otherwise. */
    readonly searches?: readonly string[];
  };

/** Of the user's own searches. */
const ownKind = 'own';

/** What limits of counting experiments rest on. */
const assumptionsOf = (choices: Choices): CurveAssumptions => ({
  ...limitAssumptions(choices),
  invisibleFraction: choices.invisibleFraction,
});

/** The toy that a search is of; its exposure is its own then. */
function toyOfSearch(
  choices: Choices,
  { toy }: Pick<SearchSummary, 'toy'>,
): Pick<CurveAssumptions, 'toy'> & { readonly exposure?: number } {
  const shown = toy === undefined ? null : toyOf(choices);
  return shown === null ? {} : { toy: shown, exposure: 1 };
}

/** Facts of something that is computed here, under the assumptions of the sentence. */
export function computedFacts(
  { choices, references }: SourceInput,
  { citations, provenanceNote, supposed, toy, provenanceKind, searches }: ComputedBy,
): ExportFacts {
  const isOwn = provenanceKind === ownKind;
  const [own = ''] = citations;
  const { arxiv } = arxivAndYear(own, references);
  return {
    confidenceLevel: choices.confidenceLevel,
    note: savedCurveWords.computed(
      lineText(caption(choices, searches)),
      version,
      isOwn ? savedCurveWords.own(provenanceNote) : provenanceNote,
    ),
    ...(isOwn ? { searchKind: ownKind } : {}),
    reference: arxiv === '' ? own : `arXiv:${arxiv}`,
    citations,
    projection: choices.exposure !== 1 || supposed !== undefined || toy !== undefined,
  };
}

/** A curve with what the Dark Matter live site wants to know beside it. */
export function withSite(
  curve: ExportCurve | null,
  style: SeriesStyle,
  experiment: ExperimentKind,
  { choices, references }: SourceInput,
): CurveToSave | null {
  if (curve === null) return null;
  const { year } = arxivAndYear(curve.citations[0] ?? '', references);
  const categories = categoriesOf(curve, experiment, year, choices.model);
  return { curve, colour: colourOf(style), categories };
}

function searchName(summary: SearchSummary): RichText {
  const { name, years } = searchFace(summary.search, summary.signature);
  const words = [...name, { text: ` ${years}` }];
  if (summary.toy !== undefined) return joined(words, ', ', toyLabel(summary.toy));
  return summary.supposed === undefined ? words : joined(words, ', ', suppositionLabel(summary));
}

/** A search as curves are named after it: one with supposed events, or those of a toy, apart from the same one without. */
function exported<S extends SearchSummary>(search: S): S {
  const { supposed, toy } = search;
  if (toy !== undefined)
    return {
      ...search,
      search: `${search.search}-toy-${toy.seed}`,
      title: `${search.title}, ${toyLabel(toy)}`,
    };
  if (supposed === undefined) return search;
  const id = `${search.search}-what-if-${supposed.hypothesisMeV}-${supposed.count}`;
  return { ...search, search: id, title: `${search.title}, ${lineText(suppositionLabel(search))}` };
}

/** What is to be said of curves beside the usual facts. */
interface MoreFacts {
  /** A sentence at the end of the note. */
  readonly note?: string;
  readonly seed?: number;
  /** Significance in whose discovery reach the median of limits stands, in standard deviations. */
  readonly reach?: number;
}

function factsOf(input: SourceInput, search: SearchSummary, { note, seed, reach }: MoreFacts): ExportFacts {
  const facts = computedFacts(input, { ...search, searches: [search.search] });
  return {
    ...facts,
    ...(reach === undefined ? {} : { reach, projection: true }),
    // Limits from toys have a method of their own, and those without counts are published.
    ...(seed === undefined && search.suppositions !== undefined
      ? { assumptions: { ...assumptionsOf(input.choices), ...toyOfSearch(input.choices, search) } }
      : {}),
    ...(note === undefined ? {} : { note: `${facts.note} ${note}` }),
    ...(seed === undefined ? {} : { seed }),
  };
}

/** What all curves of a search have in the list. */
function usualSource(
  search: SearchSummary,
  { reach }: MoreFacts,
): Pick<CurveSource, 'id' | 'group' | 'name' | 'onPlot' | 'isSingle'> {
  const { search: id } = exported(search);
  const usual = { group: 'searches', onPlot: true } as const;
  return reach === undefined
    ? { ...usual, id, name: searchName(search) }
    : {
        ...usual,
        id: `${id}-reach-${reach}`,
        name: joined(searchName(search), ', ', reachWords.of(reach)),
        isSingle: true,
      };
}

/** What a search excludes of the model, as curves; none where it says nothing. */
export function exclusionSource(
  input: SourceInput,
  search: SearchExclusion,
  more: MoreFacts = {},
): readonly CurveSource[] {
  const { choices } = input;
  if (search.silence !== null) return [];
  return [
    {
      ...usualSource(search, more),
      kinds: search.curves.filter(({ columns }) => columns.logLower.length > 0).map(({ curve }) => curve),
      curve: (kind) =>
        withSite(
          curveOfExclusion(
            exported(search),
            kind,
            modelOf(choices.model),
            chosenConvention(choices),
            factsOf(input, search, more),
          ),
          searchFace(search.search, search.signature).style,
          'kaon',
          input,
        ),
    },
  ];
}

/** The limits on B of a search at a fixed lifetime, as curves; none where it says nothing. */
export function limitSource(
  input: SourceInput,
  search: SearchLimits,
  more: MoreFacts = {},
): readonly CurveSource[] {
  const { lifetime } = input.choices;
  if (search.silence !== null || lifetime === 'implied') return [];
  const possible =
    search.supposed === undefined && search.toy === undefined ? curveNames : (['observed'] as const);
  return [
    {
      ...usualSource(search, more),
      kinds: possible.filter((kind) => search.branchingRatioLimit[kind].some((value) => value > 0)),
      curve: (kind) =>
        withSite(
          curveOfLimits(exported(search), kind, lifetime, factsOf(input, search, more)),
          searchFace(search.search, search.signature).style,
          'kaon',
          input,
        ),
    },
  ];
}

/** Something made of all searches together. */
export interface Together {
  readonly id: string;
  readonly title: string;
  /** In the list of curves. */
  readonly name: string;
  readonly curves: readonly ExclusionCurve[];
  readonly note: string;
}

/** What searches exclude together, as curves; none where there are none. */
export function togetherSource(
  input: SourceInput,
  { id, title, name, curves, note }: Together,
  searches: readonly (SearchSummary & { readonly silence: Silence | null })[],
): readonly CurveSource[] {
  if (curves.length === 0 || searches.length === 0) return [];
  const { choices } = input;
  return [
    {
      id,
      group: 'searches',
      name: [{ text: name }],
      onPlot: true,
      kinds: curves.map(({ curve }) => curve),
      curve: (kind) => {
        const speaking = searches.filter(({ silence }) => silence === null);
        const citations = [...new Set(searches.flatMap((search) => search.citations))];
        const facts = computedFacts(input, {
          citations,
          provenanceNote: note,
          searches: speaking.map(({ search }) => search),
        });
        const massRangesMeV = searches.flatMap((search) => search.massRangesMeV);
        const isOwn =
          speaking.length > 0 && speaking.every(({ provenanceKind }) => provenanceKind === ownKind);
        const all = { search: `${isOwn ? ownKind : 'na62'}-${id}`, title, curves, massRangesMeV };
        const curve = curveOfExclusion(all, kind, modelOf(choices.model), chosenConvention(choices), {
          ...facts,
          ...(isOwn ? { searchKind: ownKind } : {}),
          assumptions: assumptionsOf(choices),
        });
        return withSite(curve, 'union', 'kaon', input);
      },
    },
  ];
}
