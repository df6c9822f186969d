import { setInvisibleFraction } from '../../state/changes.ts';
import { sliderFieldWords } from '../../words/en/sliderFields.ts';
import { sliderWords } from '../../words/en/sliders.ts';
import { SliderField, type SliderFieldProps } from '../controls/SliderField.tsx';
import { useChange } from '../page/PageContext.tsx';
import { readPercent } from './typedValues.ts';

/** Where the invisible fraction is typed. */
export function InvisibleField(props: SliderFieldProps) {
  const { commit } = useChange();
  return (
    <SliderField
      {...props}
      name={sliderWords.invisible}
      hint={sliderFieldWords.percent}
      onType={(text) => {
        const percent = readPercent(text, sliderWords.invisible, [0, 100]);
        if (typeof percent === 'string') return percent;
        commit(setInvisibleFraction(percent / 100));
        return null;
      }}
    />
  );
}
