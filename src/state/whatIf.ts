import { countingSearchIds } from '../data/catalogue.ts';
import type { WhatIf } from '../engine/request.ts';
import type { Change } from './changes.ts';
import type { LinkNotice } from './linkNotice.ts';
import { parseNumber } from './permalinkWords.ts';
import * as ranges from './ranges.ts';

/** Supposes events, or with null takes them away. */
export function suppose(whatIf: WhatIf | null): Change {
  return (choices) => ({
    ...choices,
    whatIf: whatIf === null ? null : { ...whatIf, massMeV: ranges.roundTo(whatIf.massMeV, 6) },
  });
}

/** What is supposed, as words of a link: `na62-pinunu-2016-2022,196,3`; none where nothing is. */
export function writeWhatIf(whatIf: WhatIf | null): readonly string[] {
  return whatIf === null ? [] : [`${whatIf.search},${whatIf.massMeV},${whatIf.count}`];
}

/**
 * Reads the words of a link. Whether the search has a window at the mass is for the engine to say.
 * @returns what is supposed, or null with a notice why not
 */
export function readWhatIf(text: string): {
  readonly whatIf: WhatIf | null;
  readonly notices: readonly LinkNotice[];
} {
  const [name, mass, events, ...rest] = text.split(',');
  const search = countingSearchIds.find((id) => id === name);
  const [massMeV, count] = [parseNumber(mass ?? ''), parseNumber(events ?? '')];
  const [lowest, highest] = ranges.supposedCountRange;
  const refused = (notice: LinkNotice) => ({ whatIf: null, notices: [notice] });
  if (massMeV === null || count === null || rest.length > 0)
    return refused({ code: 'what-if-form', text, example: `${countingSearchIds[0]},196,3` });
  if (search === undefined) return refused({ code: 'what-if-search', text, searches: countingSearchIds });
  if (!Number.isInteger(count) || count < lowest || count > highest)
    return refused({ code: 'what-if-count', text, lowest, highest });
  const [lightest, heaviest] = ranges.massRangeMeV;
  if (massMeV < lightest || massMeV > heaviest)
    return refused({ code: 'what-if-mass', text, lowest: lightest, highest: heaviest });
  return { whatIf: { search, massMeV: ranges.roundTo(massMeV, 6), count }, notices: [] };
}
