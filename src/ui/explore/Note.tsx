import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { RichText, TextRun } from '../../plot/scene.ts';
import { GlossaryLink } from '../glossary/GlossaryLink.tsx';
import type { Layer } from '../layers/layer.ts';
import { useLayers, usePage } from '../page/PageContext.tsx';
import { lineText } from '../text/lineText.ts';
import { Rich } from '../text/Rich.tsx';
import { shownContents } from './inView.ts';

const none: readonly RichText[] = [];

/** What a layer says below the figure; the same object while it says the same, so that a drag renders nothing. */
function useNotes(layer: Layer): readonly RichText[] {
  const { bound, entries, layers } = usePage();
  const said = useRef(none);
  const subscribe = useCallback(
    (change: () => void) => {
      const ends = [bound.store.subscribe(change), entries.subscribe(change), layers.store.subscribe(change)];
      return () => ends.forEach((end) => end());
    },
    [bound, entries, layers],
  );
  return useSyncExternalStore(subscribe, () => {
    const known = layers.known();
    const now = layers.attempt(layer, () => layer.notes?.(known, shownContents(known.choices)) ?? none, none);
    const words = (all: readonly RichText[]) => all.map(lineText).join('\n');
    if (words(now) !== words(said.current)) said.current = now;
    return said.current;
  });
}

function NoteRun({ run }: { readonly run: TextRun }) {
  const letters = <Rich text={[run]} />;
  return run.strong ? <strong>{letters}</strong> : letters;
}

function LayerNotes({ layer }: { readonly layer: Layer }) {
  const notes = useNotes(layer);
  if (notes.length === 0) return null;
  return (
    <span data-testid={`${layer.id}-note`}>
      {notes.map((note, index) => {
        const key = `${index}`;
        return (
          <span key={key}>
            {note.map((run, at) => (
              <NoteRun key={`${at}${run.text}`} run={run} />
            ))}{' '}
          </span>
        );
      })}
    </span>
  );
}

/** What is to be said below the figure of what is on the plot. */
export function Note() {
  return (
    <>
      {useLayers().map((layer) => layer.notes && <LayerNotes key={layer.id} layer={layer} />)}
      <GlossaryLink />
    </>
  );
}
