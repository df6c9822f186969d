import * as v from 'valibot';
import { checks } from './fieldFault.ts';
import { citationFields, notNegative, positive, range, text } from './fields.ts';

/** One piece of a detector, the same on both sides of the beam. Lengths in metres. */
const pieceSchema = v.object({
  /** Where it begins and ends, from the target along the beam; a plane ends where it begins. */
  zM: v.pipe(
    v.strictTuple([notNegative, notNegative]),
    v.check(([from, to]) => to >= from, checks.endsInOrder),
  ),
  /** Its inner and outer edge, from the beam; the inner one is 0 where it crosses the beam. */
  acrossM: range,
});

const piecesSchema = v.pipe(v.array(pieceSchema), v.minLength(1));

/** A detector as it is drawn and as decays are simulated in it, as stored in `public/data/detector`. Lengths in metres, momenta in GeV/c. */
export const detectorSchema = v.object({
  id: text,
  title: text,
  provenance: v.object({
    kind: v.literal('sketch'),
    publication: text,
    arxiv: v.optional(text),
    note: text,
    licence: text,
  }),
  ...citationFields,
  /** From the target to its end. */
  lengthM: positive,
  /** Which decays of kaons are counted. */
  decays: v.object({ vertexRangeM: range, pionMomentumRangeGeV: range }),
  /** The magnet of the spectrometer as one bend: its centre, and the momentum across the beam that a charge of one gains. */
  bend: v.object({ zM: positive, kickGeV: positive }),
  /** The vacuum tank, from the beam to its wall. */
  vessel: piecesSchema,
  detectors: v.object({
    target: piecesSchema,
    ktag: piecesSchema,
    gtk: piecesSchema,
    lav: piecesSchema,
    strawUpstream: piecesSchema,
    magnet: piecesSchema,
    strawDownstream: piecesSchema,
    rich: piecesSchema,
    chod: piecesSchema,
    lkr: piecesSchema,
    muv12: piecesSchema,
    /** Beyond its plane a decay of X goes unseen. */
    muv3: piecesSchema,
    sac: piecesSchema,
  }),
});

export type DetectorPiece = v.InferOutput<typeof pieceSchema>;
export type Detector = v.InferOutput<typeof detectorSchema>;
export type DetectorName = keyof Detector['detectors'];
