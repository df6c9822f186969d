import type { PointAnswer, SearchPoint } from '../../engine/answer.ts';
import type { CurveName } from '../../engine/request.ts';
import { decidingCurveOf, type Outlook } from '../../engine/verdict.ts';
import { formatQuantity } from '../../plot/format.ts';
import type { RichText } from '../../plot/scene.ts';
import { explanationWords } from '../../words/en/explanations.ts';
import { readoutWords } from '../../words/en/readout.ts';
import { Explained, type Explanation } from '../controls/Explained.tsx';
import { isReconstructed } from '../searches/faces.ts';
import { lifetimeWords } from '../../words/en/lifetimes.ts';
import { Term } from '../glossary/Term.tsx';
import { placedExcessAt } from '../searches/placedExcess.ts';
import { searchSources } from '../searches/searchSources.ts';
import { uncertaintyWords } from '../../words/en/uncertaintyLaws.ts';
import { placeInPaper } from '../sources/papers.ts';
import { searchFieldId } from '../testIds.ts';
import { joined, rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { spokenQuantity } from '../text/spoken.ts';
import { WhatIfButton } from '../whatIf/WhatIfOpener.tsx';
import { explainLimit, explainSignal, explainSignalLimit } from './explain.ts';
import { useOutlook } from './useOutlook.ts';
import './numbers.css';

interface NumberRow {
  readonly field: string;
  readonly name: RichText;
  readonly value: RichText;
  readonly explain: () => Explanation;
}

/** What the background is, and what a projection made of it. */
function backgroundWords({ exposure, uncertaintyLaw }: PointAnswer, search: SearchPoint): string {
  const [what, projected] = isReconstructed(search)
    ? [explanationWords.backgroundReconstructed, explanationWords.backgroundReconstructedProjected]
    : [explanationWords.background, explanationWords.backgroundProjected];
  return exposure === 1 ? what : projected(exposure, uncertaintyWords.laws[uncertaintyLaw]);
}

/** Events that were counted are whole numbers; projections have none. */
const countText = (count: number): RichText =>
  Number.isNaN(count) ? rich(readoutWords.noCounts) : rich(String(count));

/** What is limited, and where the limit comes from where the mass lies between two hypotheses. */
function limitWords({ neighbours, signature }: SearchPoint): string {
  const limit = signature === 'invisible' ? readoutWords.limitOnB : readoutWords.limitOnProduct;
  if (neighbours.length < 2) return limit;
  const [below, above] = neighbours.map(({ hypothesisMeV }) => hypothesisMeV.toFixed(1));
  return readoutWords.interpolated(limit, below, above);
}

function rowsOf(point: PointAnswer, search: SearchPoint, outlook: Outlook): readonly NumberRow[] {
  const curve = decidingCurveOf(search, outlook);
  const sources = searchSources(search.search, search.signature);
  const last: readonly NumberRow[] = [
    {
      field: 'acceptance',
      name: rich(readoutWords.acceptance),
      value: formatQuantity(search.acceptanceRatio),
      explain: () => ({
        lines: [rich(explanationWords[search.signature === 'invisible' ? 'escapes' : 'decays'])],
        source: sources.acceptance,
      }),
    },
    {
      field: 'b-ul',
      name: rich(limitWords(search)),
      value: limitText(search.branchingRatioLimit[curve]),
      explain: () => explainLimit(point, search, curve),
    },
  ];
  if (Number.isNaN(search.singleEventSensitivity)) return [publishedRow(search, sources.search), ...last];
  return [...countRows(point, search, curve), signalRow(point, search), ...last];
}

/** A share of kaons in the words of the readout. */
export const shareText = (share: number): RichText =>
  joined(...readoutWords.share(formatQuantity(share), share));

/** A limit, or what an infinite one means. */
export const limitText = (limit: number): RichText =>
  limit === Infinity ? rich(readoutWords.noLimit) : shareText(limit);

/** Of a search that is a table of limits: what was published, before the lifetime weakens it. */
const publishedRow = (search: SearchPoint, source: string | null): NumberRow => ({
  field: 'published',
  name: rich(
    search.signature === 'invisible' ? readoutWords.publishedEscaping : readoutWords.publishedPrompt,
  ),
  value: limitText(search.branchingRatioLimit.observed * search.acceptanceRatio),
  explain: () => ({
    lines: [rich(explanationWords.onlyLimits)],
    source,
  }),
});

const signalRow = (point: PointAnswer, search: SearchPoint): NumberRow => ({
  field: 'signal',
  name: rich(readoutWords.signal),
  value: formatQuantity(search.expectedSignal),
  explain: () => explainSignal(point, search),
});

function countRows(point: PointAnswer, search: SearchPoint, curve: CurveName): readonly NumberRow[] {
  const name = Number.isNaN(search.hypothesisMeV)
    ? readoutWords.countsInWindow
    : readoutWords.countsIn(search.hypothesisMeV.toFixed(1));
  const { search: source } = searchSources(search.search, search.signature);
  const plain = (sentence: string) => (): Explanation => ({ lines: [rich(sentence)], source });
  return [
    {
      field: 'n',
      name: rich(name),
      value: countText(search.observedCount),
      explain: plain(explanationWords[isReconstructed(search) ? 'eventsReconstructed' : 'events']),
    },
    {
      field: 'b',
      name: rich(readoutWords.background),
      value: joined(
        formatQuantity(search.background),
        ' ± ',
        formatQuantity(search.backgroundUncertainty, 2),
      ),
      explain: plain(backgroundWords(point, search)),
    },
    ...(curve === 'observed'
      ? [
          {
            field: 'n-ul',
            name: rich(readoutWords.observedLimit),
            value: formatQuantity(search.signalLimit.observed),
            explain: () => explainSignalLimit(point, search, 'observed'),
          },
        ]
      : []),
    {
      field: 'n-ul-expected',
      name: rich(readoutWords.expectedLimit),
      value: joined(
        formatQuantity(search.signalLimit.median),
        ' (',
        formatQuantity(search.signalLimit.m1),
        ' … ',
        formatQuantity(search.signalLimit.p1),
        ')',
      ),
      explain: () => explainSignalLimit(point, search, 'median'),
    },
    {
      field: 'ses',
      name: rich(readoutWords.sensitivity),
      value: shareText(search.singleEventSensitivity),
      explain: () => ({
        lines: [
          rich(
            search.signature === 'invisible'
              ? explanationWords.sensitivityEscaping
              : explanationWords.sensitivityDecaying,
          ),
        ],
        source: placeInPaper(2025, 'equation', search.signature === 'invisible' ? '2.2' : '3.2'),
      }),
    },
  ];
}

/** What the unfolded row of a search shows: counts, background, limits on events, sensitivity. */
export function SearchNumbers({
  point,
  search,
}: {
  readonly point: PointAnswer;
  readonly search: SearchPoint;
}) {
  const outlook = useOutlook(point);
  const placed = placedExcessAt(search, point.massMeV);
  return (
    <>
      {placed !== null && (
        <p className="placed" data-testid={searchFieldId(search.search, 'placed')}>
          {placed}
        </p>
      )}
      {search.lifetimeNotes.map((note, k) => (
        <p
          key={note.code}
          className="lifetime-note"
          data-testid={searchFieldId(search.search, `lifetime-note-${k}`)}
        >
          {lifetimeWords.note(note)}
        </p>
      ))}
      <dl className="numbers inner">
        {rowsOf(point, search, outlook).map(({ field, name, value, explain }) => (
          <div key={field}>
            <dt>
              <Term id={`${search.search}-${field}`} text={name} />
            </dt>
            <dd>
              {field === 'n' && <WhatIfButton search={search.search} />}
              <Explained
                explain={explain}
                testId={searchFieldId(search.search, field)}
                spoken={spokenQuantity(name, value)}
              >
                <Rich text={value} />
              </Explained>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
