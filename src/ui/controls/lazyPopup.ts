import { lazy } from 'react';

const load = () => import('./Popup.tsx');

/** The popup, loaded when it is first needed. */
export const LazyPopup = lazy(() => load().then(({ Popup }) => ({ default: Popup })));

/** Has the popup at hand before it is opened. */
export function preloadPopup(): void {
  // Where it cannot be loaded now, opening tries again and says so.
  void load().catch(() => undefined);
}
