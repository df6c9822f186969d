import { couplingDefinition, couplingName, modelName } from '../../words/en/models.ts';
import { methods } from '../../words/en/methods.ts';
import { lazy, type ReactNode, Suspense } from 'react';
import { models } from '../../physics/models/index.ts';
import type { ModelId } from '../../physics/models/model.ts';
import { plainText } from '../../plot/format.ts';
import { set, setConvention, setInvisibleFraction, setModel } from '../../state/changes.ts';
import type { DrawnKind } from '../../state/choices.ts';
import { modelOf } from '../../state/models.ts';
import { type MethodId, methodIds } from '../../statistics/methods.ts';
import { Choice } from '../controls/Choice.tsx';
import type { Option } from '../controls/OptionList.tsx';
import { UnderlineSlider } from '../controls/UnderlineSlider.tsx';
import { useChange, useChoices } from '../page/PageContext.tsx';
import { Rich } from '../text/Rich.tsx';
import { couplingTitle } from '../text/symbols.ts';
import { Tex } from '../text/Tex.tsx';
import { decayWords } from './modelWords.ts';
import { readPercent } from './typedValues.ts';

const StatisticChoice = lazy(() =>
  import('./StatisticChoice.tsx').then((all) => ({ default: all.StatisticChoice })),
);

interface ControlProps {
  readonly children: ReactNode;
}

/** The models as lines of a list: name, Lagrangian, decays. */
export const modelOptions: readonly Option<ModelId>[] = models.map((model) => ({
  value: model.id,
  label: (
    <>
      <strong>{model.benchmark}</strong> {modelName(model)}
    </>
  ),
  detail: (
    <>
      <Tex tex={model.equations[0].tex} />
      <span className="decays">
        <Rich text={decayWords(model)} />
      </span>
    </>
  ),
  searchText: `${model.benchmark} ${modelName(model)} ${plainText(decayWords(model))}`,
}));

/** The model: a list with name, Lagrangian and decays that typing narrows. */
export function ModelChoice({ children }: ControlProps) {
  const { commit } = useChange();
  const value = useChoices((choices) => choices.model);
  return (
    <Choice<ModelId>
      id="model"
      name="Model"
      options={modelOptions}
      value={value}
      filter
      onChoose={(model) => commit(setModel(model))}
    >
      {children}
    </Choice>
  );
}

/** How the coupling is written. */
export function CouplingChoice({ children }: ControlProps) {
  const { commit } = useChange();
  const model = useChoices((choices) => modelOf(choices.model));
  const value = useChoices((choices) => choices.convention);
  const options = model.conventions.map((convention) => ({
    value: convention.id,
    label: <Rich text={couplingTitle(convention)} />,
    detail: couplingDefinition(convention),
    searchText: couplingName(convention),
  }));
  return (
    <Choice
      id="coupling"
      name="Coupling"
      options={options}
      value={value}
      onChoose={(convention) => commit(setConvention(convention))}
    >
      {children}
    </Choice>
  );
}

/** The invisible fraction, 0–100 %, with magnets at both ends. */
export function InvisibleSlider({ children }: ControlProps) {
  const { preview, commit } = useChange();
  const fraction = useChoices((choices) => choices.invisibleFraction);
  const percentage = Math.round(fraction * 1000) / 10;
  return (
    <UnderlineSlider
      id="invisible"
      name="Invisible fraction"
      min={0}
      max={100}
      position={Math.round(percentage)}
      magnets={[0, 100]}
      magnetReach={3}
      spoken={`${percentage} percent`}
      typed={String(percentage)}
      typedHint="0 to 100 %"
      onPreview={(position) => preview(setInvisibleFraction(position / 100))}
      onCommit={() => commit()}
      onType={(text) => {
        const reading = readPercent(text, 'Invisible fraction', [0, 100]);
        if (typeof reading === 'string') return reading;
        commit(setInvisibleFraction(reading / 100));
        return null;
      }}
    >
      {children}
    </UnderlineSlider>
  );
}

/** Observed, expected, or both. */
export function KindChoice({ children }: ControlProps) {
  const { commit } = useChange();
  const value = useChoices((choices) => choices.kind);
  const options = [
    {
      value: 'both' as const,
      label: 'observed and expected',
      detail: 'The observed limit, and the expected one with its ±1σ and ±2σ bands.',
      searchText: 'both observed and expected',
    },
    {
      value: 'observed' as const,
      label: 'observed',
      detail: 'What the events that were seen exclude.',
      searchText: 'observed',
    },
    {
      value: 'expected' as const,
      label: 'expected',
      detail: 'What the background alone would let one exclude: median and bands.',
      searchText: 'expected',
    },
  ];
  return (
    <Choice<DrawnKind>
      id="kind"
      name="Drawn"
      options={options}
      value={value}
      onChoose={(kind) => commit(set({ kind }))}
    >
      {children}
    </Choice>
  );
}

/** The method behind the limits, each with what it does. */
export function MethodChoice({ children }: ControlProps) {
  const { commit } = useChange();
  const value = useChoices((choices) => choices.method);
  const statistic = useChoices((choices) => choices.statistic);
  const options = methodIds.map((id) => {
    const { name, sentence } = methods.byId[id];
    const label = name(statistic);
    return { value: id, label, detail: sentence(statistic), searchText: label };
  });
  return (
    <Choice<MethodId>
      id="method"
      name="Method"
      options={options}
      value={value}
      onChoose={(method) => commit(set({ method }))}
      footer={() => (
        <Suspense fallback={null}>
          <StatisticChoice />
        </Suspense>
      )}
    >
      {children}
    </Choice>
  );
}
