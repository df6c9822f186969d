import { useMemo, useRef } from 'react';
import { modelOf } from '../../../state/models.ts';
import { decayPanelWords } from '../../../words/en/decayPanel.ts';
import { detectorWords } from '../../../words/en/detector.ts';
import { detectorState } from '../../detector/detectorState.ts';
import { numbered } from '../../detector/names.ts';
import { useChoices, useKnown, useLayerState, usePage } from '../../page/PageContext.tsx';
import { useSize } from '../../page/useSize.ts';
import { Rich } from '../../text/Rich.tsx';
import { particleSymbol } from '../../text/symbols.ts';
import type { PlaneSlot } from '../../explore/contents.ts';
import { pointIn } from '../pointIn.ts';
import { DecayFigure, decayLayout, stretchIn } from './DecayFigure.tsx';
import { decayState } from './decayState.ts';
import { DecayVerdict } from './DecayVerdict.tsx';
import { decaySentence, scaleNote } from './decayWords.ts';
import { flightMs } from './flightClock.ts';
import { decayAt } from './shownDecay.ts';
import { useFlight } from './useFlight.ts';
import { useOwnPlace } from '../useOwnPlace.ts';
import './decay.css';

/** One decay of a kaon at the point under the crosshair, in the drawn detector. */
export function DecayPanel({ slot }: { readonly slot: PlaneSlot }) {
  const box = useRef<HTMLDivElement>(null);
  useOwnPlace(box);
  const { width, height } = useSize(box);
  const model = useChoices((choices) => choices.model);
  const particle = useMemo(() => particleSymbol(modelOf(model)), [model]);
  const point = useKnown(pointIn);
  const { detector, isLost } = useLayerState(detectorState);
  const { seed, isSlow } = useLayerState(decayState);
  const shown = useMemo(() => {
    if (isLost) return 'lost';
    return point === null || detector === null ? 'waiting' : decayAt(point, detector, seed);
  }, [isLost, point, detector, seed]);
  const x = typeof shown === 'string' ? '' : [shown.x.massMeV, shown.x.lifetimeS].join(' ');
  const progress = useFlight(box, seed, x, isSlow ? flightMs.slow : flightMs.usual);
  const isReady = typeof shown !== 'string';
  return (
    <section className="one-decay" aria-label={decayPanelWords.title} data-testid={`${slot}-decay`}>
      <p className="decay-sentence">
        {isReady ? <Rich text={decaySentence(shown, particle)} /> : decayPanelWords.noDecay[shown]}
      </p>
      <div className="decay-bar">
        {isReady && (
          <DecayVerdict shown={shown} particle={particle} hasShare={!decayLayout(width, height).hasStrip} />
        )}
        <DecayActions />
      </div>
      <div ref={box} className="decay-box">
        {isReady && width > 0 && height > 0 && (
          <DecayFigure shown={shown} particle={particle} width={width} height={height} progress={progress} />
        )}
      </div>
      {isReady && decayLayout(width, height).isNarrow && <NumberKey />}
      {isReady && width > 0 && (
        <p className="decay-note">
          <Rich text={scaleNote(stretchIn(shown.detector, { width, height }), particle)} />
        </p>
      )}
    </section>
  );
}

/** Another decay, and how fast it is shown. */
function DecayActions() {
  const { layers } = usePage();
  const { seed, isSlow } = useLayerState(decayState);
  return (
    <span className="decay-actions">
      <button
        type="button"
        className="quiet"
        data-testid="another-decay"
        onClick={() => layers.set(decayState, { seed: seed + 1 })}
      >
        {decayPanelWords.another}
      </button>
      {' · '}
      <button
        type="button"
        className="quiet"
        data-testid="decay-speed"
        onClick={() => layers.set(decayState, { isSlow: !isSlow })}
      >
        {isSlow ? decayPanelWords.faster : decayPanelWords.slower}
      </button>
    </span>
  );
}

/** What the numbers in a narrow drawing mean. */
function NumberKey() {
  return (
    <ol className="decay-key">
      {numbered.map(([part]) => (
        <li key={part}>{detectorWords.numbered[part]}</li>
      ))}
    </ol>
  );
}
