import { Title } from 'radix-ui/dialog';
import { useState } from 'react';
import type { OwnProblem } from '../../../../workers/importApi.ts';
import { largestFile } from '../../../import/importedTable.ts';
import { ownDialogWords } from '../../../words/en/ownDialog.ts';
import { ownReasons } from '../../../words/en/ownReasons.ts';
import { usePage } from '../../page/PageContext.tsx';
import { bytesPerMegabyte, closeDialog, readDropped, readPasted } from './dialog.ts';
import { DialectQuestions } from './DialectQuestions.tsx';
import type { ReadAgain } from './dialogState.ts';
import { homeOf } from './ownHome.ts';

/** A file as it may look, the same in every language. */
const example = 'm [MeV], sin2theta\n100, 3e-8\n150, 1.2e-8';

interface ChooserProps {
  readonly problems: readonly OwnProblem[];
  readonly again: ReadAgain | undefined;
}

/** The first page: choose files or paste text, below what went wrong before. */
export function Chooser({ problems, again }: ChooserProps) {
  const home = homeOf(usePage());
  const [text, setText] = useState('');
  return (
    <>
      <Title>{ownDialogWords.title}</Title>
      <Problems problems={problems} />
      {problems.length > 0 && again !== undefined && <DialectQuestions again={again} />}
      <p>{ownDialogWords.formats(largestFile / bytesPerMegabyte)}</p>
      <label className="own-field">
        <span>{ownDialogWords.files}</span>
        <input
          type="file"
          multiple
          data-testid="own-files"
          onChange={({ currentTarget }) => void readDropped(home, Array.from(currentTarget.files ?? []))}
        />
      </label>
      <label className="own-field">
        <span>{ownDialogWords.text}</span>
        <textarea
          rows={6}
          spellCheck={false}
          placeholder={example}
          value={text}
          data-testid="own-text"
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <p className="hint">{ownDialogWords.stays}</p>
      <div className="own-buttons">
        <button
          type="button"
          className="strong"
          disabled={text.trim() === ''}
          data-testid="own-read"
          onClick={() => void readPasted(home, text)}
        >
          {ownDialogWords.read}
        </button>
        <button type="button" className="plain" data-testid="own-cancel" onClick={() => closeDialog(home)}>
          {ownDialogWords.cancel}
        </button>
      </div>
    </>
  );
}

/** What could not be used, a sentence each. */
export function Problems({ problems }: { readonly problems: readonly OwnProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className="own-problems" role="alert" data-testid="own-problems">
      {problems.map(ownReasons.problem).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
