import type { PointAnswer, SearchPoint } from '../../engine/answer.ts';
import { formatQuantity } from '../../plot/format.ts';
import type { RichText } from '../../plot/scene.ts';
import { Explained, type Explanation } from '../controls/Explained.tsx';
import { useChoices } from '../page/PageContext.tsx';
import { isReconstructed } from '../searches/faces.ts';
import { searchFieldId } from '../testIds.ts';
import { joined, rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { explainSignal, explainSignalLimit } from './explain.ts';
import { decidingCurve } from './verdict.ts';

interface NumberRow {
  readonly field: string;
  readonly name: RichText;
  readonly value: RichText;
  readonly explanation: Explanation;
}

/** Events that were counted stand as whole numbers; projections have none. */
const countText = (count: number): RichText =>
  Number.isNaN(count) ? rich('none, a projection') : rich(String(count));

const plain = (...lines: readonly RichText[]): Explanation => ({ lines, source: '2025 paper section 2.1' });

function rowsOf(
  point: PointAnswer,
  search: SearchPoint,
  kind: 'both' | 'observed' | 'expected',
): readonly NumberRow[] {
  const curve = decidingCurve(kind, point.exposure);
  const window = Number.isNaN(search.hypothesisMeV)
    ? 'the window'
    : `the window at ${search.hypothesisMeV.toFixed(1)} MeV`;
  const reconstructed = isReconstructed(search) ? ', reconstructed' : '';
  return [
    {
      field: 'n',
      name: rich(`*n* in ${window}`),
      value: countText(search.observedCount),
      explanation: plain(rich(`Events in the search window${reconstructed}.`)),
    },
    {
      field: 'b',
      name: rich('*b* ± *σ*_{*b*}'),
      value: joined(
        formatQuantity(search.background),
        ' ± ',
        formatQuantity(search.backgroundUncertainty, 2),
      ),
      explanation: plain(rich(`Background expected in the window and its uncertainty${reconstructed}.`)),
    },
    {
      field: 'n-ul',
      name: rich(curve === 'observed' ? '*N*_{UL}, observed' : '*N*_{UL}, expected'),
      value: formatQuantity(search.signalLimit[curve]),
      explanation: explainSignalLimit(point, search, curve),
    },
    {
      field: 'n-ul-expected',
      name: rich('*N*_{UL}, expected −1*σ* … +1*σ*'),
      value: joined(formatQuantity(search.signalLimit.m1), ' … ', formatQuantity(search.signalLimit.p1)),
      explanation: explainSignalLimit(point, search, 'median'),
    },
    {
      field: 'ses',
      name: rich('single event sensitivity'),
      value: formatQuantity(search.singleEventSensitivity),
      explanation: {
        lines: [rich('B_{SES}: the B(K^+ → π^+X) that yields one event of an X that escapes.')],
        source: '2025 paper eq. 2.2',
      },
    },
    {
      field: 'acceptance',
      name: rich('acceptance ratio at this *τ*'),
      value: formatQuantity(search.acceptanceRatio),
      explanation: {
        lines: [
          rich(
            '*A*(*τ*)/*A*(∞): weight of X that lives past the last veto, the invisible fraction included.',
          ),
        ],
        source: '2021 paper section 4',
      },
    },
    {
      field: 'signal',
      name: rich('signal events expected'),
      value: formatQuantity(search.expectedSignal),
      explanation: explainSignal(point, search),
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
  const kind = useChoices((choices) => choices.kind);
  return (
    <dl className="numbers inner">
      {rowsOf(point, search, kind).map(({ field, name, value, explanation }) => (
        <div key={field}>
          <dt>
            <Rich text={name} />
          </dt>
          <dd>
            <Explained explanation={explanation} testId={searchFieldId(search.search, field)}>
              <Rich text={value} />
            </Explained>
          </dd>
        </div>
      ))}
    </dl>
  );
}
