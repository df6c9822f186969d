import * as v from 'valibot';
import {
  ascending,
  confidenceLevel,
  countColumn,
  notNegative,
  notNegativeColumn,
  positiveColumn,
  text,
} from './fields.ts';

/** What an official table can take the place of. */
export const officialRoles = [
  'spectrum',
  'sensitivity',
  'limits',
  'dimuon-spectrum',
  'window-counts',
  'acceptance',
] as const;
export type OfficialRole = (typeof officialRoles)[number];

/** Where a table comes from and which search it is about. */
const about = {
  id: text,
  /** Identifier of the search whose reconstruction it takes the place of. */
  search: text,
  /** What the table is called in its record. */
  name: text,
  /** File that it came in. */
  file: text,
};

/** Ends of bins, GeV²: the low ones ascend, and no two bins overlap. */
const bins = { lowGeV2: ascending, highGeV2: ascending };

/** One source of background in the bins of a spectrum. */
export const officialComponentSchema = v.object({
  id: text,
  label: text,
  events: notNegativeColumn,
  /** Uncertainty of the whole component over it, from those of its bins; null where the table has none. */
  relativeUncertainty: v.nullable(notNegative),
});

/** The binned spectrum of m²_miss with the expected background. */
const spectrumSchema = v.object({
  ...about,
  role: v.literal('spectrum'),
  ...bins,
  counts: countColumn,
  components: v.pipe(v.array(officialComponentSchema), v.minLength(1)),
});

/** B(K+ → π+ X) of one event over mass in MeV, X invisible. */
const sensitivitySchema = v.object({
  ...about,
  role: v.literal('sensitivity'),
  massMeV: ascending,
  value: positiveColumn,
});

/** Observed upper limits on B (times the decay fraction, for visible searches) over mass in MeV, a row for each lifetime. */
const limitsSchema = v.object({
  ...about,
  role: v.literal('limits'),
  confidenceLevel,
  rows: v.pipe(
    v.array(
      v.object({
        /** `inf` for an X that escapes, 0 for one that decays at once. */
        lifetimeS: v.union([v.literal('inf'), notNegative]),
        massMeV: ascending,
        limit: positiveColumn,
      }),
    ),
    v.minLength(1),
  ),
});

/** The di-muon spectrum in bins of mass in MeV that follow each other. */
const dimuonSchema = v.object({
  ...about,
  role: v.literal('dimuon-spectrum'),
  edgesMeV: ascending,
  counts: countColumn,
});

/** Events seen and expected in the window of each mass hypothesis in MeV. */
const windowsSchema = v.object({
  ...about,
  role: v.literal('window-counts'),
  massMeV: ascending,
  observed: countColumn,
  background: notNegativeColumn,
  backgroundUncertainty: notNegativeColumn,
});

/** Selection acceptance of K+ → π+ X, X → μ+μ− for X that decays at once, over mass in MeV. */
const acceptanceSchema = v.object({
  ...about,
  role: v.literal('acceptance'),
  massMeV: ascending,
  value: positiveColumn,
});

/** A table that a collaboration has published, brought along by a user to be computed with. */
export const officialTableSchema = v.variant('role', [
  spectrumSchema,
  sensitivitySchema,
  limitsSchema,
  dimuonSchema,
  windowsSchema,
  acceptanceSchema,
]);

export type OfficialTable = v.InferOutput<typeof officialTableSchema>;
export type OfficialTableOf<R extends OfficialRole> = Extract<OfficialTable, { readonly role: R }>;
export type OfficialComponent = v.InferOutput<typeof officialComponentSchema>;
