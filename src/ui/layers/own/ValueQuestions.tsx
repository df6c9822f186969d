import { type Scale, valuePowers } from '../../../import/couplingForm.ts';
import { unitsOfDimension } from '../../../import/couplingUnits.ts';
import { dimensionOf, targetOf } from '../../../import/meaning.ts';
import { valueNotes } from '../../../import/valueNotes.ts';
import { importing } from '../../../words/en/importing.ts';
import { ownDialogWords } from '../../../words/en/ownDialog.ts';
import { unitText } from '../../../words/valueFormula.ts';
import { optionsOf, type QuestionProps, Select, unchosen } from './fields.tsx';

/** Scales to choose from; none is chosen where that is open. */
export const scaleOptions = (scale: Scale | null): readonly (readonly [Scale | '', string])[] => [
  ...(scale === null ? [unchosen()] : []),
  ...optionsOf(ownDialogWords.scales),
];

/** How the values are written: scale, power and unit, with what is made of them. */
export function ValueQuestions({ answers, asked, onChange }: QuestionProps) {
  const { quantity, valueScale, valuePower, valueUnit } = answers;
  const target = targetOf(answers);
  const dimension = target === null ? 0 : dimensionOf(target) * valuePower;
  const known = unitsOfDimension(dimension);
  const units = ['', ...known, ...(valueUnit === '' || known.includes(valueUnit) ? [] : [valueUnit])];
  return (
    <>
      <Select
        label={ownDialogWords.written}
        name="value-scale"
        value={valueScale ?? ''}
        options={scaleOptions(valueScale)}
        asked={asked('value-scale')}
        onChange={(scale) => {
          if (scale !== '') onChange({ valueScale: scale });
        }}
      >
        {quantity === 'coupling' && (
          <select
            aria-label={ownDialogWords.power}
            value={`${valuePower}`}
            data-testid="own-value-power"
            onChange={({ currentTarget }) => {
              const power = valuePowers.find((each) => `${each}` === currentTarget.value);
              if (power !== undefined) onChange({ valuePower: power });
            }}
          >
            {valuePowers.map((power) => (
              <option key={power} value={power}>
                {ownDialogWords.powers[power]}
              </option>
            ))}
          </select>
        )}
      </Select>
      {(valueUnit !== '' || dimension !== 0) && (
        <Select
          label={ownDialogWords.unit}
          name="value-unit"
          value={valueUnit}
          options={units.map((unit) => [unit, unit === '' ? ownDialogWords.noUnitNamed : unitText(unit)])}
          asked={asked('value-unit')}
          onChange={(unit) => onChange({ valueUnit: unit })}
        />
      )}
      {valueNotes(answers).map((note) => (
        <p key={note.code} className="hint" data-testid="own-value-note">
          {importing.valueNote(note)}
        </p>
      ))}
    </>
  );
}
