import { lateParts } from '../../words/en/lateParts.ts';
import { late } from '../late/late.ts';
import { componentOf } from '../late/lateComponent.ts';

const fields = late(
  () => import('./sliderFields.ts'),
  () => lateParts.phrase,
);

/** The fields of sliders, loaded when a value is first typed. */
export const ExposureField = componentOf(fields, (all) => all.ExposureField);
export const InvisibleField = componentOf(fields, (all) => all.InvisibleField);
