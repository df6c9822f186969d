import { useStatedChoices } from '../page/PageContext.tsx';
import { Rich } from '../text/Rich.tsx';
import { rangeWords } from '../verdict/rangeWords.ts';
import type { VerdictState } from '../verdict/verdictStore.ts';

/** The couplings that are excluded at the mass of the crosshair. */
export function ExcludedRange({ state }: { readonly state: VerdictState }) {
  const choices = useStatedChoices();
  const words = rangeWords(state, choices);
  if (words === null) return null;
  return (
    <p className="excluded-range" data-testid="excluded-range">
      <Rich text={words} />
    </p>
  );
}
