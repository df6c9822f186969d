import { type ReactNode, useRef, useState } from 'react';
import { fieldWords } from '../../words/en/fields.ts';
import { Explained, type Explanation } from './Explained.tsx';
import { TypedValue } from './TypedValue.tsx';
import './typedNumber.css';

interface TypedNumberProps {
  readonly testId: string;
  /** What the number is, as the field is named. */
  readonly name: string;
  /** What it is and its value, as a screen reader should say them. */
  readonly spoken: string;
  readonly explain: () => Explanation;
  /** The value as it is typed, and what may be typed. */
  readonly typed: string;
  readonly hint: string;
  /** Takes what was typed. @returns one sentence where it cannot be used, else null */
  readonly onType: (text: string) => string | null;
  readonly children: ReactNode;
}

/** A number that can be pressed and typed; pointed at or focused, it says what it is. */
export function TypedNumber(props: TypedNumberProps) {
  const [isTyping, setTyping] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  // What was typed shows elsewhere too: an explanation would lie on it.
  const returning = useRef(false);
  const finish = () => {
    setTyping(false);
    returning.current = true;
    place.current?.querySelector('button')?.focus();
    returning.current = false;
  };
  return (
    <span ref={place} className="typed-number">
      <Explained
        explain={props.explain}
        testId={props.testId}
        spoken={fieldWords.pressToType(props.spoken)}
        onPress={() => setTyping(true)}
        isReturning={() => returning.current}
      >
        {props.children}
      </Explained>
      {isTyping && (
        <TypedValue
          name={props.name}
          initial={props.typed}
          hint={props.hint}
          onType={(text) => {
            const complaint = props.onType(text);
            if (complaint === null) finish();
            return complaint;
          }}
          onCancel={finish}
        />
      )}
    </span>
  );
}
