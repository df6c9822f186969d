import type { PlaneSlot } from '../../explore/contents.ts';
import { SearchChoice } from '../SearchChoice.tsx';
import { withEvents } from '../searchInputs.ts';
import { Lens } from './Lens.tsx';

/** Over the panel of events: of which search they are, and its window magnified. */
export function EventsOver({ slot }: { readonly slot: PlaneSlot }) {
  return (
    <>
      <SearchChoice shown={withEvents} />
      <Lens slot={slot} />
    </>
  );
}
