import { analysisFile, binnedIds, idOfFile, unbinnedIds } from '../../data/catalogue.ts';
import type { AnalysisFile, Signature } from '../../data/searchList.ts';
import type { SearchSummary } from '../../engine/answer.ts';
import { plainText } from '../../plot/format.ts';
import type { RichText, SeriesStyle } from '../../plot/scene.ts';
import { faceWords } from '../../words/en/faces.ts';
import { rich } from '../text/markup.ts';

/** How a search looks and is called on the page. */
export interface SearchFace {
  readonly style: SeriesStyle;
  /** Its reaction, for regions and rows. */
  readonly name: RichText;
  /** Its name inside its region. */
  readonly regionName: RichText;
  /** Its name inside a sentence or in a narrow place. */
  readonly short: RichText;
  /** Its name in a row of the readout, under the row of the search that it repeats. */
  readonly row: RichText;
  /** Who made it: an experiment, or the user by the title of the search. */
  readonly experiment: RichText;
  /** Years of its data, or its experiment where no years are known. */
  readonly years: string;
  /** Experiment and years. */
  readonly period: string;
  /** What X must do to be seen by it, after the symbol of X; empty where the name says it. */
  readonly fate: string;
  /** An earlier analysis of the same reaction: a line, not a region. */
  readonly earlier: boolean;
  /** Row of the bar under the axis that shows where it looked. */
  readonly coverageRow: number;
}

interface Look extends Pick<SearchFace, 'style' | 'name' | 'short'> {
  readonly experiment: string;
}

const looks: Readonly<Record<Signature, Look>> = {
  invisible: {
    style: 'pinunu',
    name: rich('K^+ → π^+νν\u0304'),
    short: rich('πνν\u0304'),
    experiment: 'NA62',
  },
  mumu: { style: 'pimumu', name: rich('K^+ → π^+μ^+μ^−'), short: rich('πμμ'), experiment: 'NA62' },
  ee: { style: 'pimumu', name: rich('K^+ → π^+e^+e^−'), short: rich('πee'), experiment: 'MicroBooNE' },
  gammagamma: { style: 'pigammagamma', name: rich('K^+ → π^+γγ'), short: rich('πγγ'), experiment: 'NA62' },
};

/** Faces of the user's own searches, by identifier. */
export const ownFaces = new Map<string, SearchFace>();

/** The face of a search of which no more is known than its signature. */
function usual(signature: Signature): SearchFace {
  const { experiment, ...look } = looks[signature];
  const fate = signature === 'invisible' ? faceWords.escapes : faceWords.decays;
  return {
    ...look,
    regionName: look.name,
    row: look.name,
    experiment: rich(experiment),
    years: experiment,
    period: experiment,
    fate,
    earlier: false,
    coverageRow: 0,
  };
}

/** How an earlier analysis looks beside the one that repeats it. */
const earlier = (short: string, row: string) =>
  ({ style: 'earlier', short: rich(short), row: rich(row), earlier: true }) as const;

/** The name of a search that is not called by its reaction. */
function ownName(id: string, name: string) {
  const said = faceWords.names[id] ?? { name, short: name };
  const short = rich(said.short);
  return { name: rich(said.name), regionName: short, row: short, short, fate: '' };
}

/** The face of a search in the list of all. */
function listed(file: AnalysisFile): SearchFace {
  const { signature, years, name, style, coverageRow = 0, experiment = looks[signature].experiment } = file;
  const face = {
    ...usual(signature),
    ...(name === undefined ? {} : ownName(idOfFile(file.path), name)),
    ...(style === undefined ? {} : { style }),
    experiment: rich(experiment),
    years,
    period: `${experiment} ${years}`,
    coverageRow,
  };
  return file.earlier === true
    ? { ...face, ...earlier(faceWords.of(plainText(face.short), years), faceWords.same(years)) }
    : face;
}

/** The face of an analysis without windows, by the search whose data it has. */
function unbinned({ signature, years }: AnalysisFile): SearchFace {
  const name = faceWords.shape(`${plainText(looks[signature].short)} ${years}`);
  const { experiment } = looks[signature];
  const named = faceWords.shape(years);
  return { ...usual(signature), ...earlier(name, name), years: named, period: `${experiment} ${named}` };
}

/**
 * The face of a search; one that is not in the list of all gets that of its signature.
 * @param search identifier
 * @param signature what the search looks for beside the pion
 */
export function searchFace(search: string, signature: Signature = 'invisible'): SearchFace {
  const own = ownFaces.get(search);
  if (own !== undefined) return own;
  const file = analysisFile(search);
  if (file !== undefined) return listed(file);
  const binned = analysisFile(binnedIds[unbinnedIds.indexOf(search)] ?? '');
  return binned === undefined ? usual(signature) : unbinned(binned);
}

/** Whether the events of a search were reconstructed from its published result, whatever else of it is official. */
export function isReconstructed(search: Pick<SearchSummary, 'provenanceKind'>): boolean {
  return search.provenanceKind === 'reconstructed' || search.provenanceKind === 'partly-official';
}
