import { useEffect, useState } from 'react';
import { set } from '../../state/changes.ts';
import { visitWords } from '../../words/en/visit.ts';
import { useChange, useLayerState, usePage, useView } from '../page/PageContext.tsx';
import { isKnownVisitor, keepVisitor, visitState } from './knownVisitor.ts';
import { nudgeSoon } from './nudge.ts';
import './visit.css';

/** What a first visitor is told until the first touch, and never again; beside it the way to the tour. */
export function Greeting() {
  const [wasHere] = useState(() => isKnownVisitor(window));
  const { hasTouched } = useLayerState(visitState);
  return wasHere ? null : <Hint isGone={hasTouched} />;
}

function Hint({ isGone }: { readonly isGone: boolean }) {
  const { layers, picture } = usePage();
  const { commit } = useChange();
  const phone = useView(({ arrangement }) => arrangement === 'phone');

  useEffect(() => {
    if (isGone) return;
    const touched = () => {
      keepVisitor(window);
      layers.set(visitState, { hasTouched: true });
    };
    const controller = new AbortController();
    const { signal } = controller;
    for (const type of ['pointerdown', 'keydown'] as const)
      window.addEventListener(type, touched, { signal, capture: true });
    return () => controller.abort();
  }, [isGone, layers]);

  useEffect(() => {
    if (isGone || !phone) return;
    return nudgeSoon(() => picture.host('main')?.querySelector('[data-role="handle"]') ?? null);
  }, [isGone, phone, picture]);

  return (
    <p className={isGone ? 'greeting gone' : 'greeting'} data-testid="greeting" aria-hidden={isGone}>
      <span>{visitWords.hint}</span>
      <button
        type="button"
        data-testid="what-is-this"
        tabIndex={isGone ? -1 : 0}
        onClick={() => commit(set({ tour: 1 }))}
      >
        {visitWords.what}
      </button>
    </p>
  );
}
