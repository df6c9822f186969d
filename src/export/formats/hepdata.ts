import { curveFormatWords } from '../../words/en/curveFormats.ts';
import type { CurveFormat } from './format.ts';

/** A submission to HEPData. */
export const hepdata: CurveFormat = {
  id: 'hepdata',
  name: 'HEPData',
  mediaType: 'application/yaml',
  detail: () => curveFormatWords.hepdata,
  takesBranchingRatios: true,
  write: async (curves, _stems, comment) => {
    // The YAML writer is loaded only when it is asked for.
    const { hepdataFiles } = await import('../hepdata.ts');
    return hepdataFiles(
      curves.map(({ curve }) => curve),
      comment,
    );
  },
};
