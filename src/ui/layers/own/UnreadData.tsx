import { asItIs } from '../../../own/asItIs.ts';
import { ownWords } from '../../../words/en/own.ts';
import { useLayerState, usePage } from '../../page/PageContext.tsx';
import { download } from '../../save/download.ts';
import { forgetUnread } from './ownActions.ts';
import { homeOf } from './ownHome.ts';
import { ownState } from './ownState.ts';

/** Says how much of what was kept cannot be read, and offers it as it is. */
export function UnreadData() {
  const page = usePage();
  const { unread } = useLayerState(ownState);
  if (unread.length === 0) return null;
  return (
    <p className="own-unread" role="status" data-testid="own-unread">
      {ownWords.unread(unread.length)}{' '}
      <button
        type="button"
        className="link"
        data-testid="own-unread-download"
        onClick={() => download(asItIs(unread), 'kaonscope-unread.json', 'application/json')}
      >
        {ownWords.downloadUnread}
      </button>
      {' · '}
      <button
        type="button"
        className="link"
        data-testid="own-unread-remove"
        onClick={() => void forgetUnread(homeOf(page))}
      >
        {ownWords.remove}
      </button>
    </p>
  );
}
