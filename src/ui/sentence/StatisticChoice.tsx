import { set } from '../../state/changes.ts';
import { statisticDescriptions } from '../../statistics/definitions.ts';
import { limitStatistics } from '../../statistics/methods.ts';
import { listWords } from '../../words/en/sentenceLists.ts';
import { RadioChoice } from '../controls/RadioChoice.tsx';
import { useChange, useChoices } from '../page/PageContext.tsx';
import { rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { statisticWords } from './parts.ts';
import './statistic.css';

const options = () =>
  limitStatistics.map((statistic) => ({
    value: statistic,
    label: <Rich text={rich(statisticWords[statistic])} />,
    detail: statisticDescriptions[statistic].sentence,
  }));

/** CLs or CLs+b, each with what it means. */
export function StatisticChoice() {
  const { commit } = useChange();
  const chosen = useChoices((choices) => choices.statistic);
  return (
    <RadioChoice
      name="statistic"
      className="statistic-choice"
      legend={listWords.statistic}
      options={options()}
      value={chosen}
      onChoose={(statistic) => commit(set({ statistic }))}
    />
  );
}
