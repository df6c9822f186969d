import type { Answers } from '../../../import/adopt.ts';
import { modelById, models } from '../../../physics/models/index.ts';
import type { BenchmarkModel, CouplingConvention } from '../../../physics/models/model.ts';
import { plainText } from '../../../plot/format.ts';
import { couplingName, modelName } from '../../../words/en/models.ts';
import { ownDialogWords } from '../../../words/en/ownDialog.ts';
import { unitText } from '../../../words/valueFormula.ts';
import { richFromTex } from '../../text/tex.ts';
import { couplingTitle } from '../../text/symbols.ts';
import { optionsOf, type ColumnQuestionProps, Select, unchosen } from './fields.tsx';

/** A convention with its symbol and unit: `gluon coupling over Lambda, C_GG/Λ [TeV⁻¹]`. */
const conventionText = (convention: CouplingConvention): string =>
  `${couplingName(convention)}, ${unitText(plainText(couplingTitle(convention)))}`;

/** A model by its benchmark and name, and what it has of its own beside these: `ALP, general ALP, C_GG = 1`. */
const modelText = (model: BenchmarkModel): string =>
  [model.benchmark, modelName(model), plainText(richFromTex(model.parametersTex ?? ''))]
    .filter((part, k, parts) => part !== '' && parts.indexOf(part) === k)
    .join(', ');

/** The models of the list, and the one that a file names where it is none of these. */
const offered = (named: BenchmarkModel | undefined): readonly BenchmarkModel[] =>
  named === undefined || models.includes(named) ? models : [...models, named];

/** Conventions of all models, to choose from where the model is open: some say it. */
const everyConvention = [
  ...new Map(models.flatMap(({ conventions }) => conventions.map((each) => [each.id, each]))).values(),
];

/** The only model that has a convention; null where several have it, or none. */
function onlyModelWith(convention: string): Answers['model'] {
  const owners = models.filter(({ conventions }) => conventions.some(({ id }) => id === convention));
  return owners.length === 1 ? owners[0].id : null;
}

/** Of which model a coupling is, in which convention, and which side of it is excluded. */
export function CouplingQuestions({ answers, asked, onChange, columns }: ColumnQuestionProps) {
  const { model, convention, shape, otherEdge } = answers;
  const current = modelById(model ?? '');
  const known = current?.conventions ?? everyConvention;
  return (
    <>
      <Select
        label={ownDialogWords.model}
        name="model"
        value={model ?? ''}
        options={[unchosen(), ...offered(current).map((each) => [each.id, modelText(each)] as const)]}
        asked={asked('model')}
        onChange={(id) => {
          const next = modelById(id);
          const kept = next?.conventions.some(({ id }) => id === convention) === true;
          onChange({ model: next?.id ?? null, convention: kept ? convention : null });
        }}
      />
      <Select
        label={ownDialogWords.coupling}
        name="convention"
        value={known.some(({ id }) => id === convention) ? (convention ?? '') : ''}
        options={[unchosen(), ...known.map((each): [string, string] => [each.id, conventionText(each)])]}
        asked={asked('convention')}
        onChange={(chosen) =>
          onChange({ model: model ?? onlyModelWith(chosen), convention: chosen === '' ? null : chosen })
        }
      />
      <Select
        label={ownDialogWords.shape}
        name="shape"
        value={shape}
        options={optionsOf(ownDialogWords.shapes)}
        onChange={(chosen) => onChange({ shape: chosen })}
      />
      {shape === 'closed-region' && (
        <Select
          label={ownDialogWords.otherEdge}
          name="other-edge"
          value={`${otherEdge?.valueColumn ?? ''}`}
          options={[['', ownDialogWords.noOtherEdge], ...columns]}
          onChange={(column) =>
            onChange({
              otherEdge:
                column === ''
                  ? null
                  : { massColumn: otherEdge?.massColumn ?? answers.massColumn, valueColumn: Number(column) },
            })
          }
        />
      )}
    </>
  );
}
