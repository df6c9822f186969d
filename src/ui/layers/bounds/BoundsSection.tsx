import { type KeyboardEvent, memo, useEffect, useState } from 'react';
import { hideAllBounds, showAllBounds, switchBounds, toggleBound } from '../../../state/bounds.ts';
import { boundWords } from '../../../words/en/bounds.ts';
import { ExplainedLayerRow } from '../../list/LayerRow.tsx';
import { useChange, usePage, useReferences } from '../../page/PageContext.tsx';
import { Rich } from '../../text/Rich.tsx';
import { boundFacts } from './boundFacts.ts';
import { type BoundRow, boundName } from '../../bounds/boundRow.ts';
import { boundLayer } from '../../bounds/boundScene.ts';
import { type BoundGroup, boundGroups, foundRows, groupOf } from './boundSearch.ts';
import { LineSwatch } from '../../bounds/LineSwatch.tsx';
import { watchCurves } from './pointedCurve.ts';
import { saveBibtex } from '../../save/saveBibtex.ts';
import { useBoundRows } from './useBoundRows.ts';

/** In a list as short as this, everything is seen at once. */
const shortList = 4;

/** Moves the focus to the next or previous row; from the field above them into the list. */
function moveAmongRows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('.bound-search, .layer.bound')];
  const place = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[place + step];
  if (place < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}

/**
 * The list of what other experiments exclude, in groups, with a field that finds by name, experiment or reference: a row
 * switches its bound, pointing at it fades the others and says what it is.
 */
export function BoundsSection() {
  const page = usePage();
  const { commit } = useChange();
  const rows = useBoundRows();
  const references = useReferences();
  const [sought, setSought] = useState('');
  useEffect(() => watchCurves(page), [page]);
  if (rows.length === 0) return null;
  const found = foundRows(rows, sought, references);
  const some = found.length < rows.length;
  const switchAll = (shown: boolean) => {
    if (some)
      commit(
        switchBounds(
          found.filter(({ bound }) => bound.status !== 'missing').map(({ bound }) => bound),
          shown,
        ),
      );
    else commit(shown ? showAllBounds : hideAllBounds);
  };
  return (
    <section
      className="bounds"
      aria-labelledby="bounds-heading"
      data-testid="bounds"
      onKeyDown={moveAmongRows}
    >
      <div className="layers-head">
        <h2 id="bounds-heading">{boundWords.heading}</h2>
        <span className="actions">
          <button
            type="button"
            title={boundWords.bibtexHint}
            data-testid="save-bibtex"
            onClick={() => saveBibtex(page)}
          >
            BibTeX
          </button>
          <span aria-hidden="true"> · </span>
          <button
            type="button"
            aria-label={some ? boundWords.showFound : boundWords.showAll}
            data-testid="bounds-all"
            onClick={() => switchAll(true)}
          >
            {boundWords.all}
          </button>
          <span aria-hidden="true"> · </span>
          <button
            type="button"
            aria-label={some ? boundWords.hideFound : boundWords.hideAll}
            data-testid="bounds-none"
            onClick={() => switchAll(false)}
          >
            {boundWords.none}
          </button>
        </span>
      </div>
      {rows.length > shortList && (
        <input
          className="bound-search"
          type="search"
          aria-label={boundWords.find}
          placeholder={boundWords.findHint}
          value={sought}
          data-testid="bound-search"
          onChange={(event) => setSought(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || sought === '') return;
            event.stopPropagation();
            setSought('');
          }}
        />
      )}
      {boundGroups.map((group) => (
        <Group key={group} group={group} rows={found.filter(({ bound }) => groupOf(bound) === group)} />
      ))}
      <p className="unseen" role="status">
        {some ? boundWords.found(found.length, rows.length) : ''}
      </p>
      {found.length === 0 && <p className="hint">{boundWords.noneFound(sought)}</p>}
    </section>
  );
}

function Group({ group, rows }: { readonly group: BoundGroup; readonly rows: readonly BoundRow[] }) {
  if (rows.length === 0) return null;
  const heading = `bounds-${group}`;
  return (
    <>
      <h3 id={heading} className={group === 'bound' ? 'unseen' : undefined}>
        {boundWords.groups[group]}
      </h3>
      <ul aria-labelledby={heading}>
        {rows.map((row) => (
          <Row key={row.bound.id} row={row} />
        ))}
      </ul>
    </>
  );
}

/** Drawn again only when its own row changes: a drag changes the recast ones alone. */
const Row = memo(function Row({ row }: { readonly row: BoundRow }) {
  const { commit } = useChange();
  const references = useReferences();
  const { bound, shown, silence } = row;
  const layer = boundLayer(bound.id);
  const missing = bound.status === 'missing';
  return (
    <li>
      <ExplainedLayerRow
        id={layer}
        shown={missing ? null : shown}
        onToggle={() => {
          if (!missing) commit(toggleBound(bound));
        }}
        highlights={layer}
        className={`bound ${silence === null ? '' : 'silent'}`}
        swatch={<LineSwatch style={row.style} experiment={row.experiment} />}
        facts={() => boundFacts(row, references)}
      >
        <span className="layer-name words">
          <Rich text={boundName(bound)} />
          {bound.status === 'recast' && <span className="why"> {boundWords.recast}</span>}
          {missing && <span className="why"> {boundWords.missing}</span>}
          {silence !== null && <span className="unseen">{boundWords.why(silence)}</span>}
        </span>
      </ExplainedLayerRow>
    </li>
  );
});
