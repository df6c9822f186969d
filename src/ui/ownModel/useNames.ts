import { type RefObject, useCallback, useEffect, useRef } from 'react';

type TextField = HTMLInputElement | HTMLTextAreaElement;

const isFormula = (target: EventTarget | null): target is TextField =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
  'formula' in target.dataset;

/**
 * Lets names be written into the formula that was typed last.
 * @returns writes a name at its caret, in the place of what is marked, as if it had been typed
 */
export function useNames(form: RefObject<HTMLFormElement | null>): (written: string) => void {
  const last = useRef<TextField | null>(null);
  useEffect(() => {
    const watched = form.current;
    const note = ({ target }: FocusEvent) => {
      if (isFormula(target)) last.current = target;
    };
    watched?.addEventListener('focusin', note);
    return () => watched?.removeEventListener('focusin', note);
  }, [form]);
  return useCallback(
    (written) => {
      const first = form.current?.querySelector('[data-formula]') ?? null;
      const field = last.current?.isConnected === true ? last.current : first;
      if (!isFormula(field)) return;
      field.focus();
      field.setRangeText(written, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
      // Whoever follows the field learns of it as of a key.
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    [form],
  );
}
