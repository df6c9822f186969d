import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Known } from '../layers/layer.ts';
import { usePage } from '../page/PageContext.tsx';

/** Choices, answers and what layers keep, as they stand; the component renders again when any of them changes. */
export function useKnown(): Known {
  const { bound, entries: entryStore, layers } = usePage();
  const choices = useStore(bound.store, (state) => state.choices);
  const entries = useStore(entryStore);
  const states = useStore(layers.store, (state) => state.states);
  const references = useStore(layers.store, (state) => state.references);
  return useMemo(() => ({ choices, entries, states, references }), [choices, entries, states, references]);
}
