import { Fragment, type ReactNode } from 'react';
import { aspectOf, setPanel } from '../../../state/panels.ts';
import { largestDeviations } from '../../../statistics/definitions.ts';
import { definitions } from '../../../words/en/definitions.ts';
import { panelWords } from '../../../words/en/panels.ts';
import { statisticsPanelWords } from '../../../words/en/statisticsPanel.ts';
import { Choice } from '../../controls/Choice.tsx';
import { useAnswers, useChange, useChoices, useKnown } from '../../page/PageContext.tsx';
import { isReconstructed, searchFace } from '../../searches/faces.ts';
import { rich } from '../../text/markup.ts';
import { Rich } from '../../text/Rich.tsx';
import { OfData } from '../../toy/OfData.tsx';
import type { PlaneSlot } from '../../explore/contents.ts';
import { AspectChoice } from '../AspectChoice.tsx';
import { Comparison } from './Comparison.tsx';
import { statistics } from './facts.ts';
import { countingAt, focusedCounts } from './focusedCounts.ts';
import { freeSide } from './significanceScene.ts';
import { statisticsIn } from './statisticsAnswers.ts';
import './statistics.css';

const followId = 'crosshair';

/** What stands beside and above the panel of statistics: what is shown of which search, and all methods side by side. */
export function Statistics({ slot }: { readonly slot: PlaneSlot }) {
  const statistic = useChoices((choices) => aspectOf(choices.panel, statistics));
  const { significance: found } = useKnown(statisticsIn);
  if (statistic === 'cls') return <Notes slot={slot} />;
  return (
    <div className={`panel-options ${found === null ? 'left' : freeSide(found)}`}>
      <Chooser />
    </div>
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
        <Rich text={face.short} /> <span className="period">{face.earlier ? '' : face.years}</span>
      </>
    );
  };
  const shown = new Set([...countingAt(point).map(({ search }) => search), focused]);
  const statisticChoice = (
    <AspectChoice
      panel={statistics}
      id="panel-statistic"
      name={statisticsPanelWords.statistic}
      words={statisticsPanelWords.statistics}
    />
  );
  const searchChoice = (
    <Choice
      id="panel-search"
      name={panelWords.search}
      value={panel.search ?? followId}
      options={[
        {
          value: followId,
          label: panelWords.follow,
          detail: statisticsPanelWords.followMeans,
          searchText: panelWords.follow,
        },
        ...[...shown].map((search) => ({ value: search, label: nameOf(search), searchText: search })),
      ]}
      onChoose={(search) => commit(setPanel({ search: search === followId ? null : search }))}
    >
      {nameOf(focused)}
    </Choice>
  );
  const parts = panelWords.ofSearch<ReactNode>(statisticChoice, searchChoice);
  return [...parts, <OfData />].map((part, index) => <Fragment key={`${index}`}>{part}</Fragment>);
}

function Notes({ slot }: { readonly slot: PlaneSlot }) {
  const { window, comparison, sentence } = useKnown(statisticsIn);
  if (window === null || sentence !== null) {
    return (
      <div className="panel-options">
        <Chooser />
      </div>
    );
  }
  const deviations = largestDeviations([window.asymptoticDeviation]);
  const { supposedCount, reconstructedCount, count } = statisticsPanelWords;
  const isSupposed = Number.isNaN(window.observedCount);
  const said = isSupposed ? supposedCount : isReconstructed(window) ? reconstructedCount : count;
  const seen = said(window.count);
  return (
    <div className={`statistics-notes ${slot}`} data-testid="statistics-notes">
      <p className="chooser">
        <Chooser />
      </p>
      <Comparison
        window={window}
        comparison={comparison}
        heading={rich(statisticsPanelWords.limits(window.hypothesisMeV.toFixed(1), seen))}
      />
      {deviations !== null && (
        <p className="warning" data-testid="method-warning">
          {definitions.deviation(deviations)}
        </p>
      )}
    </div>
  );
}
