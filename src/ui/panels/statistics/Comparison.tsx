import type { ComparedLimit, ComparisonAnswer, WindowAnswer } from '../../../engine/answer.ts';
import { plainText } from '../../../plot/format.ts';
import type { RichText } from '../../../plot/scene.ts';
import { set } from '../../../state/changes.ts';
import { methodIds } from '../../../statistics/methods.ts';
import { definitions } from '../../../words/en/definitions.ts';
import { methodDescribed } from '../../../words/en/methods.ts';
import { silences } from '../../../words/en/silences.ts';
import { statisticsPanelWords } from '../../../words/en/statisticsPanel.ts';
import { useChange } from '../../page/PageContext.tsx';
import { joined, rich } from '../../text/markup.ts';
import { Rich } from '../../text/Rich.tsx';
import { eventsText } from './clsScene.ts';

/** "(2)": an uncertainty in units of the last of three digits; empty where there is none. */
function lastDigits(value: number, error: number | null): string {
  if (error === null) return '';
  const unitOfLast = 10 ** (Math.floor(Math.log10(value)) - 2);
  return `(${Math.max(1, Math.round(error / unitOfLast))})`;
}

interface ComparisonProps {
  readonly window: WindowAnswer;
  /** Null until it is there; that of another window is greyed. */
  readonly comparison: ComparisonAnswer | null;
  readonly heading: RichText;
}

const unit = 100;

/** The limit on the signal by every method, a dot per row on a common axis; a click makes a method the one of the page. */
export function Comparison({ window, comparison, heading }: ComparisonProps) {
  const current =
    comparison !== null &&
    comparison.search === window.search &&
    comparison.hypothesisMeV === window.hypothesisMeV &&
    comparison.confidenceLevel === window.confidenceLevel &&
    comparison.count === window.count;
  const limits = comparison?.limits ?? [];
  const values = limits
    .flatMap(({ limit, clsbLimit }) => [limit, clsbLimit])
    .filter((value) => Number.isFinite(value));
  const low = Math.min(...values);
  const spread = Math.max(Math.max(...values) - low, 1e-3 * low);
  const place = (events: number) => 4 + ((events - low) / spread) * (unit - 8);
  return (
    <section className={current ? 'comparison' : 'comparison stale'} aria-label={plainText(heading)}>
      <h3>
        <Rich text={heading} />
      </h3>
      {comparison === null ? (
        <p className="waiting">{statisticsPanelWords.waiting}</p>
      ) : (
        <ul data-testid="comparison" aria-busy={!current}>
          {limits.map((each) => (
            <Row key={each.id} limit={each} chosen={each.id === window.method} place={place} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface RowProps {
  readonly limit: ComparedLimit;
  readonly chosen: boolean;
  readonly place: (events: number) => number;
}

function Row({ limit: { id, limit, clsbLimit, monteCarloError, silence }, chosen, place }: RowProps) {
  const { commit } = useChange();
  const method = methodIds.find((known) => known === id);
  const described =
    id === 'bayesian' || id === 'feldman-cousins' ? definitions.others[id] : methodDescribed(id);
  // Both statistics are compared, whichever the limits of the page are from.
  const [name, sentence] = [described.name('cls'), described.sentence('cls')];
  const label = <Rich text={rich(statisticsPanelWords.methods[id] ?? id)} />;
  return (
    <li
      className={chosen ? 'chosen' : undefined}
      data-testid={`compared-${id}`}
      title={silence === null ? sentence : silences.sentence(silence)}
    >
      {method === undefined ? (
        <span className="method">{label}</span>
      ) : (
        <button
          type="button"
          className="method"
          aria-pressed={chosen}
          aria-label={statisticsPanelWords.useMethod(name)}
          onClick={() => commit(set({ method }))}
        >
          {label}
        </button>
      )}
      <svg viewBox={`0 0 ${unit} 12`} preserveAspectRatio="none" aria-hidden="true">
        <path d={`M0 6H${unit}`} />
      </svg>
      <span className="dots" aria-hidden="true">
        {Number.isFinite(clsbLimit) && <i className="ring" style={{ left: `${place(clsbLimit)}%` }} />}
        {Number.isFinite(limit) && <i className="dot" style={{ left: `${place(limit)}%` }} />}
      </span>
      <span className="value">
        {silence === null ? (
          <Rich text={joined(eventsText(limit), lastDigits(limit, monteCarloError))} />
        ) : (
          '–'
        )}
      </span>
    </li>
  );
}
