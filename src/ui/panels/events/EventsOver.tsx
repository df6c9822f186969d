import { aspectOf } from '../../../state/panels.ts';
import { spectraWords } from '../../../words/en/spectra.ts';
import type { PlaneSlot } from '../../explore/contents.ts';
import { useChoices } from '../../page/PageContext.tsx';
import { ToyChoice } from '../../toy/ToyChoice.tsx';
import { AspectChoice } from '../AspectChoice.tsx';
import { SearchChoice } from '../SearchChoice.tsx';
import { eventsShown } from './eventsShown.ts';
import { events } from './facts.ts';
import { Lens } from './Lens.tsx';

/** Over the panel of events: along which axis they lie, of which search they are, and its window magnified. */
export function EventsOver({ slot }: { readonly slot: PlaneSlot }) {
  const aspect = useChoices(({ panel }) => aspectOf(panel, events));
  return (
    <>
      <SearchChoice shown={eventsShown[aspect]} after={<ToyChoice id="toy" />}>
        <AspectChoice panel={events} id="panel-axis" name={spectraWords.axis} words={spectraWords.axes} />
      </SearchChoice>
      {aspect === 'mass' && <Lens slot={slot} />}
    </>
  );
}
