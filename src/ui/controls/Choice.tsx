import type { ReactNode } from 'react';
import { controlId } from '../testIds.ts';
import { Opener } from './Opener.tsx';
import { type Option, OptionList } from './OptionList.tsx';

/** What a phrase of the sentence needs to be a choice. */
export interface ChoiceProps<T extends string> {
  /** Name for tests, and for screen readers before the words of the phrase. */
  readonly id: string;
  readonly name: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
  /** The words of the phrase. */
  readonly children: ReactNode;
  /** A field above the list narrows it. */
  readonly filter?: boolean;
  /** Below the list, for example a field for another value; it may close the list. */
  readonly footer?: (close: () => void) => ReactNode;
}

/** A phrase with a dotted underline that opens a list. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  return (
    <Opener
      className="phrase choice"
      testId={controlId(props.id)}
      label={props.name}
      popupClass=""
      popupKind="listbox"
      align="start"
      content={(close) => (
        <>
          <OptionList
            name={props.name}
            options={props.options}
            value={props.value}
            filter={props.filter ?? false}
            onChoose={(value) => {
              close();
              props.onChoose(value);
            }}
          />
          {props.footer?.(close)}
        </>
      )}
    >
      <span className="unseen">{props.name}: </span>
      {props.children}
      <svg className="caret" viewBox="0 0 8 5" aria-hidden="true">
        <path d="M0 0H8L4 4.6Z" />
      </svg>
    </Opener>
  );
}
