import type { KeyboardEvent } from 'react';
import { modelOf } from '../../state/models.ts';
import { type PanelId, panelIds, setPanel } from '../../state/panels.ts';
import { exploreWords } from '../../words/en/explore.ts';
import { useChange, useChoices, useView } from '../page/PageContext.tsx';
import { joined } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { couplingSymbol, productionSymbol } from '../text/symbols.ts';

/** A tab: a panel, or on a phone the figure itself. */
type TabId = PanelId | 'figure';

/** The tabs of the panels; arrow keys move along them. On a phone a panel takes the place of the figure. */
export function PanelTabs() {
  const { commit } = useChange();
  const panel = useChoices((choices) => choices.panel);
  const model = useChoices((choices) => modelOf(choices.model));
  const fixed = useChoices((choices) => choices.lifetime !== 'implied');
  const arrangement = useView((view) => view.arrangement);
  const phone = arrangement === 'phone';
  const tabs: readonly TabId[] = phone
    ? ['figure', ...panelIds.filter((id) => !fixed || id !== 'limit')]
    : panelIds;
  const open: TabId = phone && !panel.swapped ? 'figure' : panel.id;
  const swapped = panel.swapped && !phone && (!fixed || panel.id !== 'limit') ? panel.id : null;
  const naming = {
    production: productionSymbol(model),
    coupling: couplingSymbol(model.conventions[0]),
    fixed,
    short: arrangement !== 'wide',
  };
  // A panel that has changed places with the figure has the name of what is under it.
  const nameOf = (tab: TabId) =>
    joined(...(tab === swapped ? exploreWords.swappedTab(naming) : exploreWords.tabs[tab](naming)));
  const choose = (tab: TabId) => {
    if (tab === 'figure') commit(setPanel({ swapped: false }));
    else commit(setPanel({ id: tab, ...(phone ? { swapped: true } : {}) }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(open) + step + tabs.length) % tabs.length];
    choose(next);
    document.querySelector<HTMLElement>(`[data-testid="panel-${next}"]`)?.focus();
  };
  return (
    <div className="panel-tabs" role="tablist" aria-label={exploreWords.panels} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          aria-selected={tab === open}
          tabIndex={tab === open ? 0 : -1}
          data-testid={`panel-${tab}`}
          onClick={() => choose(tab)}
        >
          <Rich text={nameOf(tab)} />
        </button>
      ))}
    </div>
  );
}
