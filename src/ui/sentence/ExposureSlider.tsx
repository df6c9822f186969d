import type { ReactNode } from 'react';
import { set } from '../../state/changes.ts';
import { sliderWords } from '../../words/en/sliders.ts';
import { UnderlineSlider } from '../controls/UnderlineSlider.tsx';
import { useChange, useChoices } from '../page/PageContext.tsx';
import * as scale from './exposureScale.ts';
import { ExposureField } from './lateFields.ts';

/** The factor on the kaons, 0.1–100, with a magnet at 1. */
export function ExposureSlider({ children }: { readonly children: ReactNode }) {
  const { preview, commit } = useChange();
  const exposure = useChoices((choices) => choices.exposure);
  return (
    <UnderlineSlider
      id="exposure"
      name={sliderWords.exposure}
      min={scale.exposureEnds[0]}
      max={scale.exposureEnds[1]}
      position={scale.exposurePosition(exposure)}
      magnets={[0]}
      magnetReach={2}
      spoken={sliderWords.kaons(exposure)}
      typed={String(exposure)}
      Field={ExposureField}
      onPreview={(position) => preview(set({ exposure: scale.exposureAt(position) }))}
      onCommit={() => commit()}
    >
      {children}
    </UnderlineSlider>
  );
}
