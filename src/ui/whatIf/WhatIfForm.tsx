import { useState } from 'react';
import type { SearchLimits } from '../../engine/answer.ts';
import { formatQuantity } from '../../plot/format.ts';
import { countingSearchIds } from '../../data/catalogue.ts';
import { suppose } from '../../state/whatIf.ts';
import { useAnswers, useChange, useChoices, useEntry, usePage } from '../page/PageContext.tsx';
import { isReconstructed } from '../searches/faces.ts';
import { whatIfWords } from '../../words/en/whatIf.ts';
import { refusals } from '../../words/en/refusals.ts';
import { joined, rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { type Draft, meaning, nearest, plainName, readDraft, searchAt, snapped } from './whatIfDraft.ts';
import { whatIfKeys } from './whatIfKeys.ts';
import './whatIf.css';

/** The form in which events are supposed in a window. What it says is drawn at once when it is on the plot already. */
export function WhatIfForm({ search: first }: { readonly search?: string }) {
  const { bound, answers } = usePage();
  const { commit } = useChange();
  const whatIf = useChoices((choices) => choices.whatIf);
  const exposure = useChoices((choices) => choices.exposure);
  const limits = useAnswers((all) => all.limits);
  const { error } = useEntry(whatIfKeys.limits);
  const refusal = error === null ? null : refusals.sentence(error.reason);
  const rowOf = (id: string) => limits?.searches.find((each) => each.search === id && each.silence === null);
  const [draft, setDraft] = useState<Draft>(() => {
    if (whatIf !== null && (first === undefined || first === whatIf.search))
      return { search: whatIf.search, mass: String(whatIf.massMeV), count: String(whatIf.count) };
    const search = first ?? searchAt(answers.getState().point);
    const massMeV = snapped(rowOf(search), bound.store.getState().choices.crosshair.massMeV);
    return { search, mass: String(Number(massMeV.toFixed(4))), count: '3' };
  });
  const read = readDraft(draft);
  const shown = whatIf !== null;

  const show = (next: Draft) => {
    const reading = readDraft(next);
    if (typeof reading === 'string') return;
    commit(suppose({ ...reading, massMeV: snapped(rowOf(next.search), reading.massMeV) }));
  };
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    if (shown) show(next);
  };
  const step = (by: number) => {
    if (typeof read !== 'string') change({ count: String(Math.max(0, read.count + by)) });
  };
  const row = rowOf(draft.search);
  const suppositions = useAnswers(({ summaries }) => summaries[draft.search]?.suppositions);
  const k = typeof read === 'string' ? -1 : nearest(row, read.massMeV);
  return (
    <form
      className="what-if"
      data-testid="what-if"
      onSubmit={(event) => {
        event.preventDefault();
        show(draft);
      }}
    >
      <h3>{whatIfWords.heading}</h3>
      <p className="what-if-fields">
        <button type="button" className="step" aria-label={whatIfWords.fewer} onClick={() => step(-1)}>
          −
        </button>
        <input
          aria-label={whatIfWords.count}
          data-testid="what-if-count"
          inputMode="numeric"
          value={draft.count}
          onChange={({ currentTarget }) => change({ count: currentTarget.value })}
        />
        <button type="button" className="step" aria-label={whatIfWords.more} onClick={() => step(1)}>
          +
        </button>
        <span>{whatIfWords.eventsAt}</span>
        <input
          aria-label={whatIfWords.mass}
          data-testid="what-if-mass"
          inputMode="decimal"
          value={draft.mass}
          onChange={({ currentTarget }) => change({ mass: currentTarget.value })}
        />
        <span>{whatIfWords.massIn}</span>
        <select
          aria-label={whatIfWords.search}
          data-testid="what-if-search"
          value={draft.search}
          onChange={({ currentTarget }) => change({ search: currentTarget.value })}
        >
          {countingSearchIds.map((id) => (
            <option key={id} value={id}>
              {plainName(id)}
            </option>
          ))}
        </select>
      </p>
      {typeof read === 'string' ? (
        <p className="complaint" role="alert">
          {read}
        </p>
      ) : (
        row !== undefined && k >= 0 && <Seen row={row} k={k} />
      )}
      {shown && refusal !== null && (
        <p className="complaint" role="alert">
          {refusal}
        </p>
      )}
      <p className="what-if-words">
        <Rich text={rich(meaning(suppositions ?? 'events', exposure))} />
      </p>
      <p className="what-if-words">
        <Rich text={rich(whatIfWords.notOffered)} />
      </p>
      <p className="what-if-actions">
        {!shown && (
          <button
            type="submit"
            className="link"
            data-testid="what-if-show"
            disabled={typeof read === 'string'}
          >
            {whatIfWords.draw}
          </button>
        )}
        <button
          type="button"
          className="link"
          data-testid="what-if-here"
          onClick={() => {
            const { massMeV } = bound.store.getState().choices.crosshair;
            change({ mass: String(Number(snapped(row, massMeV).toFixed(4))) });
          }}
        >
          {whatIfWords.here}
        </button>
        {shown && (
          <button
            type="button"
            className="link"
            data-testid="what-if-remove"
            onClick={() => commit(suppose(null))}
          >
            {whatIfWords.remove}
          </button>
        )}
      </p>
    </form>
  );
}

/** What was seen in the window and what is expected there. */
function Seen({ row, k }: { readonly row: SearchLimits; readonly k: number }) {
  const seen = row.observedCount[k];
  const window = isReconstructed(row) ? whatIfWords.windowReconstructed : whatIfWords.window;
  return (
    <p className="what-if-words" data-testid="what-if-seen">
      <Rich
        text={joined(
          ...window(
            Number(row.massMeV[k].toFixed(1)),
            Number.isNaN(seen) ? '' : whatIfWords.seen(seen),
            formatQuantity(row.background[k]),
            formatQuantity(row.backgroundUncertainty[k], 2),
          ),
        )}
      />
    </p>
  );
}
