import type { EnginePool } from '../../../../../workers/protocol.ts';
import type { AnswerTo } from '../../../../engine/answer.ts';
import type { ComparisonRequest, SignificanceRequest, WindowRequest } from '../../../../engine/request.ts';
import { assumptionsOf } from '../../../../state/requests.ts';
import type { ChoiceStore } from '../../../../state/store.ts';
import type { AnswerStore, StatisticsAnswers } from '../../../engine/answers.ts';
import { allHidden } from '../../../verdict/verdictWords.ts';
import { focusedCounts } from './focusedCounts.ts';

/** What this panel asks has a worker of its own: toys must not keep the figure waiting. */
const affinity = 'statistics';
/** The comparison of all methods is asked for when the crosshair rests. */
const restMs = 200;
/** Fewer points for methods whose every point costs a sum over outcomes. */
const coarsePoints = 41;

const nothing: StatisticsAnswers = { window: null, comparison: null, significance: null, sentence: null };

type Asked = WindowRequest | ComparisonRequest | SignificanceRequest;

/**
 * Keeps the answers of the panel of statistics in step with the crosshair and the assumptions, as long as it is open.
 * @returns a function that stops it
 */
export function linkStatistics(choices: ChoiceStore, answers: AnswerStore, pool: EnginePool): () => void {
  const asked = new Map<Asked['task'], string>();
  let stopped = false;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const put = <R extends Asked>(request: R, take: (answer: AnswerTo<R>) => Partial<StatisticsAnswers>) => {
    const { task } = request;
    const key = JSON.stringify(request);
    if (asked.get(task) === key) return;
    asked.set(task, key);
    void pool.run(request, { channel: `statistics ${task}`, affinity }).then((result) => {
      if (stopped || asked.get(task) !== key) return;
      const before = answers.getState().statistics ?? nothing;
      if (result.ok) answers.setState({ statistics: { ...before, sentence: null, ...take(result.answer) } });
      else if (result.kind === 'cancelled') asked.delete(task);
      else if (task !== 'comparison')
        answers.setState({ statistics: { ...before, sentence: result.sentence } });
    });
  };

  const ask = () => {
    const { choices: chosen } = choices.getState();
    const { point } = answers.getState();
    const search = focusedCounts(chosen, point);
    if (search === null) {
      answers.setState({ statistics: { ...nothing, sentence: allHidden } });
      return;
    }
    const { method, crosshair, panel } = chosen;
    const common = { search, ...assumptionsOf(chosen) };
    if (panel.statistic === 'significance') {
      put({ task: 'significance', ...common }, (significance) => ({ significance }));
      return;
    }
    const slow = method === 'toys' || method === 'frequentist-qtilde-poisson';
    const here = { ...common, massMeV: crosshair.massMeV };
    put({ task: 'window', ...here, ...(slow ? { points: coarsePoints } : {}) }, (window) => ({ window }));
    clearTimeout(resting);
    resting = setTimeout(
      () => put({ task: 'comparison', ...here }, (comparison) => ({ comparison })),
      restMs,
    );
  };

  const stops = [
    choices.subscribe(ask),
    answers.subscribe((now, before) => {
      if (now.point !== before.point) ask();
    }),
  ];
  ask();
  return () => {
    stopped = true;
    clearTimeout(resting);
    for (const stop of stops) stop();
    answers.setState({ statistics: null });
  };
}
