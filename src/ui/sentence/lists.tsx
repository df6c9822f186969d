import { set } from '../../state/changes.ts';
import { setConvention } from '../../state/modelChanges.ts';
import type { DrawnKind } from '../../state/choices.ts';
import { models } from '../../physics/models/index.ts';
import { familyOf, modelOf } from '../../state/models.ts';
import { methodDescribed } from '../../words/en/methods.ts';
import { couplingName } from '../../words/en/models.ts';
import { couplingDefinition } from '../../words/en/modelTexts.ts';
import { lateParts } from '../../words/en/lateParts.ts';
import { methodIds } from '../../statistics/methods.ts';
import { sentenceWords } from '../../words/en/sentence.ts';
import { listWords } from '../../words/en/sentenceLists.ts';
import { type Option, OptionList } from '../controls/OptionList.tsx';
import { TermLine } from '../glossary/TermLine.tsx';
import { lateComponent } from '../late/lateComponent.ts';
import { Place } from '../late/Place.tsx';
import { openOwnModel } from '../ownModel/openOwnModel.ts';
import { ownModelState } from '../ownModel/ownModelState.ts';
import { useChange, useChoices, useLayerState, usePage } from '../page/PageContext.tsx';
import { Rich } from '../text/Rich.tsx';
import { couplingSymbol, couplingTitle, particleSymbol } from '../text/symbols.ts';
import type { ListProps } from './listProps.ts';
import { modelOptions, ownModel, ownModelOptions, setModelOrOwn } from './modelOptions.tsx';
import { firstLifetimeS } from './lifetimeScale.ts';

export { Assumptions } from './Assumptions.tsx';
export { ConfidenceList } from './ConfidenceList.tsx';

const StatisticChoice = lateComponent(
  () => import('./StatisticChoice.tsx').then((all) => all.StatisticChoice),
  () => lateParts.statistic,
);

const LifetimeFamily = lateComponent(
  () => import('./LifetimeFamily.tsx').then((all) => all.LifetimeFamily),
  () => lateParts.list,
);

/** The model: a list with name, Lagrangian and decays that typing narrows; its last entry is a model of one's own. */
export function ModelList({ onDone }: ListProps) {
  const { commit } = useChange();
  const page = usePage();
  const chosen = useChoices((choices) => choices.model);
  const { kept } = useLayerState(ownModelState);
  return (
    <>
      <OptionList
        name={sentenceWords.names.model}
        options={[...modelOptions(), ...ownModelOptions(chosen, kept)]}
        value={familyOf(chosen)}
        filter
        onChoose={(model) => {
          onDone();
          if (model === ownModel) openOwnModel(page);
          else commit(setModelOrOwn(model, kept));
        }}
      />
      <TermLine
        texts={models.map(particleSymbol)}
        terms={['benchmark', 'bc1', 'bc2', 'bc4', 'bc10', 'bc11', 'general-alp']}
      />
    </>
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
    detail: couplingDefinition(convention),
    searchText: couplingName(convention),
  }));
  return (
    <>
      <OptionList
        name={sentenceWords.names.coupling}
        options={options}
        value={value}
        onChoose={(convention) => {
          onDone();
          commit(setConvention(convention));
        }}
      />
      <TermLine texts={model.conventions.map(couplingSymbol)} terms={['convention']} />
    </>
  );
}

const kindOptions = (): readonly Option<DrawnKind>[] =>
  (['both', 'observed', 'expected'] as const).map((kind) => {
    const name = sentenceWords.kinds[kind];
    return { value: kind, label: name, detail: listWords.kinds[kind], searchText: name };
  });

/** Observed, expected, or both. */
export function KindList({ onDone }: ListProps) {
  const { commit } = useChange();
  const value = useChoices((choices) => choices.kind);
  return (
    <>
      <OptionList
        name={sentenceWords.names.kind}
        options={kindOptions()}
        value={value}
        onChoose={(kind) => {
          onDone();
          commit(set({ kind }));
        }}
      />
      <TermLine terms={['observed', 'expected', 'bands']} />
    </>
  );
}

/** The method behind the limits, each with what it does. */
export function MethodList({ onDone }: ListProps) {
  const { commit } = useChange();
  const value = useChoices((choices) => choices.method);
  const statistic = useChoices((choices) => choices.statistic);
  const options = methodIds.map((id) => {
    const { name, sentence } = methodDescribed(id);
    const label = name(statistic);
    return { value: id, label, detail: sentence(statistic), searchText: label };
  });
  return (
    <>
      <OptionList
        name={sentenceWords.names.method}
        options={options}
        value={value}
        onChoose={(method) => {
          onDone();
          commit(set({ method }));
        }}
      />
      <Place subject={() => lateParts.statistic}>
        <StatisticChoice />
      </Place>
      <TermLine terms={['cls', 'clsb', 'hybrid', 'asymptotic', 'frequentist', 'profile-likelihood', 'toy']} />
    </>
  );
}

const lifetimeOptions = () =>
  (['implied', 'fixed'] as const).map((law) => {
    const { name, means } = listWords.lifetimes[law];
    return { value: law, label: name, detail: means, searchText: name };
  });

/** Whether the lifetime follows from the coupling or is fixed. */
export function LifetimeList({ onDone }: ListProps) {
  const { commit } = useChange();
  const lifetime = useChoices((choices) => choices.lifetime);
  return (
    <>
      <OptionList
        name={sentenceWords.names.lifetime}
        options={lifetimeOptions()}
        value={lifetime === 'implied' ? 'implied' : 'fixed'}
        onChoose={(value) => {
          onDone();
          if (value === 'implied') commit(set({ lifetime: 'implied' }));
          else if (lifetime === 'implied') commit(set({ lifetime: firstLifetimeS }));
        }}
      />
      <Place subject={() => lateParts.list}>
        <LifetimeFamily />
      </Place>
      <TermLine terms={['lifetime', 'proper-length']} />
    </>
  );
}
