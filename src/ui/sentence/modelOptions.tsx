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
        <strong>{model.benchmark}</strong> {model.name}
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
    searchText: `${model.benchmark} ${model.name} ${plainText(decayWords(model))}`,
  }));
