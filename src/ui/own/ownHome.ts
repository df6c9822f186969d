import { browserStorage } from '../../state/ownStorage.ts';
import type { Page } from '../page/PageContext.tsx';
import type { OwnHome } from './ownActions.ts';

const storage = browserStorage();

/** Where own data of a page live. */
export const homeOf = ({ bounds, messages }: Pick<Page, 'bounds' | 'messages'>): OwnHome => ({
  bounds,
  messages,
  storage,
});
