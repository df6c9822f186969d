import { useState } from 'react';
import { massViewOf } from '../../state/defaults.ts';
import { chosenConvention, modelOf } from '../../state/models.ts';
import { parseNumber } from '../../state/permalinkWords.ts';
import { massRangeMeV } from '../../state/ranges.ts';
import { couplingViewOf, resetView, setCouplingView, setMassScale, setMassView } from '../../state/view.ts';
import { Opener } from '../controls/Opener.tsx';
import { useChange, useChoices, useChoicesTogether } from '../page/PageContext.tsx';
import { testIds } from '../testIds.ts';

type Axis = 'mass' | 'coupling';

interface AxisLimitsProps {
  readonly axis: Axis;
}

/** Over the title of an axis: a click opens two fields for its limits, and for masses a choice of scale. */
export function AxisLimits({ axis }: AxisLimitsProps) {
  const name = useChoices((choices) =>
    axis === 'mass' ? `Mass of ${modelOf(choices.model).particle}` : chosenConvention(choices).spoken,
  );
  return (
    <div className={`axis-title ${axis}`}>
      <Opener
        className="axis-button"
        buttonLabel={`Limits of the axis: ${name}`}
        title="Type limits"
        testId={axis === 'mass' ? testIds.massAxis : testIds.couplingAxis}
        label={`Limits of ${name}`}
        popupClass="axis-limits"
        content={(close) => <Fields axis={axis} onDone={close} />}
      />
    </div>
  );
}

function Fields({ axis, onDone }: AxisLimitsProps & { readonly onDone: () => void }) {
  const { commit } = useChange();
  const view = useChoicesTogether(axis === 'mass' ? massViewOf : couplingViewOf);
  const scale = useChoices((choices) => choices.massScale);
  const [typed, setTyped] = useState<readonly [string | null, string | null]>([null, null]);
  const texts = [typed[0] ?? String(view[0]), typed[1] ?? String(view[1])] as const;
  const [complaint, setComplaint] = useState<string | null>(null);
  const take = () => {
    const sentence = complaintAbout(texts, axis);
    setComplaint(sentence);
    if (sentence !== null) return;
    const limits = [Number(texts[0]), Number(texts[1])] as const;
    commit(axis === 'mass' ? setMassView(limits) : setCouplingView(limits));
    onDone();
  };
  return (
    <form
      aria-label="Limits of the axis"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <label>
        from{' '}
        <input
          inputMode="decimal"
          data-testid={`${axis}-from`}
          value={texts[0]}
          onChange={(event) => setTyped([event.target.value, typed[1]])}
        />
      </label>
      <label>
        to{' '}
        <input
          inputMode="decimal"
          data-testid={`${axis}-to`}
          value={texts[1]}
          onChange={(event) => setTyped([typed[0], event.target.value])}
        />
      </label>
      {axis === 'mass' && (
        <fieldset>
          <legend className="unseen">Scale</legend>
          {(['linear', 'log'] as const).map((each) => (
            <label key={each} className="scale">
              <input
                type="radio"
                name="scale"
                data-testid={`scale-${each}`}
                checked={scale === each}
                onChange={() => commit(setMassScale(each))}
              />{' '}
              {each}
            </label>
          ))}
        </fieldset>
      )}
      <p className="axis-actions">
        <button type="submit" className="link">
          Apply
        </button>
        <button
          type="button"
          className="link"
          onClick={() => {
            commit(resetView);
            onDone();
          }}
        >
          Whole plane
        </button>
      </p>
      {complaint !== null && (
        <p className="hint complaint" role="alert">
          {complaint}
        </p>
      )}
    </form>
  );
}

function complaintAbout(texts: readonly [string, string], axis: Axis): string | null {
  const [from, to] = texts.map((text) => parseNumber(text.trim()));
  const bad = texts.find((text) => parseNumber(text.trim()) === null);
  if (from === null || to === null)
    return `“${bad}” is not a number. Write for example ${axis === 'mass' ? '150' : '1e-8'}.`;
  if (from >= to) return `The lower limit ${from} must be below the upper one, ${to}.`;
  if (axis === 'mass' && (from < massRangeMeV[0] || to > massRangeMeV[1])) {
    return `Masses ${from} to ${to} cannot be shown; ${massRangeMeV[0]} to ${massRangeMeV[1]} MeV can.`;
  }
  if (axis === 'coupling' && from <= 0)
    return `The lower limit ${from} must be above 0, since the axis is logarithmic.`;
  return null;
}
