import { tourWords } from '../../words/en/tour.ts';
import { Place } from '../late/Place.tsx';
import { useTour } from './tourContext.ts';

/** The detector under the figure, with the decay that the step tells of. */
export function TourStage() {
  const { Stage } = useTour().step;
  return (
    <div className="tour-stage" data-testid="tour-stage">
      {Stage && (
        <Place subject={() => tourWords.detector}>
          <Stage />
        </Place>
      )}
    </div>
  );
}
