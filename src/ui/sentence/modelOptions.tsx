import type { Change } from '../../state/changes.ts';
import { setModel } from '../../state/modelChanges.ts';
import { familyOf, modelOf } from '../../state/models.ts';
import { setOwnModel } from '../../state/ownModelChanges.ts';
import { modelFormWords } from '../../words/en/modelForm.ts';
import { modelName } from '../../words/en/models.ts';
import { equationsOf } from '../../physics/equations/index.ts';
import { models } from '../../physics/models/index.ts';
import type { ModelFile } from '../../import/model/modelFile.ts';
import type { ModelId } from '../../physics/models/model.ts';
import { plainText } from '../../plot/format.ts';
import type { Option } from '../controls/OptionList.tsx';
import type { KeptModel } from '../ownModel/ownModelState.ts';
import { shortened } from '../../words/quoted.ts';
import { Rich } from '../text/Rich.tsx';
import { Tex } from '../text/Tex.tsx';
import { decayWords } from './modelWords.ts';

/** The models as lines of a list: name, Lagrangian, decays. */
export const modelOptions = (): readonly Option<ModelId>[] =>
  models.map((model) => ({
    value: model.id,
    label: (
      <>
        <strong>{model.benchmark}</strong> {modelName(model)}
      </>
    ),
    detail: (
      <>
        {equationsOf(model.id)
          .slice(0, 1)
          .map(({ tex }) => (
            <Tex key={tex} tex={tex} />
          ))}
        <span className="decays">
          <Rich text={decayWords(model)} />
        </span>
      </>
    ),
    searchText: `${model.benchmark} ${modelName(model)} ${plainText(decayWords(model))}`,
  }));

/** Value of the entry that opens the form for a model of one's own: the family of such models. */
export const ownModel = 'own';

/** By what models of the same name are told apart: their file, or how they say X is produced. */
function keptFrom(name: string, { file, text }: ModelFile): string {
  const production = text.split('\n').find((line) => /^\s*B\b/.test(line)) ?? '';
  return file === name ? shortened(production.trim(), 60) : file;
}

/** The entries for models of one's own: those that are kept, but the chosen one, and the one that opens the form. */
export function ownModelOptions(chosen: ModelId, kept: readonly KeptModel[]): readonly Option<ModelId>[] {
  const isChosen = familyOf(chosen) === ownModel;
  const others = kept.flatMap(({ id, name, ...from }, index) => {
    const detail = keptFrom(name, from);
    return id === chosen
      ? []
      : [{ value: `${ownModel}-${index}`, label: name, detail, searchText: `${name} ${detail}` }];
  });
  return [
    ...others,
    {
      value: ownModel,
      label: modelFormWords.option,
      detail: isChosen
        ? `${modelOf(chosen).benchmark}. ${modelFormWords.changeDetail}`
        : modelFormWords.optionDetail,
      searchText: modelFormWords.option,
    },
  ];
}

/** Chooses the model of an entry: a kept one of one's own, or one of the list. */
export function setModelOrOwn(value: string, kept: readonly KeptModel[]): Change {
  const own = kept.find((_, index) => value === `${ownModel}-${index}`);
  return own === undefined ? setModel(value) : setOwnModel(own.id);
}
