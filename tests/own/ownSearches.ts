import { readFileSync } from 'node:fs';
import { createStore } from 'zustand/vanilla';
import type { CountTable } from '../../src/data/countTableSchema.ts';
import { checkCountTable } from '../../src/data/loadCountTable.ts';
import { nothingBrought } from '../../src/own/brought.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { createChoiceStore } from '../../src/state/store.ts';
import { createLayerHost } from '../../src/ui/layers/host.ts';
import { bringAlong } from '../../src/ui/layers/own/bringAlong.ts';
import { createMessageStore } from '../../src/ui/page/messages.ts';

/** The search of the example, under another title. */
export function ownSearch(title: string): CountTable {
  const text = readFileSync('public/data/examples/searches/counts.json', 'utf8');
  const checked = checkCountTable(JSON.parse(text), 'counts.json');
  if (!checked.ok) throw new Error('the example is broken');
  return { ...checked.content, title };
}

/** Makes these searches known as the user's own, and those before unknown. */
export function bringSearches(searches: readonly CountTable[]): void {
  const messages = createMessageStore();
  const choices = createChoiceStore(defaultChoices());
  const { get, set } = createLayerHost({
    choices,
    entries: createStore(() => ({})),
    messages,
    readText: () => Promise.reject(new Error('no files here')),
    registry: [],
  });
  bringAlong({ get, set, messages, choices }, { ...nothingBrought, searches });
}
