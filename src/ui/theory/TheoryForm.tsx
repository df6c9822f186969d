import { inputValueTex } from '../../physics/models/theoryFamily.ts';
import { theoryWords as words } from '../../words/en/theory.ts';
import { rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { richFromTex } from '../text/tex.ts';
import { InputSlider } from './InputSlider.tsx';
import { publishedValues } from './inputScale.ts';
import { useTheory } from './useTheory.ts';
import './theory.css';

/** Inputs of theory of the chosen model: a slider for each, and published values with their sources; nothing where it has none. */
export function TheoryForm() {
  const theory = useTheory();
  if (theory === null) return null;
  const { family, values, model, commit } = theory;
  return (
    <fieldset className="theory" data-testid="theory">
      <legend>{words.title}</legend>
      <p className="theory-detail">{words.about}</p>
      <ul>
        {family.inputs.map((input) => (
          <li key={input.id}>
            <span className="theory-name">
              <Rich text={rich(words.names[input.id] ?? input.id)} />
            </span>
            <InputSlider input={input} theory={theory} />
            <ul className="theory-values">
              {publishedValues(input).map(({ value, source }, k) => (
                <li key={value}>
                  <button
                    type="button"
                    className="link"
                    aria-pressed={values[input.id] === value}
                    data-testid={`theory-${input.id}-${value}`}
                    onClick={() => commit({ [input.id]: value })}
                  >
                    <Rich text={richFromTex(inputValueTex(input, value))} />
                  </button>{' '}
                  <span className="theory-detail">
                    {k === 0 ? `${words.usual}, ` : ''}
                    {source}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {model !== family.id && (
        <button
          type="button"
          className="link"
          data-testid="theory-reset"
          onClick={() => commit(family.usualValues)}
        >
          {words.reset}
        </button>
      )}
    </fieldset>
  );
}
