import { type LifetimeUnit, lifetimeUnitsS } from '../../../import/units.ts';
import { ownDialogWords } from '../../../words/en/ownDialog.ts';
import { NumberField, optionsOf, type ColumnQuestionProps, Select, unchosen } from './fields.tsx';

const lifetimeUnits = Object.keys(lifetimeUnitsS).map(
  (unit) => [unit as LifetimeUnit, unit.replace('us', 'µs')] as const,
);

/** What was looked for, and for which lifetimes of X limits on B hold. */
export function LimitQuestions({ answers, asked, onChange, columns }: ColumnQuestionProps) {
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
        asked={asked('lifetime')}
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
