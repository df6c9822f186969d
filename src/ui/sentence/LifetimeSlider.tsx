import type { ReactNode } from 'react';
import { plainText } from '../../plot/format.ts';
import { set } from '../../state/changes.ts';
import { sliderWords } from '../../words/en/sliders.ts';
import { UnderlineSlider } from '../controls/UnderlineSlider.tsx';
import { useChange, useChoices } from '../page/PageContext.tsx';
import { spokenNumber } from '../text/spoken.ts';
import * as scale from './lifetimeScale.ts';
import { lifetimeWords } from './parts.ts';
import { LifetimeField } from './LifetimeField.tsx';

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
      Field={LifetimeField}
      onPreview={(position) => preview(set({ lifetime: scale.lifetimeAt(position) }))}
      onCommit={() => commit()}
    >
      {children}
    </UnderlineSlider>
  );
}
