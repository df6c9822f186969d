import type { KeyboardEvent } from 'react';
import type { BenchmarkModel } from '../../physics/models/model.ts';
import type { RichText } from '../../plot/scene.ts';
import { modelOf } from '../../state/models.ts';
import { type PanelId, panelIds, setPanel } from '../../state/panels.ts';
import { useChange, useChoices, useView } from '../page/PageContext.tsx';
import { joined, rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { couplingSymbol, particleSymbol } from '../text/symbols.ts';

/** A tab: a panel, or on a phone the figure itself. */
type TabId = PanelId | 'figure';

interface Naming {
  readonly model: BenchmarkModel;
  /** Whether a fixed lifetime makes limits on B the figure. */
  readonly fixed: boolean;
  /** Whether names must be short. */
  readonly short: boolean;
  /** The tab whose panel has changed places with the figure, which is what it shows; null where none has. */
  readonly swapped: TabId | null;
}

const limitName = ({ model, short }: Naming): RichText =>
  short ? rich('Limit on B') : joined('Limit on B(K^+ → π^+', particleSymbol(model), ')');

function nameOf(tab: TabId, naming: Naming): RichText {
  const { model, fixed, short, swapped } = naming;
  if (tab === swapped) return fixed ? limitName(naming) : rich(short ? 'Exclusion' : 'Exclusion plot');
  switch (tab) {
    case 'figure':
      return rich('Figure');
    case 'limit':
      return fixed ? rich('Figure alone') : limitName(naming);
    case 'events':
      return rich('Events');
    case 'lifetime':
      return rich('Lifetime');
    case 'production':
      return joined('B per ', couplingSymbol(model.conventions[0]));
    case 'inputs':
      return rich('Inputs');
    case 'statistics':
      return rich('Statistics');
    case 'ratio':
      return rich(short ? 'Ratio' : 'vs published');
  }
}

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
    <div className="panel-tabs" role="tablist" aria-label="Panels" onKeyDown={onKeyDown}>
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
          <Rich text={nameOf(tab, { model, fixed, short: arrangement !== 'wide', swapped })} />
        </button>
      ))}
    </div>
  );
}
