import type { ReactNode } from 'react';
import { modelOf } from '../../state/models.ts';
import { exploreWords } from '../../words/en/explore.ts';
import { lateParts } from '../../words/en/lateParts.ts';
import { loadingWords } from '../../words/en/loading.ts';
import type { Late } from '../late/late.ts';
import { lateComponent, useLate } from '../late/lateComponent.ts';
import { Place } from '../late/Place.tsx';
import { Waiting } from '../late/Waiting.tsx';
import { useChoices, usePage, useView } from '../page/PageContext.tsx';
import type { Panel } from '../panels/panel.ts';
import { Sources } from '../sources/Sources.tsx';
import { testIds } from '../testIds.ts';
import { joined } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { productionSymbol } from '../text/symbols.ts';
import { contentOf, isAlone, type PlaneSlot, swapFigures } from './contents.ts';
import { hasSecond, showsCouplings } from './inView.ts';
import { PanelTabs } from './PanelTabs.tsx';
import { PlaneView } from './PlaneView.tsx';
import './panels.css';

const AxisLimits = lateComponent(
  () => import('./AxisLimits.tsx').then((all) => all.AxisLimits),
  () => lateParts.axisLimits,
);
// What it says is known after the first picture.
const Note = lateComponent(
  () => import('./Note.tsx').then((all) => all.Note),
  () => lateParts.note,
);
const TableView = lateComponent(
  () => import('../table/TableView.tsx').then((all) => all.TableView),
  () => lateParts.table,
);

/** The figure, and under it on the same axis of mass the open panel. */
export function Explore() {
  const phone = useView((all) => all.arrangement === 'phone');
  // At a fixed lifetime the limit on B is the figure itself, and needs no panel.
  const alone = useChoices(isAlone);
  const couplings = useChoices((choices) => showsCouplings(choices, 'main'));
  const linked = !alone && !phone;
  // Shown where the window has room for it.
  const second = useChoices(hasSecond);
  const model = useChoices((choices) => choices.model);
  return (
    <section className="explore" aria-label={exploreWords.figure}>
      <h2 className="unseen">{exploreWords.figure}</h2>
      <div className={`figure main ${linked ? '' : 'alone'}`}>
        <Figure slot="main" tableId={testIds.mainTable}>
          <Place subject={() => lateParts.axisLimits}>
            <AxisLimits axis="mass" />
            {couplings && <AxisLimits axis="coupling" />}
          </Place>
        </Figure>
      </div>
      <PanelBar linked={linked} />
      {linked && (
        <div className="figure under">
          <Figure slot="linked" tableId={testIds.linkedTable} />
        </div>
      )}
      {second && !phone && (
        <>
          <h3 className="second-title">
            <Rich text={joined(...exploreWords.limitOn(productionSymbol(modelOf(model))))} />
          </h3>
          <div className="figure under second">
            <Figure slot="second" tableId={testIds.secondTable} />
          </div>
        </>
      )}
      <p className="note">
        <Place subject={() => lateParts.note}>
          <Note />
        </Place>{' '}
        <Sources testId={testIds.sources}>{exploreWords.sources}</Sources>
      </p>
    </section>
  );
}

interface FigureProps {
  readonly slot: PlaneSlot;
  readonly tableId: string;
  readonly children?: ReactNode;
}

interface OverPanelProps {
  readonly part: Late<{ readonly panel: Panel }>;
  readonly slot: PlaneSlot;
}

function Figure({ slot, tableId, children }: FigureProps) {
  const table = useView((all) => all.table === slot);
  const isPanel = useChoices((choices) => contentOf(choices, slot) === 'panel');
  const panel = useChoices((choices) => choices.panel.id);
  const part = usePage().panels.partOf(panel);
  return (
    <>
      <PlaneView slot={slot} />
      {isPanel && part !== null && (
        <Place key={panel} subject={() => loadingWords.panel} waiting={<Waiting />}>
          <OverPanel part={part} slot={slot} />
        </Place>
      )}
      {children}
      {table && (
        <Place subject={() => lateParts.table} waiting={<Waiting />}>
          <TableView slot={slot} testId={tableId} />
        </Place>
      )}
    </>
  );
}

/** What stands over a panel, which the picture draws; where the panel does not come, it is said here. */
function OverPanel({ part, slot }: OverPanelProps) {
  const { Over } = useLate(part).panel;
  return Over && <Over slot={slot} />;
}

function PanelBar({ linked }: { readonly linked: boolean }) {
  const { view, bound } = usePage();
  const table = useView((all) => all.table);
  const phone = useView((all) => all.arrangement === 'phone');
  const toggle = (slot: PlaneSlot) => view.setState({ table: table === slot ? null : slot });
  return (
    <div className="panel-bar">
      {!phone && <PanelTabs />}
      <span className="bar-actions">
        <span>
          {exploreWords.table}{' '}
          <button
            type="button"
            className="quiet"
            aria-label={exploreWords.tableOf.main}
            data-testid={testIds.tableButton}
            onClick={() => toggle('main')}
          >
            {exploreWords.tablePlace.main}
          </button>
          {linked && (
            <>
              {' · '}
              <button
                type="button"
                className="quiet"
                aria-label={exploreWords.tableOf.linked}
                data-testid="linked-table-button"
                onClick={() => toggle('linked')}
              >
                {exploreWords.tablePlace.linked}
              </button>
            </>
          )}
        </span>
        {linked && (
          <button
            type="button"
            className="quiet"
            title={exploreWords.swapKeys}
            data-testid="swap"
            onClick={() => swapFigures(bound.store)}
          >
            {exploreWords.swap}
          </button>
        )}
      </span>
    </div>
  );
}
