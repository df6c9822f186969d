import type { ComponentType } from 'react';
import { batchRequest, requestText } from '../../state/batchRequest.ts';
import { saveWords } from '../../words/en/save.ts';
import { sessionWords } from '../../words/en/session.ts';
import { officialState } from '../official/officialState.ts';
import type { Page } from '../page/PageContext.tsx';
import { download } from './download.ts';
import { saveBibtex } from './saveBibtex.ts';
import { copyCaption, saveCaption } from './saveCaption.ts';
import { fileName } from './fileName.ts';
import { saveSession } from './saveSession.ts';
import { SessionMore } from './SessionMore.tsx';
import { saveScript, type ScriptForm } from './saveScript.ts';

/** Something that is saved with one button. */
export interface SaveRow {
  readonly id: string;
  readonly words: () => {
    readonly name: string;
    /** On the button, and what it is called where it stands alone. */
    readonly button: string;
    readonly label: string;
    readonly hint: string;
    /** The same of the button that copies it. */
    readonly copy?: { readonly button: string; readonly label: string };
  };
  /** Hands it to the browser; gives what is said of it, in the language that is spoken then. */
  readonly save: (page: Page) => () => string;
  /** Puts it on the clipboard instead; gives what is said of it. */
  readonly copy?: (page: Page) => Promise<() => string>;
  /** What stands below the button. */
  readonly More?: ComponentType;
}

const references: SaveRow = {
  id: 'references',
  words: () => saveWords.references,
  save: saveBibtex,
};

/** The sentence of the figure for a paper. */
const caption: SaveRow = {
  id: 'caption',
  words: () => saveWords.latexCaption,
  save: saveCaption,
  copy: copyCaption,
};

/** The request of the figure, for `scan` on other machines. */
const batch: SaveRow = {
  id: 'request',
  words: () => saveWords.batch,
  save: (page) => {
    const name = `${fileName(page)}-request.json`;
    const { official } = page.layers.get(officialState);
    const request = {
      ...batchRequest(page.bound.store.getState().choices),
      ...(official === undefined ? {} : { official }),
    };
    download(requestText(request), name, 'application/json');
    return () => saveWords.savedRequest(name);
  },
};

/** The figure as a script that draws it again without the page. */
const script = (form: ScriptForm): SaveRow => ({
  id: form,
  words: () => saveWords.scripts[form],
  save: (page) => saveScript(page, form),
});

/** All that is on the page, for a colleague or for later. */
const session: SaveRow = { id: 'session', words: () => sessionWords, save: saveSession, More: SessionMore };

/** What is saved with one button, in the order in which it is offered below the figures. */
export const saveRows: readonly SaveRow[] = [
  references,
  caption,
  script('python'),
  script('root'),
  batch,
  session,
];
