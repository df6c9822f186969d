import { set } from '../../state/changes.ts';
import { sliderFieldWords } from '../../words/en/sliderFields.ts';
import { sliderWords } from '../../words/en/sliders.ts';
import { SliderField, type SliderFieldProps } from '../controls/SliderField.tsx';
import { useChange } from '../page/PageContext.tsx';
import { readExposure } from './typedValues.ts';

/** Where the factor on the kaons is typed. */
export function ExposureField(props: SliderFieldProps) {
  const { commit } = useChange();
  return (
    <SliderField
      {...props}
      name={sliderWords.exposure}
      hint={sliderFieldWords.kaons}
      onType={(text) => {
        const exposure = readExposure(text);
        if (typeof exposure === 'string') return exposure;
        commit(set({ exposure }));
        return null;
      }}
    />
  );
}
