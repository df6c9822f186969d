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
  numbers: (known) => whatIfLines(known.choices, whatIfOf(known)),
  Dot: WhatIfDot,
};
