import { LifetimeSlider } from './LifetimeSlider.tsx';
import { Standing } from './Standing.tsx';

/** Whether the point is ruled out, and the slider that moves it. */
export function LifetimeControl() {
  return (
    <div className="tour-verdict">
      <Standing />
      <LifetimeSlider />
    </div>
  );
}
