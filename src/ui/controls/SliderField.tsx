import { TypedValue } from './TypedValue.tsx';

/** What a slider gives to the field in which its value is typed. */
export interface SliderFieldProps {
  /** What stands in it at first. */
  readonly initial: string;
  /** Closes it. */
  readonly onDone: () => void;
}

interface Reading extends SliderFieldProps {
  readonly name: string;
  readonly hint: string;
  /** Takes what was typed. @returns one sentence where it cannot be used, else null */
  readonly onType: (text: string) => string | null;
}

/** The field of a slider. */
export function SliderField({ name, hint, initial, onType, onDone }: Reading) {
  return (
    <TypedValue
      name={name}
      initial={initial}
      hint={hint}
      onType={(text) => {
        const complaint = onType(text);
        if (complaint === null) onDone();
        return complaint;
      }}
      onCancel={onDone}
    />
  );
}
