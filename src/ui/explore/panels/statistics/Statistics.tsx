import { useEffect } from 'react';
import { setPanel, type StatisticId, statisticIds } from '../../../../state/panels.ts';
import { deviationWarning } from '../../../../statistics/definitions.ts';
import { Choice } from '../../../controls/Choice.tsx';
import { useAnswers, useChange, useChoices, useKnown, usePage } from '../../../page/PageContext.tsx';
import { answerOf } from '../../../planner/entries.ts';
import { isReconstructed, searchFace, yearsOf } from '../../../searches/faces.ts';
import { rich } from '../../../text/markup.ts';
import { Rich } from '../../../text/Rich.tsx';
import type { PlaneSlot } from '../../contents.ts';
import { Comparison } from './Comparison.tsx';
import { countingAt, focusedCounts } from './focusedCounts.ts';
import { freeSide } from './significanceScene.ts';
import { statisticsAsks, type StatisticsAnswers, statisticsOf } from './statisticsAnswers.ts';
import './statistics.css';

const statisticWords: Readonly<Record<StatisticId, string>> = {
  cls: 'CL_s against signal',
  significance: 'local significance',
};

const followId = 'crosshair';

/** What stands beside and above the panel of statistics: what is shown of which search, and all methods side by side. */
export function Statistics({ slot }: { readonly slot: PlaneSlot }) {
  const { plan } = usePage();
  useEffect(() => plan.add(statisticsAsks), [plan]);
  const statistic = useChoices((choices) => choices.panel.statistic);
  const { significance: found } = useStatistics();
  if (statistic === 'cls') return <Notes slot={slot} />;
  return (
    <div className={`panel-options ${found === null ? 'left' : freeSide(found)}`}>
      <Chooser />
    </div>
  );
}

function useStatistics(): StatisticsAnswers {
  return useKnown(({ choices, entries }) =>
    statisticsOf(choices, answerOf(entries, 'point', 'point'), entries),
  );
}

function Chooser() {
  const { commit } = useChange();
  const panel = useChoices((choices) => choices.panel);
  const point = useAnswers((all) => all.point);
  const focused = useChoices((choices) => focusedCounts(choices, point));
  const summaries = useAnswers((all) => all.summaries);
  if (focused === null) return null;
  const nameOf = (search: string) => {
    const face = searchFace(search, summaries[search]?.signature);
    return (
      <>
        <Rich text={face.short} /> <span className="period">{face.earlier ? '' : yearsOf(face.period)}</span>
      </>
    );
  };
  const shown = new Set([...countingAt(point).map(({ search }) => search), focused]);
  return (
    <>
      <Choice<StatisticId>
        id="panel-statistic"
        name="Statistic"
        value={panel.statistic}
        options={statisticIds.map((id) => ({
          value: id,
          label: <Rich text={rich(statisticWords[id])} />,
          searchText: statisticWords[id],
        }))}
        onChoose={(chosen) => commit(setPanel({ statistic: chosen }))}
      >
        <Rich text={rich(statisticWords[panel.statistic])} />
      </Choice>{' '}
      of{' '}
      <Choice
        id="panel-search"
        name="Search"
        value={panel.search ?? followId}
        options={[
          {
            value: followId,
            label: 'the search at the crosshair',
            detail: 'The strongest one there that has counts.',
            searchText: 'crosshair',
          },
          ...[...shown].map((search) => ({ value: search, label: nameOf(search), searchText: search })),
        ]}
        onChoose={(search) => commit(setPanel({ search: search === followId ? null : search }))}
      >
        {nameOf(focused)}
      </Choice>
    </>
  );
}

function Notes({ slot }: { readonly slot: PlaneSlot }) {
  const { window, comparison, sentence } = useStatistics();
  if (window === null || sentence !== null) {
    return (
      <div className="panel-options">
        <Chooser />
      </div>
    );
  }
  const warning = deviationWarning([window.asymptoticDeviation]);
  const seen = Number.isNaN(window.observedCount)
    ? `if *n* = ${window.count}, a projection`
    : `*n* = ${window.count}${isReconstructed(window) ? ', reconstructed' : ''}`;
  return (
    <div className={`statistics-notes ${slot}`} data-testid="statistics-notes">
      <p className="chooser">
        <Chooser />
      </p>
      <Comparison
        window={window}
        comparison={comparison}
        heading={rich(`Limits on *s* in the window at ${window.hypothesisMeV.toFixed(1)} MeV, ${seen}`)}
      />
      {warning !== null && (
        <p className="warning" data-testid="method-warning">
          {warning}
        </p>
      )}
    </div>
  );
}
