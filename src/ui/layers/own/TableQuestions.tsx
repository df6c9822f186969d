import { couplingName, modelName } from '../../../words/en/models.ts';
import type { Answers } from '../../../import/adopt.ts';
import { type LifetimeUnit, lifetimeUnitsS, type MassUnit, massUnitsMeV } from '../../../import/units.ts';
import type { TableHead } from '../../../own/preview.ts';
import { models } from '../../../physics/models/index.ts';
import { ownDialogWords } from '../../../words/en/ownDialog.ts';
import { NumberField, Select } from './fields.tsx';

interface QuestionProps {
  readonly answers: Answers;
  readonly onChange: (change: Partial<Answers>) => void;
}

interface TableQuestionsProps extends QuestionProps {
  readonly head: TableHead;
  readonly massUnitNamed: boolean;
}

const massUnits = Object.keys(massUnitsMeV).map((unit) => [unit as MassUnit, unit] as const);
const lifetimeUnits = Object.keys(lifetimeUnitsS).map(
  (unit) => [unit as LifetimeUnit, unit.replace('us', 'µs')] as const,
);

/** Options of a list in the order of their words. */
const optionsOf = <Id extends string>(words: Readonly<Record<Id, string>>) =>
  // Keys of words are those of their record alone.
  (Object.keys(words) as Id[]).map((id) => [id, words[id]] as const);

/** The option of a list that leaves it open. */
const unchosen = (): readonly ['', string] => ['', ownDialogWords.choose];

/** What the columns of a table are, and of which limit. */
export function TableQuestions({ head, answers, massUnitNamed, onChange }: TableQuestionsProps) {
  const columns = head.columns.map(
    ({ name, unit }, index) =>
      [`${index}`, `${index + 1}: ${name}${unit === '' ? '' : ` [${unit}]`}`] as const,
  );
  const { massColumn, valueColumn, massUnit, quantity, confidenceLevel, curveType } = answers;
  return (
    <fieldset>
      <legend>{ownDialogWords.numbers}</legend>
      <Select
        label={ownDialogWords.mass}
        name="mass-column"
        value={`${massColumn}`}
        options={columns}
        onChange={(column) => onChange({ massColumn: Number(column) })}
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
      </Select>
      {!massUnitNamed && <p className="hint">{ownDialogWords.noUnit(massUnit)}</p>}
      <Select
        label={ownDialogWords.values}
        name="value-column"
        value={`${valueColumn}`}
        options={columns}
        onChange={(column) => onChange({ valueColumn: Number(column) })}
      />
      <Select
        label={ownDialogWords.quantity}
        name="quantity"
        value={quantity ?? ''}
        options={[unchosen(), ...optionsOf(ownDialogWords.quantities)]}
        onChange={(chosen) => onChange({ quantity: chosen === '' ? null : chosen })}
      />
      {quantity === 'coupling' && <CouplingQuestions answers={answers} onChange={onChange} />}
      {quantity === 'branching-ratio' && (
        <LimitQuestions answers={answers} onChange={onChange} columns={columns} />
      )}
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

function CouplingQuestions({ answers, onChange }: QuestionProps) {
  const { model, convention, shape } = answers;
  const known = models.find(({ id }) => id === model)?.conventions ?? [];
  return (
    <>
      <Select
        label={ownDialogWords.model}
        name="model"
        value={model ?? ''}
        options={[
          unchosen(),
          ...models.map((each) => [each.id, `${each.benchmark}, ${modelName(each)}`] as const),
        ]}
        onChange={(chosen) => {
          const next = models.find(({ id }) => id === chosen);
          const kept = next?.conventions.some(({ id }) => id === convention) === true;
          onChange({ model: next?.id ?? null, convention: kept ? convention : null });
        }}
      />
      {model !== null && (
        <Select
          label={ownDialogWords.coupling}
          name="convention"
          value={known.some(({ id }) => id === convention) ? (convention ?? '') : ''}
          options={[unchosen(), ...known.map((each): [string, string] => [each.id, couplingName(each)])]}
          onChange={(chosen) => onChange({ convention: chosen === '' ? null : chosen })}
        />
      )}
      <Select
        label={ownDialogWords.shape}
        name="shape"
        value={shape}
        options={optionsOf(ownDialogWords.shapes)}
        onChange={(chosen) => onChange({ shape: chosen })}
      />
    </>
  );
}

interface LimitQuestionsProps extends QuestionProps {
  readonly columns: readonly (readonly [string, string])[];
}

function LimitQuestions({ answers, onChange, columns }: LimitQuestionsProps) {
  const { lifetimeColumn, lifetimeS, lifetimeUnit, signature } = answers;
  const kind =
    lifetimeColumn !== null ? 'column' : lifetimeS === Infinity ? 'escapes' : lifetimeS === null ? '' : 'one';
  return (
    <>
      <Select
        label={ownDialogWords.seen}
        name="signature"
        value={signature}
        options={optionsOf(ownDialogWords.signatures)}
        onChange={(chosen) => onChange({ signature: chosen })}
      />
      <Select
        label={ownDialogWords.lifetime}
        name="lifetime"
        value={kind}
        options={[unchosen(), ...optionsOf(ownDialogWords.lifetimes)]}
        onChange={(chosen) =>
          onChange({
            lifetimeColumn: chosen === 'column' ? Math.min(2, columns.length - 1) : null,
            lifetimeS: chosen === 'escapes' ? Infinity : chosen === 'one' ? 1e-9 : null,
          })
        }
      >
        {kind === 'one' && (
          <NumberField
            name="lifetime-ns"
            label={ownDialogWords.lifetimeInNs}
            value={lifetimeS === null ? null : Number((lifetimeS * 1e9).toPrecision(8))}
            onChange={(nanoseconds) => {
              if (nanoseconds !== null) onChange({ lifetimeS: nanoseconds * 1e-9 });
            }}
          />
        )}
      </Select>
      {lifetimeColumn !== null && (
        <Select
          label={ownDialogWords.column}
          name="lifetime-column"
          value={`${lifetimeColumn}`}
          options={columns}
          onChange={(column) => onChange({ lifetimeColumn: Number(column) })}
        >
          <select
            aria-label={ownDialogWords.lifetimeUnit}
            value={lifetimeUnit}
            data-testid="own-lifetime-unit"
            onChange={({ currentTarget }) => onChange({ lifetimeUnit: currentTarget.value as LifetimeUnit })}
          >
            {lifetimeUnits.map(([unit, words]) => (
              <option key={unit} value={unit}>
                {words}
              </option>
            ))}
          </select>
        </Select>
      )}
    </>
  );
}
