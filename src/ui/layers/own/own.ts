import { browserStorage } from '../../../state/ownStorage.ts';
import { boundsContaining } from '../../bounds/containing.ts';
import { plotName } from '../../bounds/boundRow.ts';
import type { Layer } from '../layer.ts';
import { OwnAnywhere } from './OwnAnywhere.tsx';
import { loadOwn } from './ownActions.ts';
import { ownAsks } from './ownAsks.ts';
import { ownRowsOf } from './ownRows.ts';
import { ownScene } from './ownScene.ts';
import { OwnSection } from './OwnSection.tsx';
import { ownState } from './ownState.ts';
import './own.css';

/** What a user has brought along: bounds, and limits on B that are recast. */
export const layer: Layer = {
  id: ownState.id,
  start: (services) => void loadOwn(services, browserStorage()),
  asks: ownAsks,
  scene: ownScene,
  excluding: (known, point) => {
    const rows = ownRowsOf(known);
    return rows.length === 0 ? null : boundsContaining(rows, point).map(({ bound }) => plotName(bound));
  },
  Section: OwnSection,
  Anywhere: OwnAnywhere,
};
