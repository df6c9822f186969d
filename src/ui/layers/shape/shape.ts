import type { SearchSummary } from '../../../engine/answer.ts';
import { decidingCurve } from '../../../engine/verdict.ts';
import { namedExclusion } from '../../../export/tables.ts';
import type { PlaneContent } from '../../explore/contents.ts';
import { shapeToys } from '../../../state/shapeToys.ts';
import { shapeWords } from '../../../words/en/shape.ts';
import { exclusionSource, limitSource } from '../../save/curveSource.ts';
import { provenanceNote } from '../../searches/provenanceNote.ts';
import { outlookOf } from '../../verdict/outlook.ts';
import type { Known, Layer } from '../layer.ts';
import { shapeAsks, shapeOf } from './shapeAnswers.ts';
import { ShapeDot } from './ShapeDot.tsx';
import { shapeExclusion, shapeLimits, shapeLines, shapeSearch, toysSentence } from './shapeNumbers.ts';
import { shapePart } from './shapePart.ts';
import { ShapeRow } from './ShapeRow.tsx';
import { shapeScene } from './shapeScene.ts';
import './shape.css';

const limitsOf = (known: Known) => shapeLimits(known.choices, shapeOf(known));
const exclusionOf = (known: Known) => shapeExclusion(known.choices, shapeOf(known));
const listed = <T>(one: T | null): readonly T[] => (one === null ? [] : [one]);

/** The analysis, if planes with these contents show something of it. */
function spoken(known: Known, shown: readonly PlaneContent[]): readonly SearchSummary[] {
  const found = [
    ...(shown.includes('model') ? listed(exclusionOf(known)) : []),
    ...(shown.includes('limit') ? listed(limitsOf(known)) : []),
  ];
  return found.filter(({ silence }) => silence === null).slice(0, 1);
}

/** What every file says about the toys. */
function toysOf(known: Known) {
  const limits = limitsOf(known);
  return limits === null ? {} : { note: toysSentence(limits), seed: shapeToys.seed };
}

/** The unbinned analysis of the data of 2017, by toys that are drawn in the background. */
export const layer: Layer = {
  id: shapeSearch,
  asks: shapeAsks,
  scene: shapeScene,
  excluded: (known) => listed(exclusionOf(known)).map(namedExclusion),
  limits: (known) => listed(limitsOf(known)),
  curves: (known) =>
    known.choices.lifetime === 'implied'
      ? listed(exclusionOf(known)).flatMap((search) => exclusionSource(known, search, toysOf(known)))
      : listed(limitsOf(known)).flatMap((search) => limitSource(known, search, toysOf(known))),
  numbers: (known, point) => shapeLines(limitsOf(known), point, decidingCurve(outlookOf(known.choices))),
  notes: (known, shown) => provenanceNote(spoken(known, shown)),
  remarks: (known) => listed(limitsOf(known)).map((limits) => shapeWords.remark(toysSentence(limits))),
  citations: (known, shown) => spoken(known, shown).flatMap(({ citations }) => citations),
  judges: shapePart,
  Row: ShapeRow,
  Dot: ShapeDot,
};
