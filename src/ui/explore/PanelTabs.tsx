import type { KeyboardEvent } from 'react';
import { modelOf } from '../../state/models.ts';
import { limitPanel, setPanel } from '../../state/panels.ts';
import { exploreWords } from '../../words/en/explore.ts';
import { useChange, useChoices, useView } from '../page/PageContext.tsx';
import type { PanelFacts } from '../panels/panel.ts';
import { panels } from '../panels/registry.ts';
import { joined } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { couplingSymbol, productionSymbol } from '../text/symbols.ts';

type Tab = Pick<PanelFacts, 'id' | 'tab'>;

const limit: Tab = { ...limitPanel, tab: (naming) => exploreWords.tabs.limit(naming) };
/** On a phone the figure has a tab too. */
const figure: Tab = { id: 'figure', tab: () => exploreWords.tabs.figure() };

/** The tabs of the panels; arrow keys move along them. On a phone a panel takes the place of the figure. */
export function PanelTabs() {
  const { commit } = useChange();
  const panel = useChoices((choices) => choices.panel);
  const model = useChoices((choices) => modelOf(choices.model));
  const fixed = useChoices((choices) => choices.lifetime !== 'implied');
  const arrangement = useView((view) => view.arrangement);
  const phone = arrangement === 'phone';
  const offered = panels.filter(
    ({ id, families }) => id === panel.id || (families?.includes(model.family ?? model.id) ?? true),
  );
  const all: readonly Tab[] = phone && fixed ? offered : [offered[0], limit, ...offered.slice(1)];
  const tabs = phone ? [figure, ...all] : all;
  const open = phone && !panel.swapped ? figure.id : panel.id;
  const swapped = panel.swapped && !phone && (!fixed || panel.id !== limit.id) ? panel.id : null;
  const naming = {
    production: productionSymbol(model),
    coupling: couplingSymbol(model.conventions[0]),
    fixed,
    // All of them side by side have no room for their longer names.
    short: arrangement !== 'wide' || offered.length === panels.length,
  };
  // A panel that has changed places with the figure has the name of what is under it.
  const nameOf = ({ id, tab }: Tab) =>
    joined(...(id === swapped ? exploreWords.swappedTab(naming) : tab(naming)));
  const choose = (id: string) => {
    if (id === figure.id) commit(setPanel({ swapped: false }));
    else commit(setPanel({ id, ...(phone ? { swapped: true } : {}) }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex(({ id }) => id === open);
    const { id } = tabs[(at + step + tabs.length) % tabs.length];
    choose(id);
    document.querySelector<HTMLElement>(`[data-testid="panel-${id}"]`)?.focus();
  };
  return (
    <div className="panel-tabs" role="tablist" aria-label={exploreWords.panels} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          aria-selected={tab.id === open}
          tabIndex={tab.id === open ? 0 : -1}
          data-testid={`panel-${tab.id}`}
          onClick={() => choose(tab.id)}
        >
          <Rich text={nameOf(tab)} />
        </button>
      ))}
    </div>
  );
}
