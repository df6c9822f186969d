import { Place } from '../late/Place.tsx';
import { useChoices } from '../page/PageContext.tsx';
import { presentations } from './registry.ts';

/** The form of the page that the choices ask for. */
export function Presented() {
  const shown = useChoices((choices) => presentations.find(({ wanted }) => wanted(choices)));
  if (shown === undefined) return null;
  return (
    <Place key={shown.id} subject={shown.subject}>
      <shown.Page />
    </Place>
  );
}
