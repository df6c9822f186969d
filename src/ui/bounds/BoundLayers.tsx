import { memo, Suspense, useState } from 'react';
import { useStore } from 'zustand';
import { hideAllBounds, showAllBounds, toggleBound } from '../../state/bounds.ts';
import { LazyPopup } from '../controls/lazyPopup.ts';
import { useExplanation } from '../controls/useExplanation.ts';
import { Check } from '../layers/Check.tsx';
import { useChange, usePage, useView } from '../page/PageContext.tsx';
import { Rich } from '../text/Rich.tsx';
import { boundFacts } from './boundFacts.ts';
import { type BoundRow, boundName } from './boundRows.ts';
import { boundLayer } from './boundScene.ts';
import { LineSwatch } from './LineSwatch.tsx';
import { saveBibtex } from './saveBibtex.ts';
import { useBoundRows } from './useBoundRows.ts';
import './bounds.css';

/** The list of what other experiments exclude: a row switches its bound, pointing at it fades the others and says what it is. */
export function BoundLayers() {
  const page = usePage();
  const { commit } = useChange();
  const rows = useBoundRows();
  if (rows.length === 0) return null;
  return (
    <section className="bounds" aria-labelledby="bounds-heading" data-testid="bounds">
      <div className="layers-head">
        <h2 id="bounds-heading">Other experiments</h2>
        <span className="actions">
          <button
            type="button"
            title="BibTeX of exactly what is on the plot"
            data-testid="save-bibtex"
            onClick={() => saveBibtex(page)}
          >
            BibTeX
          </button>
          <span aria-hidden="true"> · </span>
          <button type="button" data-testid="bounds-all" onClick={() => commit(showAllBounds)}>
            all
          </button>
          <span aria-hidden="true"> · </span>
          <button type="button" data-testid="bounds-none" onClick={() => commit(hideAllBounds)}>
            none
          </button>
        </span>
      </div>
      <ul>
        {rows.map((row) => (
          <Row key={row.bound.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

/** Drawn again only when its own row changes: a drag changes the recast ones alone. */
const Row = memo(function Row({ row }: { readonly row: BoundRow }) {
  const { view, bounds } = usePage();
  const { commit } = useChange();
  const references = useStore(bounds, (state) => state.references);
  const phone = useView(({ arrangement }) => arrangement === 'phone');
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const { bound, shown, silence } = row;
  const layer = boundLayer(bound.id);
  const { open, show, anchor, content } = useExplanation(layer);
  const missing = bound.status === 'missing';
  const highlight = (highlighted: string | null) => view.setState({ highlighted });
  return (
    <li>
      <button
        ref={setButton}
        type="button"
        className={`layer bound ${silence === null ? '' : 'silent'}`}
        aria-pressed={missing ? undefined : shown}
        aria-disabled={missing}
        aria-describedby={anchor['aria-describedby']}
        data-testid={`layer-${layer}`}
        onClick={() => {
          // The row itself explains a bound that cannot be drawn.
          if (!missing) commit(toggleBound(bound));
          if (missing || phone) show();
        }}
        onPointerEnter={(event) => {
          highlight(layer);
          anchor.onPointerEnter(event);
        }}
        onPointerLeave={(event) => {
          highlight(null);
          anchor.onPointerLeave(event);
        }}
        onFocus={(event) => {
          highlight(layer);
          anchor.onFocus(event);
        }}
        onBlur={() => {
          highlight(null);
          anchor.onBlur();
        }}
      >
        <LineSwatch style={row.style} experiment={row.experiment} />
        <span className="layer-name words">
          <Rich text={boundName(bound)} />
          {bound.status === 'recast' && <span className="why"> recast</span>}
          {missing && <span className="why"> missing</span>}
          {silence !== null && <span className="unseen">: {silence}</span>}
        </span>
        <Check shown={shown && !missing} />
      </button>
      {open && button !== null && (
        <Suspense fallback={null}>
          <LazyPopup
            anchor={button}
            className="explanation bound-facts"
            side="left"
            align="center"
            sideOffset={8}
            {...content}
          >
            {boundFacts(row, references).map((line, index) => {
              const key = `${index}`;
              return (
                <p key={key} className={index === 0 ? undefined : 'source'}>
                  <Rich text={line} />
                </p>
              );
            })}
          </LazyPopup>
        </Suspense>
      )}
    </li>
  );
});
