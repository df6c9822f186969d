import { useEffect, useRef, useState } from 'react';
import { useStatedChoices, useVerdict, useView } from '../page/PageContext.tsx';
import { spokenPoint } from '../readout/spokenPoint.ts';
import { testIds } from '../testIds.ts';

const restMs = 400;

/** Says the point to screen readers once the crosshair has rested; crossing an edge says only what was entered or left. */
export function Spoken() {
  const state = useVerdict((all) => all);
  const choices = useStatedChoices();
  const announcement = useView((view) => view.announcement);
  const [sentence, setSentence] = useState('');
  const before = useRef(state);
  useEffect(() => {
    if (state.point === null) return undefined;
    const timer = setTimeout(() => {
      setSentence(spokenPoint(state, before.current, choices));
      before.current = state;
    }, restMs);
    return () => clearTimeout(timer);
  }, [state, choices]);
  return (
    <div className="unseen">
      <p aria-live="polite" data-testid={testIds.spoken}>
        {sentence}
      </p>
      <p aria-live="polite">{announcement}</p>
    </div>
  );
}
