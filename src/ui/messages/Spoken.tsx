import { useEffect, useRef, useState } from 'react';
import { usePage, useStatedChoices, useVerdict, useView } from '../page/PageContext.tsx';
import { spokenPoint } from '../readout/spokenPoint.ts';
import { testIds } from '../testIds.ts';

const restMs = 400;

/** Says the point to screen readers once the crosshair has rested; crossing an edge says only what was entered or left. */
export function Spoken() {
  const { layers } = usePage();
  const state = useVerdict((all) => all);
  const choices = useStatedChoices();
  const announcement = useView((view) => view.announcement);
  const [sentence, setSentence] = useState('');
  const before = useRef(state);
  useEffect(() => {
    if (state.point === null) return undefined;
    const timer = setTimeout(() => {
      const { point } = state;
      const ofLayers = point === null ? [] : layers.collect((layer, known) => layer.spoken?.(known, point));
      setSentence([spokenPoint(state, before.current, choices), ...ofLayers].join(' '));
      before.current = state;
    }, restMs);
    return () => clearTimeout(timer);
  }, [layers, state, choices]);
  return (
    <div className="unseen">
      <p aria-live="polite" data-testid={testIds.spoken}>
        {sentence}
      </p>
      <p aria-live="polite">{announcement()}</p>
    </div>
  );
}
