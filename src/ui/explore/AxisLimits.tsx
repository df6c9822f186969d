import { couplingName } from '../../words/en/models.ts';
import { useState } from 'react';
import type { Choices } from '../../state/choices.ts';
import { massViewOf } from '../../state/defaults.ts';
import { setLimitView } from '../../state/limitView.ts';
import { chosenConvention, modelOf } from '../../state/models.ts';
import { parseNumber } from '../../state/permalinkWords.ts';
import { massRangeMeV } from '../../state/ranges.ts';
import { couplingViewOf } from '../../state/view.ts';
import { resetView, setCouplingView, setMassScale, setMassView } from '../../state/viewChanges.ts';
import { axisWords } from '../../words/en/axes.ts';
import { termWords } from '../../words/en/glossary/index.ts';
import { AxisSymbols } from './AxisSymbols.tsx';
import { Opener } from '../controls/Opener.tsx';
import { symbolsIn } from '../glossary/find.ts';
import { TermLine } from '../glossary/TermLine.tsx';
import { useAnswers, useChange, useChoices, useChoicesTogether } from '../page/PageContext.tsx';
import { testIds } from '../testIds.ts';
import { couplingSymbol, massSymbol, particleSymbol, productionSymbol } from '../text/symbols.ts';
import { contentOf } from './contents.ts';
import { limitRange } from './scenes/limitPlane.ts';

type Axis = 'mass' | 'coupling' | 'share';

/** The axis as it is named in tests. */
const testIdOf = { mass: testIds.massAxis, coupling: testIds.couplingAxis, share: 'share-axis' } as const;

const setView = { mass: setMassView, coupling: setCouplingView, share: setLimitView } as const;

/** How a number of the axis is typed. */
const example = { mass: '150', coupling: '1e-8', share: '1e-11' } as const;

interface AxisLimitsProps {
  readonly axis: Axis;
}

/** Over the title of an axis: a click opens two fields for its limits, and for masses a choice of scale. */
export function AxisLimits({ axis }: AxisLimitsProps) {
  const name = useChoices((choices) => nameOf(axis, choices));
  const limits = useChoices((choices) => contentOf(choices, 'main') === 'limit');
  return (
    <>
      {axis === 'mass' && <AxisSymbols />}
      {axis === 'mass' && limits && <AxisLimits axis="share" />}
      <div className={`axis-title ${axis}`}>
        <Opener
          className="axis-button"
          buttonLabel={axisWords.button(name)}
          title={axisWords.hint}
          testId={testIdOf[axis]}
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

/** What the axis shows, in words. */
function nameOf(axis: Axis, choices: Choices): string {
  const model = modelOf(choices.model);
  if (axis === 'mass') return axisWords.mass(model.particle);
  if (axis === 'coupling') return couplingName(chosenConvention(choices));
  return termWords(symbolsIn(productionSymbol(model))[0].id).name;
}

function AxisTerms({ axis }: AxisLimitsProps) {
  const model = useChoices((choices) => modelOf(choices.model));
  const convention = useChoices(chosenConvention);
  const symbols = {
    mass: massSymbol(model),
    coupling: couplingSymbol(convention),
    share: productionSymbol(model),
  };
  const terms = { mass: 'threshold', coupling: 'convention', share: 'upper-limit' } as const;
  return <TermLine texts={[symbols[axis], particleSymbol(model)]} terms={[terms[axis]]} />;
}

/** What the axis has in view. */
function useAxisView(axis: Axis): readonly number[] {
  const limits = useAnswers((answers) => answers.limits);
  return useChoicesTogether((choices) => {
    if (axis === 'mass') return massViewOf(choices);
    if (axis === 'coupling') return couplingViewOf(choices);
    return choices.limitView ?? limitRange(limits ?? { task: 'limits', searches: [] }, true);
  });
}

function Fields({ axis, onDone }: AxisLimitsProps & { readonly onDone: () => void }) {
  const { commit } = useChange();
  const view = useAxisView(axis);
  const scale = useChoices((choices) => choices.massScale);
  const [typed, setTyped] = useState<readonly [string | null, string | null]>([null, null]);
  const texts = [typed[0] ?? String(view[0]), typed[1] ?? String(view[1])] as const;
  const [complaint, setComplaint] = useState<string | null>(null);
  const take = () => {
    const sentence = complaintAbout(texts, axis);
    setComplaint(sentence);
    if (sentence !== null) return;
    const limits = [Number(texts[0]), Number(texts[1])] as const;
    commit(setView[axis](limits));
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
    return axisWords.notANumber(from === null ? texts[0] : texts[1], example[axis]);
  if (from >= to) return axisWords.wrongOrder(from, to);
  if (axis === 'mass' && (from < massRangeMeV[0] || to > massRangeMeV[1]))
    return axisWords.massesOutside(from, to, ...massRangeMeV);
  if (axis !== 'mass' && from <= 0) return axisWords.notPositive(from);
  return null;
}
