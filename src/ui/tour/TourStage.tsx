import { useTour } from './Tour.tsx';

/** The detector under the figure, with the decay that the step tells of. */
export function TourStage() {
  const { Stage } = useTour().step;
  return <div className="tour-stage">{Stage && <Stage />}</div>;
}
