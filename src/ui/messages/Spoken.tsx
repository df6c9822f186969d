import { useEffect, useRef, useState } from 'react';
import { useAnswers, useChoices, usePage, useView } from '../page/PageContext.tsx';
import { spokenPoint } from '../readout/spokenPoint.ts';
import { testIds } from '../testIds.ts';

const restMs = 400;

/** Says the point to screen readers once the crosshair has rested; crossing an edge says only what was entered or left. */
export function Spoken() {
  const { layers } = usePage();
  const point = useAnswers((answers) => answers.point);
  const kind = useChoices((choices) => choices.kind);
  const convention = useChoices((choices) => choices.convention);
  const announcement = useView((view) => view.announcement);
  const [sentence, setSentence] = useState('');
  const before = useRef(point);
  useEffect(() => {
    if (point === null) return undefined;
    const timer = setTimeout(() => {
      const ofLayers = layers.collect((layer, known) => layer.spoken?.(known, point));
      setSentence([spokenPoint(point, before.current, convention, kind), ...ofLayers].join(' '));
      before.current = point;
    }, restMs);
    return () => clearTimeout(timer);
  }, [layers, point, kind, convention]);
  return (
    <div className="unseen">
      <p aria-live="polite" data-testid={testIds.spoken}>
        {sentence}
      </p>
      <p aria-live="polite">{announcement}</p>
    </div>
  );
}
