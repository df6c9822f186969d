import type { ReactNode } from 'react';
import { optionId } from '../testIds.ts';
import './optionList.css';

interface RadioChoiceProps<T extends string> {
  readonly name: string;
  readonly legend: ReactNode;
  readonly className?: string;
  readonly options: readonly { readonly value: T; readonly label: ReactNode; readonly detail: ReactNode }[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** A choice among few, all of them in view, each with what it means. */
export function RadioChoice<T extends string>({
  name,
  legend,
  className,
  options,
  value: chosen,
  onChoose,
}: RadioChoiceProps<T>) {
  return (
    <fieldset className={className}>
      <legend>{legend}</legend>
      {options.map(({ value, label, detail }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            data-testid={optionId(value)}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span className="option-label">{label}</span>
          <span className="option-detail">{detail}</span>
        </label>
      ))}
    </fieldset>
  );
}
