import type { ReactNode } from 'react';
import { plainText } from '../../plot/format.ts';
import { set } from '../../state/changes.ts';
import { sliderWords } from '../../words/en/sliders.ts';
import { UnderlineSlider } from '../controls/UnderlineSlider.tsx';
import { useChange, useChoices } from '../page/PageContext.tsx';
import { spokenNumber } from '../text/spoken.ts';
import { lifetimeWords } from './parts.ts';
import * as scales from './scales.ts';
import { readExposure, readLifetime } from './typedValues.ts';

interface ControlProps {
  readonly children: ReactNode;
}

/** The factor on the kaons, 0.1–100, with a magnet at 1. */
export function ExposureSlider({ children }: ControlProps) {
  const { preview, commit } = useChange();
  const exposure = useChoices((choices) => choices.exposure);
  return (
    <UnderlineSlider
      id="exposure"
      name={sliderWords.exposure}
      min={scales.exposureEnds[0]}
      max={scales.exposureEnds[1]}
      position={scales.exposurePosition(exposure)}
      magnets={[0]}
      magnetReach={2}
      spoken={sliderWords.kaons(exposure)}
      typed={String(exposure)}
      typedHint={sliderWords.kaonsHint}
      onPreview={(position) => preview(set({ exposure: scales.exposureAt(position) }))}
      onCommit={() => commit()}
      onType={(text) => {
        const reading = readExposure(text);
        if (typeof reading === 'string') return reading;
        commit(set({ exposure: reading }));
        return null;
      }}
    >
      {children}
    </UnderlineSlider>
  );
}

/** The fixed lifetime, logarithmic from 10 ps to 100 ns, with ∞ at the end. */
export function LifetimeSlider({ children }: ControlProps) {
  const { preview, commit } = useChange();
  const chosen = useChoices((choices) => choices.lifetime);
  const lifetime = chosen === 'implied' ? scales.firstLifetimeS : chosen;
  const words = lifetimeWords(lifetime);
  return (
    <UnderlineSlider
      id="lifetime-value"
      name={sliderWords.lifetime}
      min={0}
      max={scales.lifetimeEnd}
      position={scales.lifetimePosition(lifetime)}
      magnets={[scales.lifetimeEnd]}
      magnetReach={3}
      spoken={spokenNumber(words)}
      typed={lifetime === Number.POSITIVE_INFINITY ? 'inf' : plainText(words)}
      typedHint={sliderWords.lifetimeHint}
      onPreview={(position) => preview(set({ lifetime: scales.lifetimeAt(position) }))}
      onCommit={() => commit()}
      onType={(text) => {
        const reading = readLifetime(text);
        if (typeof reading === 'string') return reading;
        commit(set({ lifetime: reading }));
        return null;
      }}
    >
      {children}
    </UnderlineSlider>
  );
}
