import { namedExclusion } from '../../../export/tables.ts';
import { toyOf } from '../../../state/toy.ts';
import { toyWords } from '../../../words/en/toy.ts';
import { rich } from '../../text/markup.ts';
import type { PlaneContent } from '../../explore/contents.ts';
import { panelWhileToy } from '../../explore/inView.ts';
import { toyAsks } from '../../toy/toyAnswers.ts';
import { toyLabel } from '../../toy/toyLabel.ts';
import type { Known, Layer } from '../layer.ts';
import { ToyDot } from './ToyDot.tsx';
import { toyExclusions, toyLimits, toyLines, toySources } from './toyNumbers.ts';
import { ToyRow } from './ToyRow.tsx';
import { toyScene } from './toyScene.ts';
import '../../whatIf/whatIf.css';

/** What is said of a toy where planes with these contents are shown: what is of it, and what is not. */
function notes({ choices }: Known, shown: readonly PlaneContent[]): readonly string[] {
  const toy = toyOf(choices);
  if (toy === null) return [];
  const label = toyLabel(toy);
  const panel = shown.includes('panel') ? panelWhileToy(choices) : null;
  const isOnPlane = shown.some((content) => content !== 'panel');
  return [
    ...(isOnPlane ? [toyWords.onPlane(label)] : []),
    ...(panel === null ? [] : [toyWords.inPanel[panel](label)]),
  ];
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
  notes: (known, shown) => notes(known, shown).map(rich),
  remarks: (known) => notes(known, ['model']),
  citations: (known, shown) =>
    [
      ...(shown.includes('model') ? toyExclusions(known) : []),
      ...(shown.includes('limit') ? toyLimits(known) : []),
    ].flatMap(({ citations }) => citations),
  Row: ToyRow,
  Dot: ToyDot,
};
