import type { PointAnswer, SearchPoint } from '../../engine/answer.ts';
import type { CurveName } from '../../engine/request.ts';
import { decidingCurveOf, type Outlook } from '../../engine/verdict.ts';
import { formatQuantity } from '../../plot/format.ts';
import type { RichText } from '../../plot/scene.ts';
import { Explained, type Explanation } from '../controls/Explained.tsx';
import { isReconstructed, searchFace } from '../searches/faces.ts';
import { placedExcessAt } from '../searches/placedExcess.ts';
import { uncertaintyWords } from '../../words/en/uncertaintyLaws.ts';
import { searchFieldId } from '../testIds.ts';
import { joined, rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { spokenQuantity } from '../text/spoken.ts';
import { WhatIfButton } from '../whatIf/WhatIfOpener.tsx';
import { explainLimit, explainSignal, explainSignalLimit } from './explain.ts';
import { useOutlook } from './useOutlook.ts';

interface NumberRow {
  readonly field: string;
  readonly name: RichText;
  readonly value: RichText;
  readonly explain: () => Explanation;
}

/** What a projection made of the background. */
const projectionWords = ({ exposure, uncertaintyLaw }: PointAnswer): string =>
  exposure === 1
    ? ''
    : `: *b* is ${exposure} × that of the data, with ${uncertaintyWords.laws[uncertaintyLaw]}`;

/** Events that were counted stand as whole numbers; projections have none. */
const countText = (count: number): RichText =>
  Number.isNaN(count) ? rich('none, a projection') : rich(String(count));

/** Where the limit on B comes from where the mass lies between two hypotheses. */
function betweenWords({ neighbours }: SearchPoint): string {
  if (neighbours.length < 2) return '';
  const [below, above] = neighbours.map(({ hypothesisMeV }) => hypothesisMeV.toFixed(1));
  return `, interpolated between ${below} and ${above} MeV`;
}

function rowsOf(point: PointAnswer, search: SearchPoint, outlook: Outlook): readonly NumberRow[] {
  const curve = decidingCurveOf(search, outlook);
  const face = searchFace(search.search, search.signature);
  const last: readonly NumberRow[] = [
    {
      field: 'acceptance',
      name: rich('acceptance ratio at this *τ*'),
      value: formatQuantity(search.acceptanceRatio),
      explain: () => ({
        lines: [rich(search.signature === 'invisible' ? escapes : decays)],
        source: face.acceptanceSource,
      }),
    },
    {
      field: 'b-ul',
      name: rich(
        `${search.signature === 'invisible' ? 'limit on B' : 'limit on B × B(products)'}${betweenWords(search)}`,
      ),
      value: limitText(search.branchingRatioLimit[curve]),
      explain: () => explainLimit(point, search, curve),
    },
  ];
  if (Number.isNaN(search.singleEventSensitivity)) return [publishedRow(search, face.source), ...last];
  return [...countRows(point, search, curve), signalRow(point, search), ...last];
}

/** A limit, or what an infinite one means. */
export const limitText = (limit: number): RichText =>
  limit === Infinity ? rich('none, does not constrain') : formatQuantity(limit);

const escapes =
  '*A*(*τ*)/*A*(∞): weight of X that lives past the last veto, the invisible fraction included.';
const decays = '*A*(*τ*)/*A*(0) = 1 − exp(−*τ*_0/*τ*): part of X that decays close enough to its production.';

/** Of a search that is a table of limits: what was published, before the lifetime weakens it. */
const publishedRow = (search: SearchPoint, source: string): NumberRow => ({
  field: 'published',
  name: rich(search.signature === 'invisible' ? 'published limit, *τ* → ∞' : 'published limit, *τ* → 0'),
  value: formatQuantity(search.branchingRatioLimit.observed * search.acceptanceRatio),
  explain: () => ({
    lines: [rich('Only limits of this search are public: it has no counts here.')],
    source,
  }),
});

const signalRow = (point: PointAnswer, search: SearchPoint): NumberRow => ({
  field: 'signal',
  name: rich('signal events expected there'),
  value: formatQuantity(search.expectedSignal),
  explain: () => explainSignal(point, search),
});

function countRows(point: PointAnswer, search: SearchPoint, curve: CurveName): readonly NumberRow[] {
  const window = Number.isNaN(search.hypothesisMeV)
    ? 'the window'
    : `the window at ${search.hypothesisMeV.toFixed(1)} MeV`;
  const reconstructed = isReconstructed(search) ? ', reconstructed' : '';
  const { source } = searchFace(search.search, search.signature);
  const plain = (sentence: string) => (): Explanation => ({ lines: [rich(sentence)], source });
  return [
    {
      field: 'n',
      name: rich(`*n* in ${window}`),
      value: countText(search.observedCount),
      explain: plain(`Events in the search window${reconstructed}.`),
    },
    {
      field: 'b',
      name: rich('*b* ± *σ*_{*b*}'),
      value: joined(
        formatQuantity(search.background),
        ' ± ',
        formatQuantity(search.backgroundUncertainty, 2),
      ),
      explain: plain(
        `Background expected in the window and its uncertainty${reconstructed}${projectionWords(point)}.`,
      ),
    },
    ...(curve === 'observed'
      ? [
          {
            field: 'n-ul',
            name: rich('*N*_{UL}, observed'),
            value: formatQuantity(search.signalLimit.observed),
            explain: () => explainSignalLimit(point, search, 'observed'),
          },
        ]
      : []),
    {
      field: 'n-ul-expected',
      name: rich('*N*_{UL}, expected (−1*σ* … +1*σ*)'),
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
      name: rich('single event sensitivity there'),
      value: formatQuantity(search.singleEventSensitivity),
      explain: () => ({
        lines: [
          rich(
            search.signature === 'invisible'
              ? 'B_{SES}: the B(K^+ → π^+X) that yields one event of an X that escapes.'
              : 'B_{SES} = 1/(*N*_K *A*): the B(K^+ → π^+X) B(X → products) that yields one event of an X that decays at once.',
          ),
        ],
        source: search.signature === 'invisible' ? '2025 paper eq. 2.2' : '2025 paper eq. 3.2',
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
          key={note}
          className="lifetime-note"
          data-testid={searchFieldId(search.search, `lifetime-note-${k}`)}
        >
          {note}
        </p>
      ))}
      <dl className="numbers inner">
        {rowsOf(point, search, outlook).map(({ field, name, value, explain }) => (
          <div key={field}>
            <dt>
              <Rich text={name} />
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
