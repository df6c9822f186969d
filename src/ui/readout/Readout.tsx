import { memo, useDeferredValue } from 'react';
import type { PointAnswer } from '../../engine/answer.ts';
import { modelOf, sharePlane } from '../../state/models.ts';
import { readoutWords } from '../../words/en/readout.ts';
import { useAnswers, useChoices, usePage } from '../page/PageContext.tsx';
import { testIds } from '../testIds.ts';
import { DotPlot } from './DotPlot.tsx';
import { copyTheNumbers } from './lateCopy.ts';
import { Pins } from './Pins.tsx';
import { placePin } from './placePin.ts';
import { PlainSwitch } from './PlainSwitch.tsx';
import { PointHeading } from './PointHeading.tsx';
import { Quantities } from './Quantities.tsx';
import { VerdictLine } from './VerdictLine.tsx';
import './readout.css';

/** Everything about the point under the crosshair, always in the same order. */
export function Readout() {
  const page = usePage();
  const model = useChoices((choices) => choices.model);
  // Curves and crosshair first: the numbers follow when the frame has been drawn.
  const point = useDeferredValue(useAnswers((all) => all.point));
  const current = sharePlane(point?.model, model) ? point : null;
  return (
    <section className="readout" aria-labelledby="readout-heading" data-testid={testIds.readout}>
      <div className="readout-head">
        <h2 id="readout-heading">{readoutWords.heading}</h2>
        <span className="actions">
          <button
            type="button"
            data-testid="pin-point"
            onClick={() => placePin(page, page.bound.store.getState().choices.crosshair)}
          >
            {readoutWords.pin}
          </button>
          <span aria-hidden="true"> · </span>
          <button type="button" data-testid="copy-numbers" onClick={() => copyTheNumbers(page)}>
            {readoutWords.copy}
          </button>
          <span aria-hidden="true"> · </span>
          <PlainSwitch />
        </span>
      </div>
      {current === null ? (
        <>
          <VerdictLine />
          <p className="waiting">{readoutWords.waiting(modelOf(model).benchmark)}</p>
        </>
      ) : (
        <Numbers point={current} />
      )}
      <Pins />
    </section>
  );
}

const Numbers = memo(function Numbers({ point }: { readonly point: PointAnswer }) {
  return (
    <>
      <div className="readout-point">
        <PointHeading point={point} />
        <VerdictLine />
        <DotPlot point={point} />
      </div>
      <Quantities point={point} />
    </>
  );
});
