import { set } from '../../state/changes.ts';
import { sliderFieldWords } from '../../words/en/sliderFields.ts';
import { sliderWords } from '../../words/en/sliders.ts';
import { SliderField, type SliderFieldProps } from '../controls/SliderField.tsx';
import { useChange } from '../page/PageContext.tsx';
import { readLifetime } from './rareTypedValues.ts';

/** Where a fixed lifetime is typed. */
export function LifetimeField(props: SliderFieldProps) {
  const { commit } = useChange();
  return (
    <SliderField
      {...props}
      name={sliderWords.lifetime}
      hint={sliderFieldWords.lifetime}
      onType={(text) => {
        const lifetime = readLifetime(text);
        if (typeof lifetime === 'string') return lifetime;
        commit(set({ lifetime }));
        return null;
      }}
    />
  );
}
