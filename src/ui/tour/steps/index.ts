import type { TourStep } from '../step.ts';
import { coupling } from './coupling.ts';
import { kaon } from './kaon.ts';
import { lifetime } from './lifetime.ts';
import { noBump } from './noBump.ts';
import { recoil } from './recoil.ts';
import { yourTurn } from './yourTurn.ts';

/** All steps of the tour, in their order. */
export const steps: readonly TourStep[] = [kaon, recoil, noBump, coupling, lifetime, yourTurn];
