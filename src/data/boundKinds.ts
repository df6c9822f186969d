import * as v from 'valibot';

/** Kinds of experiment, told apart on plots by the dash of their lines. */
export const experimentKinds = [
  'kaon',
  'collider',
  'beamDump',
  'neutrino',
  'missingEnergy',
  'cosmology',
] as const;
export type ExperimentKind = (typeof experimentKinds)[number];

/** Field of a data file that names the kind of experiment. */
export const experimentKindSchema = v.picklist(experimentKinds);
