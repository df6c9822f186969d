import { Content, Portal, Root, Trigger } from 'radix-ui/tooltip';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { PublishedCurve } from '../../data/publishedCurveSchema.ts';
import { toggleAllPublished, togglePublished } from '../../state/published.ts';
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
  const [open, setOpen] = useState(false);
  const references = useStore(bounds, (state) => state.references);
  const phone = useView(({ arrangement }) => arrangement === 'phone');
  const shown = useChoices(({ published }) => published.includes(curve.id));
  const lifetime = useChoices((choices) => choices.lifetime);
  const invisibleFraction = useChoices((choices) => choices.invisibleFraction);
  const standing = standingOf(curve, { lifetime, invisibleFraction });
  const face = searchFace(curve.search);
  const derived = curve.provenance.kind === 'computed';
  const highlight = (highlighted: string | null) => view.setState({ highlighted });
  return (
    <li>
      <Root open={open} onOpenChange={setOpen}>
        <Trigger asChild>
          <button
            type="button"
            className={`layer one ${standing.kind === 'none' ? 'silent' : ''}`}
            aria-pressed={shown}
            data-testid={layerId(publishedLayer(curve.id))}
            onClick={(event) => {
              commit(togglePublished(curve.id));
              if (phone) {
                event.preventDefault();
                setOpen(true);
              }
            }}
            onPointerEnter={() => highlight(curve.search)}
            onPointerLeave={() => highlight(null)}
            onFocus={() => highlight(curve.search)}
            onBlur={() => highlight(null)}
          >
            <ThinLine derived={derived} />
            <span className="layer-name">
              <Rich text={face.name} /> <span className="years">{yearsOfCurve(curve)}</span>
              {standing.kind === 'none' && (
                <span className="why">
                  {' '}
                  <Rich text={standing.reason} />
                </span>
              )}
            </span>
            <Check shown={shown} />
          </button>
        </Trigger>
        <Portal>
          <Content
            className="explanation bound-facts"
            side="left"
            align="center"
            sideOffset={8}
            collisionPadding={12}
          >
            {publishedFacts(curve, references).map((line, index) => {
              const key = `${index}`;
              return (
                <p key={key} className={index === 0 ? undefined : 'source'}>
                  <Rich text={line} />
                </p>
              );
            })}
          </Content>
        </Portal>
      </Root>
    </li>
  );
}
