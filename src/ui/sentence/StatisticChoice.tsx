import { set } from '../../state/changes.ts';
import { statisticDescriptions } from '../../statistics/definitions.ts';
import { limitStatistics } from '../../statistics/methods.ts';
import { useChange, useChoices } from '../page/PageContext.tsx';
import { optionId } from '../testIds.ts';
import { rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { statisticWords } from './parts.ts';
import './statistic.css';

/** CLs or CLs+b, each with what it means. */
export function StatisticChoice() {
  const { commit } = useChange();
  const chosen = useChoices((choices) => choices.statistic);
  return (
    <fieldset className="statistic-choice">
      <legend>What falls to 1 − CL at the limit</legend>
      {limitStatistics.map((statistic) => (
        <label key={statistic}>
          <input
            type="radio"
            name="statistic"
            data-testid={optionId(statistic)}
            checked={statistic === chosen}
            onChange={() => commit(set({ statistic }))}
          />
          <span className="option-label">
            <Rich text={rich(statisticWords[statistic])} />
          </span>
          <span className="option-detail">{statisticDescriptions[statistic].sentence}</span>
        </label>
      ))}
    </fieldset>
  );
}
