import type { Page } from '../../page/PageContext.tsx';
import type { LayerServices } from '../layer.ts';

/** Where own data live: among what the layers of the page keep. */
export type OwnHome = Pick<LayerServices, 'get' | 'set' | 'messages' | 'choices'>;

/** The home of own data on a page. */
export const homeOf = ({
  layers: { get, set },
  messages,
  bound,
}: Pick<Page, 'layers' | 'messages' | 'bound'>): OwnHome => ({ get, set, messages, choices: bound.store });
