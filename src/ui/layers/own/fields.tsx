import { type ReactNode, useState } from 'react';

interface SelectProps<T extends string> {
  readonly label: string;
  readonly name: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
  readonly children?: ReactNode;
}

/** A labelled list to choose from; what follows it stands in the same row. */
export function Select<T extends string>({
  label,
  name,
  value,
  options,
  onChange,
  children,
}: SelectProps<T>) {
  return (
    <div className="own-field">
      <label htmlFor={`own-${name}`}>{label}</label>
      <span className="own-row">
        <select
          id={`own-${name}`}
          value={value}
          data-testid={`own-${name}`}
          onChange={({ currentTarget }) => {
            const chosen = options.find(([option]) => option === currentTarget.value);
            if (chosen !== undefined) onChange(chosen[0]);
          }}
        >
          {options.map(([option, words]) => (
            <option key={option} value={option}>
              {words}
            </option>
          ))}
        </select>
        {children}
      </span>
    </div>
  );
}

interface NumberProps {
  readonly name: string;
  /** For screen readers. */
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A number that may be left empty; what is no number is kept as typed and counts as none. */
export function NumberField({ name, label, value, onChange }: NumberProps) {
  const [typed, setTyped] = useState(value === null ? '' : String(value));
  return (
    <input
      className="number"
      inputMode="decimal"
      aria-label={label}
      aria-invalid={typed.trim() !== '' && !(Number(typed.replace(',', '.')) > 0)}
      value={typed}
      data-testid={`own-${name}`}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        const number = Number(currentTarget.value.replace(',', '.'));
        onChange(currentTarget.value.trim() !== '' && number > 0 ? number : null);
      }}
    />
  );
}
