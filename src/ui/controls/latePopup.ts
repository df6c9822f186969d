import { lateParts } from '../../words/en/lateParts.ts';
import { lateComponent } from '../late/lateComponent.ts';

/** The popup, loaded when it is first needed. */
export const LatePopup = lateComponent(
  () => import('./Popup.tsx').then(({ Popup }) => Popup),
  () => lateParts.popup,
);
