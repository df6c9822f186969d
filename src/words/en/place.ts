import { section } from '../section.ts';

/** Why a plane or a mass has nothing to show. */
export const placeWords = section('place', {
  allHidden: 'All searches are hidden. Turn one on under “On the plot”.',
  notCovered: (mass: string) => `No search shown covers ${mass} MeV.`,
});
