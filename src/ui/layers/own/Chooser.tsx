import { Title } from 'radix-ui/dialog';
import { useState } from 'react';
import { usePage } from '../../page/PageContext.tsx';
import { closeDialog, readDropped, readPasted } from './dialog.ts';
import { homeOf } from './ownHome.ts';

/** The first page: choose files or paste text; what went wrong before stands above. */
export function Chooser({ problems }: { readonly problems: readonly string[] }) {
  const home = homeOf(usePage());
  const [text, setText] = useState('');
  return (
    <>
      <Title>Add your own bound</Title>
      <Problems sentences={problems} />
      <p>
        CSV with any delimiter, HEPData YAML, JSON or CSV, the CSV and JSON pair of the Dark Matter live site,
        or KaonScope JSON; up to 10 MB. Files can be dropped anywhere on the page.
      </p>
      <label className="own-field">
        <span>Files</span>
        <input
          type="file"
          multiple
          data-testid="own-files"
          onChange={({ currentTarget }) => void readDropped(home, Array.from(currentTarget.files ?? []))}
        />
      </label>
      <label className="own-field">
        <span>or text</span>
        <textarea
          rows={6}
          spellCheck={false}
          placeholder={'m [MeV], sin2theta\n100, 3e-8\n150, 1.2e-8'}
          value={text}
          data-testid="own-text"
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <p className="hint">
        Nothing leaves this browser. Own data are kept in it between visits and are not part of links.
      </p>
      <div className="own-buttons">
        <button
          type="button"
          className="strong"
          disabled={text.trim() === ''}
          data-testid="own-read"
          onClick={() => void readPasted(home, text)}
        >
          Read the text
        </button>
        <button type="button" className="plain" data-testid="own-cancel" onClick={() => closeDialog(home)}>
          Cancel
        </button>
      </div>
    </>
  );
}

/** What could not be used, a sentence each. */
export function Problems({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <ul className="own-problems" role="alert" data-testid="own-problems">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
