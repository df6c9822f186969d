import { lifetimeFamilyWords as words } from '../../../words/en/lifetimeFamily.ts';
import { listOfLifetimes } from '../../published/standing.ts';
import { provenanceWord } from '../../sources/papers.ts';
import { joined, rich } from '../../text/markup.ts';
import type { Layer } from '../layer.ts';
import { drawnFamily, familyAsks, familyIn, familyOf, othersIn } from './family.ts';
import { familyNumbers, familySources, named } from './familyNumbers.ts';
import { familyScene } from './familyScene.ts';
import { LifetimesSection } from './LifetimesSection.tsx';

/** Limits on B at several lifetimes at once, each at its curve. */
export const layer: Layer = {
  id: 'lifetimes',
  asks: familyAsks,
  scene: familyScene,
  limits: (known) => [...familyIn(known), ...othersIn(known)].map(named),
  curves: familySources,
  numbers: familyNumbers,
  notes: (known, shown) => {
    if (!shown.includes('limit')) return [];
    const family = familyOf(known.choices);
    const [others] = othersIn(known);
    return [
      ...(family.length === 0 ? [] : [joined(...words.note(listOfLifetimes(family)))]),
      ...(others === undefined ? [] : [rich(words.othersNote(provenanceWord(others.limits.provenanceKind)))]),
    ];
  },
  // A search may speak at a lifetime of the family and be silent at that of the figure.
  citations: (known, shown) => {
    if (!shown.includes('limit')) return [];
    const { searches, others } = drawnFamily(known);
    return [...searches, ...others].flatMap(({ limits }) => limits.citations);
  },
  Section: LifetimesSection,
};
