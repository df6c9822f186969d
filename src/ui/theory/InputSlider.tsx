import type { ComponentType } from 'react';
import { inputEquationTex, type TheoryInput } from '../../physics/models/theoryFamily.ts';
import { plainText } from '../../plot/format.ts';
import { parseNumber } from '../../state/permalinkWords.ts';
import { theoryWords as words } from '../../words/en/theory.ts';
import { typedWords } from '../../words/en/typedValues.ts';
import { SliderField, type SliderFieldProps } from '../controls/SliderField.tsx';
import { UnderlineSlider } from '../controls/UnderlineSlider.tsx';
import { cleaned, noNumber } from '../sentence/typedValues.ts';
import { rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { spokenNumber } from '../text/spoken.ts';
import { richFromTex } from '../text/tex.ts';
import { inputAt, inputEnds, inputPosition, publishedValues } from './inputScale.ts';
import { type TheoryControl, useTheory } from './useTheory.ts';

/** What an input is called, in letters that a screen reader and a refusal can say. */
const spokenName = ({ id }: TheoryInput): string => plainText(rich(words.names[id] ?? id));

/** The field in which the value of an input is typed. */
function fieldOf(input: TheoryInput): ComponentType<SliderFieldProps> {
  return function InputField(props) {
    const theory = useTheory();
    const [lowest, highest] = input.range;
    const name = spokenName(input);
    return (
      <SliderField
        {...props}
        name={name}
        hint={words.hint(lowest, highest)}
        onType={(text) => {
          const value = parseNumber(cleaned(text));
          if (value === null) return noNumber(name, text, String(input.usual.value));
          if (!(value >= lowest && value <= highest))
            return typedWords.outside(name, value, lowest, highest, '');
          theory?.commit({ [input.id]: value });
          return null;
        }}
      />
    );
  };
}

const fields = new Map<TheoryInput, ComponentType<SliderFieldProps>>();
function fieldFor(input: TheoryInput): ComponentType<SliderFieldProps> {
  const field = fields.get(input) ?? fieldOf(input);
  fields.set(input, field);
  return field;
}

interface InputSliderProps {
  readonly input: TheoryInput;
  readonly theory: TheoryControl;
}

/** The value of an input over a slider, with a magnet at each published value. */
export function InputSlider({ input, theory }: InputSliderProps) {
  const value = theory.values[input.id];
  const text = richFromTex(inputEquationTex(input, value));
  return (
    <UnderlineSlider
      id={`theory-${input.id}`}
      name={spokenName(input)}
      min={inputEnds[0]}
      max={inputEnds[1]}
      position={inputPosition(input, value)}
      magnets={publishedValues(input).map((published) => inputPosition(input, published.value))}
      magnetReach={1}
      spoken={words.spoken(spokenName(input), spokenNumber(text))}
      typed={String(value)}
      Field={fieldFor(input)}
      onPreview={(position) => theory.preview({ [input.id]: inputAt(input, position) })}
      onCommit={() => theory.commit()}
    >
      <Rich text={text} />
    </UnderlineSlider>
  );
}
