import type { Answers } from '../../../import/adopt.ts';
import { type LifetimeUnit, lifetimeUnitsS, type MassUnit, massUnitsMeV } from '../../../import/units.ts';
import type { TableHead } from '../../../own/preview.ts';
import { models } from '../../../physics/models/index.ts';
import type { Signature } from '../../../searches/search.ts';
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

const quantities = [
  ['', 'choose…'],
  ['coupling', 'couplings of a model'],
  ['branching-ratio', 'upper limits on B(K⁺ → π⁺X)'],
] as const;

const shapes = [
  ['lower-edge', 'a lower edge: above it is excluded'],
  ['upper-edge', 'an upper edge: below it is excluded'],
  ['closed-region', 'a closed contour: inside is excluded'],
] as const;

const curveTypes = [
  ['excluded', 'excluded'],
  ['projection', 'a projection'],
] as const;

const signatures: readonly (readonly [Signature, string])[] = [
  ['invisible', 'nothing but the pion'],
  ['mumu', 'two muons'],
  ['ee', 'two electrons'],
  ['gammagamma', 'two photons'],
];

/** What the columns of a table are, and of which limit. */
export function TableQuestions({ head, answers, massUnitNamed, onChange }: TableQuestionsProps) {
  const columns = head.columns.map(
    ({ name, unit }, index) =>
      [`${index}`, `${index + 1}: ${name}${unit === '' ? '' : ` [${unit}]`}`] as const,
  );
  const { massColumn, valueColumn, massUnit, quantity, confidenceLevel, curveType } = answers;
  return (
    <fieldset>
      <legend>What the numbers are</legend>
      <Select
        label="Mass"
        name="mass-column"
        value={`${massColumn}`}
        options={columns}
        onChange={(column) => onChange({ massColumn: Number(column) })}
      >
        <select
          aria-label="Unit of the mass"
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
      {!massUnitNamed && (
        <p className="hint">The file names no unit; {massUnit} fits the size of its numbers.</p>
      )}
      <Select
        label="Values"
        name="value-column"
        value={`${valueColumn}`}
        options={columns}
        onChange={(column) => onChange({ valueColumn: Number(column) })}
      />
      <Select
        label="They are"
        name="quantity"
        value={quantity ?? ''}
        options={quantities}
        onChange={(chosen) => onChange({ quantity: chosen === '' ? null : chosen })}
      />
      {quantity === 'coupling' && <CouplingQuestions answers={answers} onChange={onChange} />}
      {quantity === 'branching-ratio' && (
        <LimitQuestions answers={answers} onChange={onChange} columns={columns} />
      )}
      <div className="own-field">
        <span>Confidence level</span>
        <span className="own-row">
          <NumberField
            name="cl"
            label="Confidence level in percent"
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
        label="The curve is"
        name="curve-type"
        value={curveType}
        options={curveTypes}
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
        label="Model"
        name="model"
        value={model ?? ''}
        options={[
          ['', 'choose…'] as const,
          ...models.map(({ id, benchmark, name }) => [id, `${benchmark}, ${name}`] as const),
        ]}
        onChange={(chosen) => {
          const next = models.find(({ id }) => id === chosen);
          const kept = next?.conventions.some(({ id }) => id === convention) === true;
          onChange({ model: next?.id ?? null, convention: kept ? convention : null });
        }}
      />
      {model !== null && (
        <Select
          label="Coupling"
          name="convention"
          value={known.some(({ id }) => id === convention) ? (convention ?? '') : ''}
          options={[['', 'choose…'], ...known.map(({ id, spoken }): [string, string] => [id, spoken])]}
          onChange={(chosen) => onChange({ convention: chosen === '' ? null : chosen })}
        />
      )}
      <Select
        label="Drawn as"
        name="shape"
        value={shape}
        options={shapes}
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
        label="Seen is"
        name="signature"
        value={signature}
        options={signatures}
        onChange={(chosen) => onChange({ signature: chosen })}
      />
      <Select
        label="Lifetime of X"
        name="lifetime"
        value={kind}
        options={[
          ['', 'choose…'],
          ['escapes', 'X escapes'],
          ['one', 'one lifetime, in ns'],
          ['column', 'in a column'],
        ]}
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
            label="Lifetime in ns"
            value={lifetimeS === null ? null : Number((lifetimeS * 1e9).toPrecision(8))}
            onChange={(nanoseconds) => {
              if (nanoseconds !== null) onChange({ lifetimeS: nanoseconds * 1e-9 });
            }}
          />
        )}
      </Select>
      {lifetimeColumn !== null && (
        <Select
          label="Column"
          name="lifetime-column"
          value={`${lifetimeColumn}`}
          options={columns}
          onChange={(column) => onChange({ lifetimeColumn: Number(column) })}
        >
          <select
            aria-label="Unit of the lifetime"
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
