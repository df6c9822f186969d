import { MUON_MASS, NEUTRAL_PION_MASS, PION_MASS } from '../../../physics/constants.ts';
import type { GuideScene } from '../../../plot/scene.ts';
import { rich } from '../../text/markup.ts';

/** Masses at which something opens: the neutral pion, twice the muon, twice the charged pion. */
export const guides: readonly GuideScene[] = [
  { x: NEUTRAL_PION_MASS, label: rich('*m*_{π⁰}') },
  { x: 2 * MUON_MASS, label: rich('2*m*_{*μ*}') },
  { x: 2 * PION_MASS, label: rich('2*m*_{*π*}') },
];
