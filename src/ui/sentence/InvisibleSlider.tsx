import type { ReactNode } from 'react';
import { setInvisibleFraction } from '../../state/changes.ts';
import { sliderWords } from '../../words/en/sliders.ts';
import { UnderlineSlider } from '../controls/UnderlineSlider.tsx';
import { useChange, useChoices } from '../page/PageContext.tsx';
import { InvisibleField } from './lateFields.ts';

/** The invisible fraction, 0–100 %, with magnets at both ends. */
export function InvisibleSlider({ children }: { readonly children: ReactNode }) {
  const { preview, commit } = useChange();
  const fraction = useChoices((choices) => choices.invisibleFraction);
  const percentage = Math.round(fraction * 1000) / 10;
  return (
    <UnderlineSlider
      id="invisible"
      name={sliderWords.invisible}
      min={0}
      max={100}
      position={Math.round(percentage)}
      magnets={[0, 100]}
      magnetReach={3}
      spoken={sliderWords.percent(percentage)}
      typed={String(percentage)}
      Field={InvisibleField}
      onPreview={(position) => preview(setInvisibleFraction(position / 100))}
      onCommit={() => commit()}
    >
      {children}
    </UnderlineSlider>
  );
}
