import { section } from '../section.ts';

/** What saved curves say of themselves. */
export const savedCurveWords = section('saved curves', {
  computed: (assumptions: string, version: string, provenance: string) =>
    `${assumptions} Computed by KaonScope ${version}. ${provenance}`,
});
