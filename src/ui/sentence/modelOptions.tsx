import { familyOf, modelOf } from '../../state/models.ts';
import { modelFormWords } from '../../words/en/modelForm.ts';
import { modelName } from '../../words/en/models.ts';
import { equationsOf } from '../../physics/equations/index.ts';
import { models } from '../../physics/models/index.ts';
import type { ModelId } from '../../physics/models/model.ts';
import { plainText } from '../../plot/format.ts';
import type { Option } from '../controls/OptionList.tsx';
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

/** The entry for a model of one's own, named where one is chosen. */
export function ownModelOption(chosen: ModelId): Option<ModelId> {
  const isChosen = familyOf(chosen) === ownModel;
  return {
    value: ownModel,
    label: modelFormWords.option,
    detail: isChosen
      ? `${modelOf(chosen).benchmark}. ${modelFormWords.changeDetail}`
      : modelFormWords.optionDetail,
    searchText: modelFormWords.option,
  };
}
