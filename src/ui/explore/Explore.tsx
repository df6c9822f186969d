import { modelOf } from '../../state/models.ts';
import { useChoices, usePage, useStatedChoices, useView } from '../page/PageContext.tsx';
import { Sources } from '../sources/Sources.tsx';
import { TableView } from '../table/TableView.tsx';
import { testIds } from '../testIds.ts';
import { joined } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { particleSymbol } from '../text/symbols.ts';
import { AxisLimits } from './AxisLimits.tsx';
import { Note } from './Note.tsx';
import { PlaneView } from './PlaneView.tsx';
import './explore.css';

/** The figure, and under it on the same axis of mass the limit on B. */
export function Explore() {
  const { view } = usePage();
  const table = useView((all) => all.table);
  const phone = useView((all) => all.arrangement === 'phone');
  const fixed = useChoices((choices) => choices.lifetime !== 'implied');
  const stated = useStatedChoices();
  const panel = joined('Limit on B(K^+ → π^+', particleSymbol(modelOf(stated.model)), ')');
  const linked = !fixed && !phone;
  return (
    <section className="explore" aria-label="Figure">
      <div className={`figure ${linked ? '' : 'alone'}`}>
        <PlaneView slot="main" testId={testIds.mainPlot} />
        <AxisLimits axis="mass" />
        {!fixed && <AxisLimits axis="coupling" />}
        {table === 'main' && <TableView slot="main" testId={testIds.mainTable} />}
      </div>
      <div className="panel-bar">
        {linked && (
          <h2>
            <Rich text={panel} />
          </h2>
        )}
        <span className="bar-actions">
          <button
            type="button"
            className="quiet"
            data-testid={testIds.tableButton}
            onClick={() => view.setState({ table: table === 'main' ? null : 'main' })}
          >
            Table of the figure
          </button>
          {linked && (
            <button
              type="button"
              className="quiet"
              data-testid="linked-table-button"
              onClick={() => view.setState({ table: table === 'linked' ? null : 'linked' })}
            >
              Table of the limit
            </button>
          )}
        </span>
      </div>
      {linked && (
        <div className="figure under">
          <PlaneView slot="linked" testId={testIds.linkedPlot} />
          {table === 'linked' && <TableView slot="linked" testId={testIds.linkedTable} />}
        </div>
      )}
      <p className="note">
        <Note /> <Sources testId={testIds.sources}>Sources</Sources>
      </p>
    </section>
  );
}
