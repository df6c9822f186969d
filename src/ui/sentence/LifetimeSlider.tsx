import type { ReactNode } from 'react';
import { plainText } from '../../plot/format.ts';
import { set } from '../../state/changes.ts';
import { sliderWords } from '../../words/en/sliders.ts';
import { UnderlineSlider } from '../controls/UnderlineSlider.tsx';
import { useChange, useChoices } from '../page/PageContext.tsx';
import { spokenNumber } from '../text/spoken.ts';
import * as scale from './lifetimeScale.ts';
import { lifetimeWords } from './parts.ts';
import { readLifetime } from './rareTypedValues.ts';

/** The fixed lifetime, logarithmic from 10 ps to 100 ns, with ∞ at the end. */
export function LifetimeSlider({ children }: { readonly children: ReactNode }) {
  const { preview, commit } = useChange();
  const chosen = useChoices((choices) => choices.lifetime);
  const lifetime = chosen === 'implied' ? scale.firstLifetimeS : chosen;
  const words = lifetimeWords(lifetime);
  return (
    <UnderlineSlider
      id="lifetime-value"
      name={sliderWords.lifetime}
      min={0}
      max={scale.lifetimeEnd}
      position={scale.lifetimePosition(lifetime)}
      magnets={[scale.lifetimeEnd]}
      magnetReach={3}
      spoken={spokenNumber(words)}
      typed={lifetime === Number.POSITIVE_INFINITY ? 'inf' : plainText(words)}
      typedHint={sliderWords.lifetimeHint}
      onPreview={(position) => preview(set({ lifetime: scale.lifetimeAt(position) }))}
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
