import type { Sections } from '../sections.ts';
import type { CurveName } from '../../engine/request.ts';
import { listed } from './numbers.ts';

const curves: Readonly<Record<CurveName, string>> = {
  observed: 'osservato',
  median: 'atteso',
  m2: 'atteso −2σ',
  m1: 'atteso −1σ',
  p1: 'atteso +1σ',
  p2: 'atteso +2σ',
};

export const savedCurves: Sections['saved curves'] = {
  computed: (assumptions, version, provenance) =>
    `${assumptions} Calcolato da KaonScope ${version}. ${provenance}`,
  own: (note) => `Una ricerca dell’utente: ${note}`,
  ofModel: (search, benchmark, curve) => `${search}, ${benchmark}, ${curves[curve]} (KaonScope)`,
  limit: (search, curve) => `${search}, limite ${curves[curve]} (KaonScope)`,
  reach: (of, significance) => `${of.join(', ')}, portata di una scoperta a ${significance}σ (KaonScope)`,
  simulated: (pieces) =>
    pieces.length === 1
      ? `Il pezzo ${pieces[0]} poggia su un’accettanza simulata oltre le vite medie pubblicate.`
      : `I pezzi ${listed(pieces.map(String))} poggiano su un’accettanza simulata oltre le vite medie pubblicate.`,
  cut: 'Dove la regione finisce senza linea, l’accettanza o l’accoppiamento è ignoto.',
};
