import { Suspense, useState } from 'react';
import { useStore } from 'zustand';
import type { PublishedCurve } from '../../data/publishedCurveSchema.ts';
import { toggleAllPublished, togglePublished } from '../../state/published.ts';
import { LazyPopup } from '../controls/lazyPopup.ts';
import { useExplanation } from '../controls/useExplanation.ts';
import { Check } from '../layers/Check.tsx';
import { useChange, useChoices, usePage, useView } from '../page/PageContext.tsx';
import { searchFace } from '../searches/faces.ts';
import { layerId } from '../testIds.ts';
import { Rich } from '../text/Rich.tsx';
import { publishedFacts } from './publishedFacts.ts';
import { publishedLayer, yearsOfCurve } from './publishedLines.ts';
import { limitInView, standingOf } from './standing.ts';
import './published.css';

/** A piece of the thin line of a published limit. */
function ThinLine({ derived }: { readonly derived: boolean }) {
  return (
    <svg className="swatch" viewBox="0 0 30 16" aria-hidden="true">
      <path d="M0 8H30" stroke="var(--ink)" strokeDasharray={derived ? '3 2' : undefined} />
    </svg>
  );
}

/** In the list of layers while limits on B are in view: one row for the limits as they were published, and one for each once it is on. */
export function PublishedLayers() {
  const { published: store } = usePage();
  const { commit } = useChange();
  const shown = useChoices(({ published }) => published);
  const inView = useChoices(limitInView);
  const curves = useStore(store, (state) => state.curves);
  if (!inView) return null;
  const some = shown.length > 0;
  return (
    <ul className="published">
      <li>
        <button
          type="button"
          className="layer"
          aria-pressed={some}
          data-testid={layerId('published')}
          onClick={() => commit(toggleAllPublished)}
        >
          <ThinLine derived={false} />
          <span className="layer-name words">limits as published, beside them</span>
          <Check shown={some} />
        </button>
      </li>
      {some && curves.map((curve) => <Row key={curve.id} curve={curve} />)}
    </ul>
  );
}

/** One published limit: its row switches it, pointing at it leaves its search alone on the plot and says where it comes from. */
function Row({ curve }: { readonly curve: PublishedCurve }) {
  const { view, bounds } = usePage();
  const { commit } = useChange();
  const references = useStore(bounds, (state) => state.references);
  const phone = useView(({ arrangement }) => arrangement === 'phone');
  const shown = useChoices(({ published }) => published.includes(curve.id));
  const lifetime = useChoices((choices) => choices.lifetime);
  const invisibleFraction = useChoices((choices) => choices.invisibleFraction);
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const layer = publishedLayer(curve.id);
  const { open, show, anchor, content } = useExplanation(layer);
  const standing = standingOf(curve, { lifetime, invisibleFraction });
  const highlight = (highlighted: string | null) => view.setState({ highlighted });
  return (
    <li>
      <button
        ref={setButton}
        type="button"
        className={`layer one ${standing.kind === 'none' ? 'silent' : ''}`}
        aria-pressed={shown}
        aria-describedby={anchor['aria-describedby']}
        data-testid={layerId(layer)}
        onClick={() => {
          commit(togglePublished(curve.id));
          if (phone) show();
        }}
        onPointerEnter={(event) => {
          highlight(curve.search);
          anchor.onPointerEnter(event);
        }}
        onPointerLeave={(event) => {
          highlight(null);
          anchor.onPointerLeave(event);
        }}
        onFocus={(event) => {
          highlight(curve.search);
          anchor.onFocus(event);
        }}
        onBlur={() => {
          highlight(null);
          anchor.onBlur();
        }}
      >
        <ThinLine derived={curve.provenance.kind === 'computed'} />
        <span className="layer-name">
          <Rich text={searchFace(curve.search).name} /> <span className="years">{yearsOfCurve(curve)}</span>
          {standing.kind === 'none' && (
            <span className="why">
              {' '}
              <Rich text={standing.reason} />
            </span>
          )}
        </span>
        <Check shown={shown} />
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
            {publishedFacts(curve, references).map((line, index) => {
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
}
