import { useEffect } from 'react';
import { moveCrosshair } from '../../state/changes.ts';
import type { PlanePoint } from '../../state/choices.ts';
import { preview } from '../../state/store.ts';
import { clock } from '../../../workers/clock.ts';
import { usePage } from '../page/PageContext.tsx';
import { wantsStills } from '../tour/motion.ts';
import type { TourStep } from '../tour/step.ts';

/** A step is read for so long (ms) before its point moves, and for so long it moves. */
const restMs = 5000;
const dragMs = 6000;
/** How far it goes to either side. */
const massMeV = 22;
const decades = 0.7;

/** The point while it drags itself, which ends where it began. @param t from 0 to 1 */
export function draggedPoint(from: PlanePoint, drags: TourStep['drags'], t: number): PlanePoint {
  const away = Math.sin(2 * Math.PI * t) * Math.sin(Math.PI * t);
  if (drags === 'mass') return { ...from, massMeV: from.massMeV + massMeV * away };
  return { ...from, amplitudeCoupling: from.amplitudeCoupling * 10 ** (decades * away) };
}

/** Lets the point of a step drag itself once while the stand loops. */
export function useSelfDrag(isLooping: boolean, step: TourStep): void {
  const { store } = usePage().bound;
  useEffect(() => {
    if (!isLooping || step.drags === 'nothing' || wantsStills()) return undefined;
    let frame = 0;
    const callOff = clock.after(restMs, () => {
      const from = store.getState().choices.crosshair;
      const start = clock.now();
      const go = () => {
        const t = Math.min(1, (clock.now() - start) / dragMs);
        preview(store, moveCrosshair(draggedPoint(from, step.drags, t)));
        if (t < 1) frame = requestAnimationFrame(go);
      };
      frame = requestAnimationFrame(go);
    });
    return () => {
      callOff();
      cancelAnimationFrame(frame);
    };
  }, [store, isLooping, step]);
}
