import type { RichText } from '../../plot/scene.ts';
import { section } from '../section.ts';

/** The unbinned analysis of 2017. */
export const shapeWords = section('shape', {
  hint: 'The unbinned shape analysis of the 2017 data, by toys; it is computed in the background when it is switched on. Esc stops the toys and keeps what there is.',
  errors: (percent: number) => `errors up to ${percent} %`,
  drawn: 'toys drawn',
  progress: (percent: string) => `Toys drawn: ${percent}`,
  group: 'Toys of the shape analysis',
  phase: { running: 'drawing toys', paused: 'paused', stopped: 'stopped early' },
  pause: 'Pause',
  resume: 'Resume',
  goOn: 'Go on',
  stop: 'Stop',
  stopHint: 'Stops the drawing of toys and keeps what there is (Esc)',
  stopped: 'The drawing of toys is stopped. What there is stays on the plot.',
  noData: 'Its data could not be read.',
  noLimit: 'no limit here',
  noToys: 'no toys here yet',
  noConstraint: 'does not constrain',
  spoken: (strength: string) => `signal strength in the shape analysis of 2017, ${strength}`,
  strength: (strength: RichText) => [
    '*μ* = B/B_{UL} = ',
    strength,
    ', the error from the number of toys alone.',
  ],
  observed: (limit: RichText, massMeV: string) => [
    '*N*_{UL}, observed: ',
    limit,
    ` events at ${massMeV} MeV.`,
  ],
  expected: (limit: RichText, massMeV: string) => [
    '*N*_{UL}, expected: ',
    limit,
    ` events at ${massMeV} MeV.`,
  ],
  toys: (drawn: number, all: number, seed: number) => `${drawn} of ${all} toys drawn here, seed ${seed}.`,
  limit: (limit: RichText, massMeV: string, toys: number) => [
    'B < ',
    limit,
    ` at ${massMeV} MeV, ${toys} toys`,
  ],
  remark: (toys: string) => `Unbinned analysis of 2017: ${toys}`,
  toysBetween: (least: number, most: number) => `${least} to ${most}`,
  note: (toys: string, seed: number, percent: number) =>
    `Limits from ${toys} toys per hypothesis (seed ${seed}), with Monte-Carlo errors of up to ${percent} %.`,
});
