import { loadingWords } from '../../../words/en/loading.ts';
import { lateComponent } from '../../late/lateComponent.ts';
import type { Panel } from '../panel.ts';
import { triangle } from './facts.ts';
import { savedTriangle } from './savedTriangle.tsx';
import { triangleAsks } from './shownTriangle.ts';
import { triangleTable } from './triangleTable.ts';

export const panel: Panel = {
  id: triangle.id,
  asks: triangleAsks,
  // With its styles, which the page then need not know of.
  Over: lateComponent(
    () => import('./TrianglePanel.tsx').then((all) => all.TrianglePanel),
    () => loadingWords.panel,
  ),
  figure: savedTriangle,
  table: triangleTable,
};
