import { pinsWords } from '../../../words/en/pins.ts';
import { DialogPlace } from '../../late/DialogPlace.tsx';
import { lateComponent } from '../../late/lateComponent.ts';
import { useLayerState, usePage } from '../../page/PageContext.tsx';
import { pinsState } from '../../readout/pinsState.ts';

const PinsDialog = lateComponent(
  () => import('./PinsDialog.tsx').then((all) => all.PinsDialog),
  () => pinsWords.subject,
);

/** The dialog of the pins, where it is open. */
export function PinsAnywhere() {
  const { layers } = usePage();
  const { open } = useLayerState(pinsState);
  if (!open) return null;
  return (
    <DialogPlace subject={() => pinsWords.subject} onClose={() => layers.set(pinsState, { open: false })}>
      <PinsDialog />
    </DialogPlace>
  );
}
