import { gapsIn } from '../../engine/gaps.ts';
import { silences } from '../../words/en/silences.ts';
import { useAnswers, useChoices } from '../page/PageContext.tsx';

/** What is to be said of windows without a limit that could be drawn: their curves have gaps. */
export function GapMessage() {
  const searches = useAnswers(({ limits }) => limits?.searches);
  const statistic = useChoices((choices) => choices.statistic);
  const words = gapsIn(searches ?? [], statistic)
    .map(silences.gap)
    .join(' ');
  return (
    <p className="warning" data-testid="gap-message" title={words}>
      <span className="message-text">{words}</span>
    </p>
  );
}
