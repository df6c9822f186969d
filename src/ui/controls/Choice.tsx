import type { ReactNode } from 'react';
import { type Option, OptionList } from './OptionList.tsx';
import { PhraseOpener } from './PhraseOpener.tsx';

/** What a phrase needs to be a choice. */
interface ChoiceProps<T extends string> {
  /** Name for tests, and for screen readers before the words of the phrase. */
  readonly id: string;
  readonly name: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
  /** The words of the phrase. */
  readonly children: ReactNode;
}

/** A phrase with a dotted underline that opens a list; those of the sentence load theirs late, `sentence/lists.tsx`. */
export function Choice<T extends string>({ id, name, options, value, onChoose, children }: ChoiceProps<T>) {
  return (
    <PhraseOpener
      id={id}
      name={name}
      kind="listbox"
      content={(close) => (
        <OptionList
          name={name}
          options={options}
          value={value}
          onChoose={(chosen) => {
            close();
            onChoose(chosen);
          }}
        />
      )}
    >
      {children}
    </PhraseOpener>
  );
}
