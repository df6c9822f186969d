import { useState } from 'react';
import { plainText } from '../../plot/format.ts';
import { paperLifetimesS, setLifetimes } from '../../state/lifetimeChanges.ts';
import { mostLifetimes } from '../../state/lifetimes.ts';
import { modelOf } from '../../state/models.ts';
import { lifetimeFamilyWords as words } from '../../words/en/lifetimeFamily.ts';
import { useChange, useChoices } from '../page/PageContext.tsx';
import { Rich } from '../text/Rich.tsx';
import { joined } from '../text/markup.ts';
import { particleSymbol } from '../text/symbols.ts';
import { lifetimeWords } from './parts.ts';
import { readLifetime } from './rareTypedValues.ts';
import './confidenceList.css';
import './lifetimeFamily.css';

const typedOf = (lifetimeS: number): string => {
  if (lifetimeS === Infinity) return 'inf';
  return lifetimeS === 0 ? '0' : plainText(lifetimeWords(lifetimeS));
};

/**
 * Reads lifetimes between commas.
 * @returns them in s, or one sentence why they cannot be taken
 */
export function readLifetimes(text: string): readonly number[] | string {
  const parts = text.split(/[,;]/u).map((part) => part.trim());
  const readings = parts.filter((part) => part !== '').map((part) => (part === '0' ? 0 : readLifetime(part)));
  const complaint = readings.find((reading) => typeof reading === 'string');
  if (complaint !== undefined) return complaint;
  const lifetimes = readings.filter((reading) => typeof reading === 'number');
  return new Set(lifetimes).size > mostLifetimes ? words.tooMany(mostLifetimes) : lifetimes;
}

/** Below the choice of a lifetime: further ones, each with a limit curve of its own. */
export function LifetimeFamily() {
  const { commit } = useChange();
  const lifetimes = useChoices((choices) => choices.lifetimes);
  const model = useChoices((choices) => modelOf(choices.model));
  const escapes = useChoices(({ invisibleFraction }) => invisibleFraction === 1);
  const [typed, setTyped] = useState<string | null>(null);
  const [complaint, setComplaint] = useState<string | null>(null);
  const choose = (chosen: readonly number[]) => {
    setTyped(null);
    setComplaint(null);
    commit(setLifetimes(chosen));
  };
  if (escapes)
    return (
      <p className="other-value">
        <Rich text={joined(...words.escapes(particleSymbol(model)))} />
      </p>
    );
  return (
    <form
      className="other-value lifetime-family"
      aria-label={words.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed === null) return;
        const reading = readLifetimes(typed);
        if (typeof reading === 'string') setComplaint(reading);
        else choose(reading);
      }}
    >
      <p>{words.legend}</p>
      <input
        data-testid="typed-lifetimes"
        aria-label={words.typed}
        aria-invalid={complaint !== null}
        value={typed ?? lifetimes.map(typedOf).join(', ')}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className={complaint === null ? 'hint' : 'hint complaint'} role={complaint ? 'alert' : undefined}>
        {complaint ?? words.hint}
      </p>
      <p className="lifetime-actions">
        <button type="submit" className="link" data-testid="take-lifetimes">
          {words.take}
        </button>
        <button
          type="button"
          className="link"
          data-testid="paper-lifetimes"
          onClick={() => choose(paperLifetimesS)}
        >
          {words.papers}
        </button>
        {lifetimes.length > 0 && (
          <button type="button" className="link" data-testid="no-lifetimes" onClick={() => choose([])}>
            {words.none}
          </button>
        )}
      </p>
    </form>
  );
}
