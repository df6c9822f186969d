import type { Answers } from '../../../import/adopt.ts';
import type { ColumnReading } from '../../../import/columnReadings.ts';
import type { Scale } from '../../../import/couplingForm.ts';
import { openQuestions } from '../../../import/openQuestions.ts';
import { type MassUnit, massUnitsMeV } from '../../../import/units.ts';
import type { TableHead } from '../../../own/preview.ts';
import { modelById } from '../../../physics/models/index.ts';
import { importing } from '../../../words/en/importing.ts';
import { ownDialogWords } from '../../../words/en/ownDialog.ts';
import { CouplingQuestions } from './CouplingQuestions.tsx';
import { LimitQuestions } from './LimitQuestions.tsx';
import { NumberField, optionsOf, type QuestionProps, Select, unchosen } from './fields.tsx';
import { scaleOptions, ValueQuestions } from './ValueQuestions.tsx';

interface TableQuestionsProps extends Omit<QuestionProps, 'asked'> {
  readonly readings: readonly ColumnReading[];
  readonly head: TableHead;
  readonly massUnitNamed: boolean;
}

const massUnits = Object.keys(massUnitsMeV).map((unit) => [unit as MassUnit, unit] as const);

/** Answers where another column holds the masses. */
function massesIn(
  readings: readonly ColumnReading[],
  massColumn: number,
  { massUnit }: Answers,
): Partial<Answers> {
  const { massScale, massUnit: named } = readings[massColumn];
  return { massColumn, massScale, massUnit: named ?? massUnit };
}

/** Answers where another column holds the values. */
function valuesIn(
  readings: readonly ColumnReading[],
  valueColumn: number,
  { model }: Answers,
): Partial<Answers> {
  const { value, conventions } = readings[valueColumn];
  const known = modelById(model ?? '')?.conventions ?? [];
  const named = known.find(({ id }) => conventions.includes(id));
  return { valueColumn, ...value, ...(named === undefined ? {} : { convention: named.id }) };
}

/** What the columns of a table are, and of which limit. */
export function TableQuestions({ head, readings, answers, massUnitNamed, onChange }: TableQuestionsProps) {
  const open = openQuestions(answers);
  const asked: QuestionProps['asked'] = (code) => {
    const question = open.find((each) => each.code === code);
    return question === undefined ? null : importing.question(question);
  };
  const columns = head.columns.map(
    ({ name, unit }, index) =>
      [`${index}`, `${index + 1}: ${name}${unit === '' ? '' : ` [${unit}]`}`] as const,
  );
  const { massColumn, valueColumn, massUnit, massScale, quantity, confidenceLevel, curveType } = answers;
  return (
    <fieldset>
      <legend>{ownDialogWords.numbers}</legend>
      <Select
        label={ownDialogWords.mass}
        name="mass-column"
        value={`${massColumn}`}
        options={columns}
        asked={asked('mass-scale')}
        onChange={(column) => onChange(massesIn(readings, Number(column), answers))}
      >
        <select
          aria-label={ownDialogWords.massUnit}
          value={massUnit}
          data-testid="own-mass-unit"
          onChange={({ currentTarget }) => onChange({ massUnit: currentTarget.value as MassUnit })}
        >
          {massUnits.map(([unit, words]) => (
            <option key={unit} value={unit}>
              {words}
            </option>
          ))}
        </select>
        <select
          aria-label={ownDialogWords.massScale}
          value={massScale ?? ''}
          data-testid="own-mass-scale"
          onChange={({ currentTarget }) => onChange({ massScale: currentTarget.value as Scale })}
        >
          {scaleOptions(massScale).map(([scale, words]) => (
            <option key={scale} value={scale}>
              {words}
            </option>
          ))}
        </select>
      </Select>
      {!massUnitNamed && <p className="hint">{ownDialogWords.noUnit(massUnit)}</p>}
      <Select
        label={ownDialogWords.values}
        name="value-column"
        value={`${valueColumn}`}
        options={columns}
        onChange={(column) => onChange(valuesIn(readings, Number(column), answers))}
      />
      <Select
        label={ownDialogWords.quantity}
        name="quantity"
        value={quantity ?? ''}
        options={[unchosen(), ...optionsOf(ownDialogWords.quantities)]}
        asked={asked('quantity')}
        onChange={(chosen) => onChange({ quantity: chosen === '' ? null : chosen })}
      />
      {quantity === 'coupling' && (
        <CouplingQuestions answers={answers} asked={asked} onChange={onChange} columns={columns} />
      )}
      {quantity === 'branching-ratio' && (
        <LimitQuestions answers={answers} asked={asked} onChange={onChange} columns={columns} />
      )}
      <ValueQuestions answers={answers} asked={asked} onChange={onChange} />
      <div className="own-field">
        <span>{ownDialogWords.confidence}</span>
        <span className="own-row">
          <NumberField
            name="cl"
            label={ownDialogWords.confidenceInPercent}
            value={confidenceLevel === null ? null : Number((100 * confidenceLevel).toPrecision(8))}
            onChange={(percent) => {
              const level = percent === null ? null : percent > 1 ? percent / 100 : percent;
              onChange({ confidenceLevel: level !== null && level < 1 ? level : null });
            }}
          />{' '}
          %
        </span>
        {quantity === 'branching-ratio' && confidenceLevel === null && (
          <span className="hint own-asked" data-testid="own-level-needed">
            {ownDialogWords.levelNeeded}
          </span>
        )}
      </div>
      <Select
        label={ownDialogWords.curveType}
        name="curve-type"
        value={curveType}
        options={optionsOf(ownDialogWords.curveTypes)}
        onChange={(chosen) => onChange({ curveType: chosen })}
      />
    </fieldset>
  );
}
