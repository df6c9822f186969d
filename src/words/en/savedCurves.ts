import type { CurveName } from '../../engine/request.ts';
import { section } from '../section.ts';
import { listed } from './numbers.ts';

const curves: Readonly<Record<CurveName, string>> = {
  observed: 'observed',
  median: 'expected',
  m2: 'expected −2σ',
  m1: 'expected −1σ',
  p1: 'expected +1σ',
  p2: 'expected +2σ',
};

/** What saved curves say of themselves. */
export const savedCurveWords = section('saved curves', {
  computed: (assumptions: string, version: string, provenance: string) =>
    `${assumptions} Computed by KaonScope ${version}. ${provenance}`,
  own: (note: string) => `A search of the user’s own: ${note}`,
  ofModel: (search: string, benchmark: string, curve: CurveName) =>
    `${search}, ${benchmark}, ${curves[curve]} (KaonScope)`,
  limit: (search: string, curve: CurveName) => `${search}, ${curves[curve]} limit (KaonScope)`,
  reach: (of: readonly string[], significance: number) =>
    `${of.join(', ')}, discovery reach at ${significance}σ (KaonScope)`,
  simulated: (pieces: readonly number[]) =>
    pieces.length === 1
      ? `Piece ${pieces[0]} rests on a simulated acceptance beyond the published lifetimes.`
      : `Pieces ${listed(pieces.map(String))} rest on a simulated acceptance beyond the published lifetimes.`,
  cut: 'Where the region ends without a line, the acceptance or the coupling is unknown.',
});
