import { useState } from 'react';
import type { OwnBound } from '../../../own/ownBound.ts';
import { ownWords } from '../../../words/en/own.ts';
import { curveFormats } from '../../../export/formats/index.ts';
import { boundLayer } from '../../bounds/boundScene.ts';
import { LayerRow } from '../../list/LayerRow.tsx';
import { useAnswer, useChoices, useLayerState, usePage } from '../../page/PageContext.tsx';
import { BroughtSection } from './BroughtSection.tsx';
import { editOwn, openChooser } from './dialog.ts';
import { exportOwn } from './exportOwn.ts';
import { ownFacts } from './ownFacts.ts';
import { removeOwn, toggleOwn, undoRemove } from './ownActions.ts';
import { homeOf } from './ownHome.ts';
import { OfficialSection } from './OfficialSection.tsx';
import { ownRows } from './ownRows.ts';
import { exclusionKey, ownState } from './ownState.ts';
import { OwnSwatch } from './OwnSwatch.tsx';
import { UnreadData } from './UnreadData.tsx';

/** The user's own bounds in the list of layers: switches, what can be done with each, and where more come in. */
export function OwnSection() {
  const page = usePage();
  const own = useLayerState(ownState);
  const model = useChoices((choices) => choices.model);
  const recasts = useAnswer(exclusionKey, 'exclusion');
  const rows = ownRows(model, own.bounds, own.hidden, recasts);
  const home = homeOf(page);
  return (
    <section className="own" aria-labelledby="own-heading" data-testid="own">
      <div className="layers-head">
        <h2 id="own-heading">{ownWords.heading}</h2>
        <span className="actions">
          <button type="button" data-testid="own-open" onClick={() => openChooser(home)}>
            {ownWords.add}
          </button>
        </span>
      </div>
      {own.bounds.length > 0 && (
        <ul>
          {own.bounds.map((bound) => (
            <Row
              key={bound.id}
              own={bound}
              shown={!own.hidden.includes(bound.id)}
              silence={rows.find((row) => row.bound.id === bound.id)?.silence ?? null}
            />
          ))}
        </ul>
      )}
      <BroughtSection />
      <OfficialSection />
      <UnreadData />
      <p className="own-removed" role="status">
        {own.removed !== null && (
          <>
            {ownWords.removed(own.removed.name)}{' '}
            <button
              type="button"
              className="link"
              data-testid="own-undo"
              onClick={() => void undoRemove(home)}
            >
              {ownWords.undo}
            </button>
          </>
        )}
      </p>
    </section>
  );
}

interface RowProps {
  readonly own: OwnBound;
  readonly shown: boolean;
  readonly silence: string | null;
}

function Row({ own, shown, silence }: RowProps) {
  const page = usePage();
  const [open, setOpen] = useState(false);
  const home = homeOf(page);
  const { id, name, drawn } = own;
  const why = drawn.kind === 'limit' ? ownWords.inLimits : silence === null ? null : ownWords.notDrawn;
  return (
    <li>
      <div className="own-layer">
        <LayerRow
          id={id}
          shown={shown}
          onToggle={() => void toggleOwn(home, id)}
          highlights={boundLayer(id)}
          className={`bound ${silence === null ? '' : 'silent'}`}
          swatch={<OwnSwatch style={own.style} mark={own.mark} />}
        >
          <span className="layer-name words">
            {name}
            {why !== null && <span className="why"> {why}</span>}
          </span>
        </LayerRow>
        <button
          type="button"
          className="quiet"
          aria-expanded={open}
          aria-label={ownWords.moreOf(name)}
          data-testid={`more-${id}`}
          onClick={() => setOpen(!open)}
        >
          {open ? ownWords.less : ownWords.more}
        </button>
      </div>
      {open && (
        <div className="own-more">
          {ownFacts(own, silence).map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p className="actions">
            <button type="button" data-testid={`edit-${id}`} onClick={() => void editOwn(home, own)}>
              {ownWords.change}
            </button>
            {' · '}
            <button
              type="button"
              data-testid={`remove-${id}`}
              onClick={() => {
                page.view.setState({ highlighted: null });
                void removeOwn(home, id);
              }}
            >
              {ownWords.remove}
            </button>
          </p>
          <p className="actions">
            {ownWords.saveAs(own.pointCount)}
            {curveFormats
              .filter(({ takesBranchingRatios }) => takesBranchingRatios || drawn.kind === 'contour')
              .map((format, index) => (
                <span key={format.id}>
                  {index > 0 && ' · '}
                  <button
                    type="button"
                    data-testid={`export-${format.id}-${id}`}
                    onClick={() => void exportOwn(page, own, format.id)}
                  >
                    {format.name}
                  </button>
                </span>
              ))}
          </p>
        </div>
      )}
    </li>
  );
}
