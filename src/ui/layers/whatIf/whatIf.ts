import type { SearchExclusion, SearchLimits } from '../../../engine/answer.ts';
import { namedExclusion } from '../../../export/tables.ts';
import { exclusionSource, limitSource } from '../../save/curveSource.ts';
import type { Known, Layer } from '../layer.ts';
import { whatIfAsks, whatIfOf } from './whatIfAnswers.ts';
import { WhatIfDot } from './WhatIfDot.tsx';
import { supposedExclusion, supposedLimits, whatIfLines } from './whatIfNumbers.ts';
import { whatIfScene } from './whatIfScene.ts';
import '../../whatIf/whatIf.css';

const listed = <T>(one: T | null): readonly T[] => (one === null ? [] : [one]);
const limitsOf = (known: Known) => listed(supposedLimits(known.choices, whatIfOf(known)));
const exclusionOf = (known: Known) => listed(supposedExclusion(known.choices, whatIfOf(known)));

/** Whether it excludes anything of the model, or has a limit anywhere: only then something of it is drawn. */
const isInModel = ({ curves }: SearchExclusion): boolean =>
  curves.some(({ curve, regions }) => curve === 'observed' && regions.length > 0);
const isInLimits = ({ branchingRatioLimit: { observed } }: SearchLimits): boolean =>
  observed.some((limit) => limit > 0 && limit < Infinity);

/** Events supposed in one window, beside what was observed. */
export const layer: Layer = {
  id: 'what-if',
  asks: whatIfAsks,
  scene: whatIfScene,
  excluded: (known) => exclusionOf(known).map(namedExclusion),
  limits: limitsOf,
  curves: (known) =>
    known.choices.lifetime === 'implied'
      ? exclusionOf(known).flatMap((search) => exclusionSource(known, search))
      : limitsOf(known).flatMap((search) => limitSource(known, search)),
  // Its search may be switched off beside it.
  citations: (known, shown) =>
    [
      ...(shown.includes('model') ? exclusionOf(known).filter(isInModel) : []),
      ...(shown.includes('limit') ? limitsOf(known).filter(isInLimits) : []),
    ].flatMap(({ citations }) => citations),
  numbers: (known) => whatIfLines(known.choices, whatIfOf(known)),
  Dot: WhatIfDot,
};
