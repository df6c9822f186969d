import { type ReactNode, useId, useState } from 'react';
import type { Answers } from '../../../import/adopt.ts';
import type { OpenQuestion } from '../../../import/importReason.ts';
import { ownDialogWords } from '../../../words/en/ownDialog.ts';

/** What a part of the questions about a table is given. */
export interface QuestionProps {
  readonly answers: Answers;
  /** The sentence of a question that is open, to stand beside its field; null where it is answered. */
  readonly asked: (code: OpenQuestion['code']) => string | null;
  readonly onChange: (change: Partial<Answers>) => void;
}

/** The same, where a column is to be chosen. */
export interface ColumnQuestionProps extends QuestionProps {
  readonly columns: readonly (readonly [string, string])[];
}

/** Options of a list in the order of their words. */
export const optionsOf = <Id extends string>(words: Readonly<Record<Id, string>>) =>
  // Keys of words are those of their record alone.
  (Object.keys(words) as Id[]).map((id) => [id, words[id]] as const);

/** The option of a list that leaves it open. */
export const unchosen = (): readonly ['', string] => ['', ownDialogWords.choose];

interface SelectProps<T extends string> {
  readonly label: string;
  readonly name: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  /** A question that is open, said below it. */
  readonly asked?: string | null;
  readonly onChange: (value: T) => void;
  readonly children?: ReactNode;
}

/** A labelled list to choose from; what follows it stands in the same row. */
export function Select<T extends string>({
  label,
  name,
  value,
  options,
  asked = null,
  onChange,
  children,
}: SelectProps<T>) {
  const question = useId();
  return (
    <div className="own-field">
      <label htmlFor={`own-${name}`}>{label}</label>
      <span className="own-row">
        <select
          id={`own-${name}`}
          value={value}
          data-testid={`own-${name}`}
          aria-invalid={asked !== null}
          aria-describedby={asked === null ? undefined : question}
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
      {asked !== null && (
        <p id={question} className="complaint own-asked" data-testid={`own-asked-${name}`}>
          {asked}
        </p>
      )}
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
