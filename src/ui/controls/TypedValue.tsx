import { useEffect, useId, useRef, useState } from 'react';
import './typedValue.css';

interface TypedValueProps {
  readonly name: string;
  readonly initial: string;
  /** What may be typed, one short phrase. */
  readonly hint: string;
  /** @returns one sentence where the text cannot be used, else null */
  readonly onType: (text: string) => string | null;
  readonly onCancel: () => void;
}

/** A small field under a phrase: Enter takes the value, Escape leaves it, leaving the field takes it where it can be used. */
export function TypedValue({ name, initial, hint, onType, onCancel }: TypedValueProps) {
  const [text, setText] = useState(initial);
  const [complaint, setComplaint] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const finished = useRef(false);
  const hintId = useId();
  useEffect(() => {
    field.current?.focus();
    if (initial.length > 1) field.current?.select();
  }, [initial]);
  const take = () => {
    const sentence = onType(text);
    finished.current = sentence === null;
    setComplaint(sentence);
  };
  return (
    <span className="typed">
      <input
        ref={field}
        aria-label={name}
        aria-describedby={hintId}
        aria-invalid={complaint !== null}
        inputMode="decimal"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Enter') {
            // What gets the focus next must not be pressed by the same key.
            event.preventDefault();
            take();
          }
          if (event.key === 'Escape') {
            finished.current = true;
            onCancel();
          }
        }}
        onBlur={() => {
          if (finished.current) return;
          finished.current = true;
          if (onType(text) !== null) onCancel();
        }}
      />
      <span
        id={hintId}
        className={complaint === null ? 'hint' : 'hint complaint'}
        role={complaint ? 'alert' : undefined}
      >
        {complaint ?? hint}
      </span>
    </span>
  );
}
