import { couplingName } from '../../words/en/models.ts';
import { useState } from 'react';
import { massViewOf } from '../../state/defaults.ts';
import { chosenConvention, modelOf } from '../../state/models.ts';
import { parseNumber } from '../../state/permalinkWords.ts';
import { massRangeMeV } from '../../state/ranges.ts';
import { couplingViewOf } from '../../state/view.ts';
import { resetView, setCouplingView, setMassScale, setMassView } from '../../state/viewChanges.ts';
import { axisWords } from '../../words/en/axes.ts';
import { AxisSymbols } from './AxisSymbols.tsx';
import { Opener } from '../controls/Opener.tsx';
import { TermLine } from '../glossary/TermLine.tsx';
import { useChange, useChoices, useChoicesTogether } from '../page/PageContext.tsx';
import { testIds } from '../testIds.ts';
import { couplingSymbol, massSymbol, particleSymbol } from '../text/symbols.ts';

type Axis = 'mass' | 'coupling';

interface AxisLimitsProps {
  readonly axis: Axis;
}

/** Over the title of an axis: a click opens two fields for its limits, and for masses a choice of scale. */
export function AxisLimits({ axis }: AxisLimitsProps) {
  const name = useChoices((choices) =>
    axis === 'mass'
      ? axisWords.mass(modelOf(choices.model).particle)
      : couplingName(chosenConvention(choices)),
  );
  return (
    <>
      {axis === 'mass' && <AxisSymbols />}
      <div className={`axis-title ${axis}`}>
        <Opener
          className="axis-button"
          buttonLabel={axisWords.button(name)}
          title={axisWords.hint}
          testId={axis === 'mass' ? testIds.massAxis : testIds.couplingAxis}
          label={axisWords.popup(name)}
          popupClass="axis-limits"
          content={(close) => (
            <>
              <Fields axis={axis} onDone={close} />
              <AxisTerms axis={axis} />
            </>
          )}
        />
      </div>
    </>
  );
}

function AxisTerms({ axis }: AxisLimitsProps) {
  const model = useChoices((choices) => modelOf(choices.model));
  const convention = useChoices(chosenConvention);
  const symbol = axis === 'mass' ? massSymbol(model) : couplingSymbol(convention);
  return (
    <TermLine
      texts={[symbol, particleSymbol(model)]}
      terms={axis === 'mass' ? ['threshold'] : ['convention']}
    />
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
      aria-label={axisWords.form}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <label>
        {axisWords.from}{' '}
        <input
          inputMode="decimal"
          data-testid={`${axis}-from`}
          value={texts[0]}
          onChange={(event) => setTyped([event.target.value, typed[1]])}
        />
      </label>
      <label>
        {axisWords.to}{' '}
        <input
          inputMode="decimal"
          data-testid={`${axis}-to`}
          value={texts[1]}
          onChange={(event) => setTyped([typed[0], event.target.value])}
        />
      </label>
      {axis === 'mass' && (
        <fieldset>
          <legend className="unseen">{axisWords.scale}</legend>
          {(['linear', 'log'] as const).map((each) => (
            <label key={each} className="scale">
              <input
                type="radio"
                name="scale"
                data-testid={`scale-${each}`}
                checked={scale === each}
                onChange={() => commit(setMassScale(each))}
              />{' '}
              {axisWords.scales[each]}
            </label>
          ))}
        </fieldset>
      )}
      <p className="axis-actions">
        <button type="submit" className="link">
          {axisWords.apply}
        </button>
        <button
          type="button"
          className="link"
          onClick={() => {
            commit(resetView);
            onDone();
          }}
        >
          {axisWords.whole}
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
  if (from === null || to === null)
    return axisWords.notANumber(from === null ? texts[0] : texts[1], axis === 'mass' ? '150' : '1e-8');
  if (from >= to) return axisWords.wrongOrder(from, to);
  if (axis === 'mass' && (from < massRangeMeV[0] || to > massRangeMeV[1]))
    return axisWords.massesOutside(from, to, ...massRangeMeV);
  if (axis === 'coupling' && from <= 0) return axisWords.notPositive(from);
  return null;
}
