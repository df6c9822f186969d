import { useStore } from 'zustand';
import { tourStepWords as words } from '../../../words/en/tourSteps.ts';
import { rich } from '../../text/markup.ts';
import { Rich } from '../../text/Rich.tsx';
import { useTour } from '../tourContext.ts';
import { PlaneOver } from './PlaneOver.tsx';
import { Standing } from './Standing.tsx';

/** Over the plane of the coupling; white is explained once the region is there. */
export function CouplingOver() {
  const { motion } = useTour();
  const isThere = useStore(motion.store, ({ progress }) => progress >= 1);
  return <PlaneOver explains={isThere} />;
}

/** Whether the point is ruled out, and what is left aside here. */
export function StableNote() {
  return (
    <div className="tour-verdict">
      <Standing />
      <p className="said">
        <Rich text={rich(words.asIfStable)} />
      </p>
    </div>
  );
}
