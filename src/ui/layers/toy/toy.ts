import { namedExclusion } from '../../../export/tables.ts';
import { toyOf } from '../../../state/toy.ts';
import { toyWords } from '../../../words/en/toy.ts';
import { rich } from '../../text/markup.ts';
import { toyAsks } from '../../toy/toyAnswers.ts';
import { toyLabel } from '../../toy/toyLabel.ts';
import type { Known, Layer } from '../layer.ts';
import { ToyDot } from './ToyDot.tsx';
import { toyExclusions, toyLimits, toyLines, toySources } from './toyNumbers.ts';
import { ToyRow } from './ToyRow.tsx';
import { toyScene } from './toyScene.ts';
import '../../whatIf/whatIf.css';

function note({ choices }: Known): string | null {
  const toy = toyOf(choices);
  return toy && toyWords.note(toyLabel(toy));
}

/** One generated experiment beside what was observed: its limits, and the edges of what it excludes. */
export const layer: Layer = {
  id: 'toy',
  asks: toyAsks,
  scene: toyScene,
  excluded: (known) => toyExclusions(known).map(namedExclusion),
  limits: toyLimits,
  curves: toySources,
  numbers: toyLines,
  notes: (known) => [note(known)].flatMap((text) => (text === null ? [] : [rich(text)])),
  remarks: (known) => [note(known)].flatMap((text) => (text === null ? [] : [text])),
  citations: (known, shown) =>
    [
      ...(shown.includes('model') ? toyExclusions(known) : []),
      ...(shown.includes('limit') ? toyLimits(known) : []),
    ].flatMap(({ citations }) => citations),
  Row: ToyRow,
  Dot: ToyDot,
};
