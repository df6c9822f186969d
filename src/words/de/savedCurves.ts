import type { Sections } from '../sections.ts';
import type { CurveName } from '../../engine/request.ts';
import { listed } from './numbers.ts';

const curves: Readonly<Record<CurveName, string>> = {
  observed: 'beobachtet',
  median: 'erwartet',
  m2: 'erwartet −2σ',
  m1: 'erwartet −1σ',
  p1: 'erwartet +1σ',
  p2: 'erwartet +2σ',
};

export const savedCurves: Sections['saved curves'] = {
  computed: (assumptions, version, provenance) =>
    `${assumptions} Berechnet von KaonScope ${version}. ${provenance}`,
  own: (note) => `Eine Suche des Nutzers: ${note}`,
  ofModel: (search, benchmark, curve) => `${search}, ${benchmark}, ${curves[curve]} (KaonScope)`,
  limit: (search, curve) => `${search}, Grenze, ${curves[curve]} (KaonScope)`,
  reach: (of, significance) => `${of.join(', ')}, Reichweite einer Entdeckung, ${significance}σ (KaonScope)`,
  simulated: (pieces) =>
    pieces.length === 1
      ? `Stück ${pieces[0]} beruht auf einer simulierten Akzeptanz jenseits der veröffentlichten Lebensdauern.`
      : `Die Stücke ${listed(pieces.map(String))} beruhen auf einer simulierten Akzeptanz jenseits der veröffentlichten Lebensdauern.`,
  cut: 'Wo die Region ohne Linie endet, ist die Akzeptanz oder die Kopplung unbekannt.',
};
