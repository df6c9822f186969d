import { sessionBound } from '../../../own/session.ts';
import { browserOfficialStorage } from '../../../state/officialStorage.ts';
import { browserStorage } from '../../../state/ownStorage.ts';
import { loadOfficial } from '../../official/officialActions.ts';
import { officialState } from '../../official/officialState.ts';
import { ownModelState } from '../../ownModel/ownModelState.ts';
import { nothingPlotted } from '../../verdict/plotPart.ts';
import { type Layer, stateOf } from '../layer.ts';
import { officialNotes, officialRemarks } from './officialNotes.ts';
import { OwnAnywhere } from './OwnAnywhere.tsx';
import { loadOwn } from './ownActions.ts';
import { ownAsks } from './ownAsks.ts';
import { ownCurves } from './ownCurves.ts';
import { ownJudged } from './ownJudged.ts';
import { ownRowsOf } from './ownRows.ts';
import { ownScene } from './ownScene.ts';
import { OwnSection } from './OwnSection.tsx';
import { ownState } from './ownState.ts';
import { ownStatement, ownUncited, searchesUncited, searchStatement } from './ownStatement.ts';
import './own.css';

/** What a user has brought along: bounds, and limits on B that are recast. */
export const layer: Layer = {
  id: ownState.id,
  start: (services) => {
    services.set(ownModelState, { readText: services.readText });
    // In somebody's frame nothing is kept, and on a stand nothing of anybody's.
    const { view } = services.choices.getState().choices;
    if (view === 'embed' || view === 'kiosk') return;
    void loadOwn(services, browserStorage());
    void loadOfficial(services, browserOfficialStorage());
  },
  asks: ownAsks,
  scene: ownScene,
  curves: ownCurves,
  judges: (known, point) =>
    known.choices.lifetime === 'implied'
      ? { ...nothingPlotted, bounds: ownJudged(ownRowsOf(known), point) }
      : nothingPlotted,
  isUnlinked: ({ choices, states }) =>
    stateOf(states, ownState).bounds.length > 0 ||
    stateOf(states, ownState).brought.searches.length > 0 ||
    choices.model.startsWith('own:#') ||
    stateOf(states, officialState).official !== undefined,
  notes: (known, shown) => [
    ...officialNotes(known),
    ...ownStatement(known, shown),
    ...searchStatement(known),
  ],
  session: ({ states }) => {
    const { bounds, hidden, brought } = stateOf(states, ownState);
    const { official: used = [], compared = [] } = stateOf(states, officialState);
    return { own: bounds.map((bound) => sessionBound(bound, hidden)), official: { used, compared }, brought };
  },
  remarks: officialRemarks,
  uncited: (known, shown) => [...ownUncited(known, shown), ...searchesUncited(known)],
  Section: OwnSection,
  Anywhere: OwnAnywhere,
};
