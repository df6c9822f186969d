import { lazy, Suspense } from 'react';
import { set, setConvention, setModel } from '../../state/changes.ts';
import type { DrawnKind } from '../../state/choices.ts';
import { modelOf } from '../../state/models.ts';
import { describeMethod } from '../../statistics/methodWords.ts';
import { methodIds } from '../../statistics/methods.ts';
import { type Option, OptionList } from '../controls/OptionList.tsx';
import { useChange, useChoices } from '../page/PageContext.tsx';
import { Rich } from '../text/Rich.tsx';
import { couplingTitle } from '../text/symbols.ts';
import type { ListProps } from './listProps.ts';
import { modelOptions } from './modelOptions.tsx';
import { firstLifetimeS } from './scales.ts';

export { Assumptions } from './Assumptions.tsx';
export { ConfidenceList } from './ConfidenceList.tsx';

const StatisticChoice = lazy(() =>
  import('./StatisticChoice.tsx').then((all) => ({ default: all.StatisticChoice })),
);

/** The model: a list with name, Lagrangian and decays that typing narrows. */
export function ModelList({ onDone }: ListProps) {
  const { commit } = useChange();
  const value = useChoices((choices) => choices.model);
  return (
    <OptionList
      name="Model"
      options={modelOptions}
      value={value}
      filter
      onChoose={(model) => {
        onDone();
        commit(setModel(model));
      }}
    />
  );
}

/** How the coupling is written. */
export function CouplingList({ onDone }: ListProps) {
  const { commit } = useChange();
  const model = useChoices((choices) => modelOf(choices.model));
  const value = useChoices((choices) => choices.convention);
  const options = model.conventions.map((convention) => ({
    value: convention.id,
    label: <Rich text={couplingTitle(convention)} />,
    detail: convention.definition,
    searchText: convention.spoken,
  }));
  return (
    <OptionList
      name="Coupling"
      options={options}
      value={value}
      onChoose={(convention) => {
        onDone();
        commit(setConvention(convention));
      }}
    />
  );
}

const kindOptions: readonly Option<DrawnKind>[] = [
  {
    value: 'both',
    label: 'observed and expected',
    detail: 'The observed limit, and the expected one with its ±1σ and ±2σ bands.',
    searchText: 'both observed and expected',
  },
  {
    value: 'observed',
    label: 'observed',
    detail: 'What the events that were seen exclude.',
    searchText: 'observed',
  },
  {
    value: 'expected',
    label: 'expected',
    detail: 'What the background alone would let one exclude: median and bands.',
    searchText: 'expected',
  },
];

/** Observed, expected, or both. */
export function KindList({ onDone }: ListProps) {
  const { commit } = useChange();
  const value = useChoices((choices) => choices.kind);
  return (
    <OptionList
      name="Drawn"
      options={kindOptions}
      value={value}
      onChoose={(kind) => {
        onDone();
        commit(set({ kind }));
      }}
    />
  );
}

/** The method behind the limits, each with what it does. */
export function MethodList({ onDone }: ListProps) {
  const { commit } = useChange();
  const value = useChoices((choices) => choices.method);
  const statistic = useChoices((choices) => choices.statistic);
  const options = methodIds.map((id) => {
    const { name, sentence } = describeMethod(id, statistic);
    return { value: id, label: name, detail: sentence, searchText: name };
  });
  return (
    <>
      <OptionList
        name="Method"
        options={options}
        value={value}
        onChoose={(method) => {
          onDone();
          commit(set({ method }));
        }}
      />
      <Suspense fallback={null}>
        <StatisticChoice />
      </Suspense>
    </>
  );
}

const lifetimeOptions = [
  {
    value: 'implied',
    label: 'as long as its coupling implies',
    detail: 'Every point of the plane has the lifetime of its mass and coupling.',
    searchText: 'as long as its coupling implies',
  },
  {
    value: 'fixed',
    label: 'a fixed lifetime',
    detail: 'Limits on the branching ratio at one lifetime, 10 ps to 100 ns or ∞, whatever the model.',
    searchText: 'fixed lifetime',
  },
];

/** Whether the lifetime follows from the coupling or is fixed. */
export function LifetimeList({ onDone }: ListProps) {
  const { commit } = useChange();
  const lifetime = useChoices((choices) => choices.lifetime);
  return (
    <OptionList
      name="Lifetime"
      options={lifetimeOptions}
      value={lifetime === 'implied' ? 'implied' : 'fixed'}
      onChoose={(value) => {
        onDone();
        if (value === 'implied') commit(set({ lifetime: 'implied' }));
        else if (lifetime === 'implied') commit(set({ lifetime: firstLifetimeS }));
      }}
    />
  );
}
