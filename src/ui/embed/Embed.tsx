import { useEffect } from 'react';
import { version } from '../../data/version.ts';
import { embedWords } from '../../words/en/embed.ts';
import { clock } from '../../../workers/clock.ts';
import { Note } from '../explore/Note.tsx';
import { PlaneView } from '../explore/PlaneView.tsx';
import { useChoices, usePage } from '../page/PageContext.tsx';
import { panels } from '../panels/registry.ts';
import { outerLink } from '../presentations/outerLink.ts';
import { Said } from '../presentations/Said.tsx';
import { ShortNote } from '../presentations/ShortNote.tsx';
import { ShortPoint } from '../presentations/ShortPoint.tsx';
import { ShortVerdict } from '../presentations/ShortVerdict.tsx';
import { converse } from './conversation.ts';
import './embed.css';

/** The plot in a frame of somebody else's page: fills it, keeps nothing, and talks to the page around it if that is named. */
export function Embed() {
  const { bound, entries, verdict, view } = usePage();
  useEffect(
    () => converse(window, { bound, entries, verdict, view, panels, version }, clock),
    [bound, entries, verdict, view],
  );
  return (
    <main className="embed" data-testid="embed">
      <h1 className="unseen">{embedWords.region}</h1>
      <Said />
      <section className="embed-plot" aria-label={embedWords.region}>
        <PlaneView slot="main" />
      </section>
      <p className="embed-readout" data-testid="embed-readout">
        <ShortVerdict />
        <ShortPoint />
      </p>
      <p className="embed-foot">
        <span className="embed-note">
          <Note />
        </span>
        <ShortNote />
        <OpenLink />
      </p>
    </main>
  );
}

/** Leaves the frame with the same choices. */
function OpenLink() {
  const link = useChoices(outerLink);
  return (
    <a className="link" href={`./#${link}`} target="_blank" rel="noopener" data-testid="embed-open">
      {embedWords.open}
    </a>
  );
}
