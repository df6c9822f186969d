import { useMemo, useRef } from 'react';
import { couplingsOfShares, triangleRatios } from '../../../physics/alp/triangle.ts';
import { setModel } from '../../../state/modelChanges.ts';
import { triangleWords as words } from '../../../words/en/triangle.ts';
import { useAlp } from '../../couplings/useAlp.ts';
import type { PlaneSlot } from '../../explore/contents.ts';
import { useChange, useKnown, useView } from '../../page/PageContext.tsx';
import { useSize } from '../../page/useSize.ts';
import { themeName } from '../../page/view.ts';
import { Rich } from '../../text/Rich.tsx';
import { OfData } from '../../toy/OfData.tsx';
import { AspectChoice } from '../AspectChoice.tsx';
import { useOwnPlace } from '../useOwnPlace.ts';
import { extremesOf } from './extremes.ts';
import { triangle } from './facts.ts';
import { type ShownTriangle, shownTriangle } from './shownTriangle.ts';
import { TriangleFigure } from './TriangleFigure.tsx';
import { triangleLayout } from './triangleLayout.ts';
import { triangleReading, triangleSentence } from './triangleSentences.ts';
import { usePointing } from './usePointing.ts';
import './triangle.css';

/** Which ratio of couplings of an ALP is least constrained at the mass of the crosshair. */
export function TrianglePanel({ slot }: { readonly slot: PlaneSlot }) {
  const place = useRef<HTMLElement>(null);
  useOwnPlace(place);
  const shown = useKnown(shownTriangle);
  return (
    <section
      ref={place}
      className="coupling-triangle"
      aria-label={words.title}
      data-testid={`${slot}-triangle`}
    >
      {shown === null ? (
        <OtherModel />
      ) : typeof shown === 'string' ? (
        <p>{shown}</p>
      ) : (
        <Triangle shown={shown} />
      )}
    </section>
  );
}

/** What stands in its place for another model, and the way to the ALP. */
function OtherModel() {
  const { commit } = useChange();
  return (
    <p>
      {words.otherModel}{' '}
      <button
        type="button"
        className="link"
        data-testid="triangle-alp"
        onClick={() => commit(setModel('alp'))}
      >
        {words.showAlp}
      </button>
    </p>
  );
}

/** Values of a slider have three digits; the largest is 1. */
function couplingsAt(place: number, { answer }: ShownTriangle) {
  const shares = couplingsOfShares(triangleRatios[place], answer.signs);
  const largest = Math.max(...triangleRatios[place]);
  const scaled = Object.entries(shares).map(([name, share]) => [
    name,
    Number((share / largest).toPrecision(3)),
  ]);
  return Object.fromEntries(scaled);
}

function Triangle({ shown }: { readonly shown: ShownTriangle }) {
  const box = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(box);
  const theme = useView(themeName);
  const { commit } = useAlp();
  const { answer } = shown;
  const layout = useMemo(() => triangleLayout(width, height), [width, height]);
  const { pointed, handlers } = usePointing(layout, extremesOf(answer).least, (place) =>
    commit({ couplings: couplingsAt(place, shown) }),
  );
  return (
    <>
      <p className="triangle-sentence" data-testid="triangle-sentence">
        <Rich text={triangleSentence(answer)} />
      </p>
      <div className="triangle-bar">
        <span className="triangle-reading" role="status" data-testid="triangle-reading">
          {pointed === null ? words.hint : <Rich text={triangleReading(answer, pointed)} />}
        </span>
        <AspectChoice panel={triangle} id="triangle-signs" name={words.signs} words={words.signsOf} />
        <OfData />
      </div>
      <div
        ref={box}
        className="triangle-box"
        role="application"
        aria-label={words.label}
        tabIndex={0}
        data-testid="triangle-box"
        {...handlers}
      >
        {width > 0 && height > 0 && (
          <TriangleFigure shown={shown} width={width} height={height} theme={theme} pointed={pointed} />
        )}
      </div>
      <p className="triangle-note">{words.note(answer.scaleTeV)}</p>
    </>
  );
}
