import { Messages } from '../messages/Messages.tsx';
import { useMessages } from '../page/PageContext.tsx';

/** What the page has to say; nothing of what only the explorer says, such as its greeting. */
export function Said() {
  return useMessages().length > 0 && <Messages />;
}
