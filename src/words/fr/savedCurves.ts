import type { Sections } from '../sections.ts';
import type { CurveName } from '../../engine/request.ts';
import { listed } from './numbers.ts';

const curves: Readonly<Record<CurveName, string>> = {
  observed: 'observé',
  median: 'attendu',
  m2: 'attendu −2σ',
  m1: 'attendu −1σ',
  p1: 'attendu +1σ',
  p2: 'attendu +2σ',
};

export const savedCurves: Sections['saved curves'] = {
  computed: (assumptions, version, provenance) =>
    `${assumptions} Calculé par KaonScope ${version}. ${provenance}`,
  own: (note) => `Recherche de l’utilisateur : ${note}`,
  ofModel: (search, benchmark, curve) => `${search}, ${benchmark}, ${curves[curve]} (KaonScope)`,
  limit: (search, curve) => `${search}, limite, ${curves[curve]} (KaonScope)`,
  reach: (of, significance) => `${of.join(', ')}, portée d’une découverte à ${significance}σ (KaonScope)`,
  simulated: (pieces) =>
    pieces.length === 1
      ? `Le morceau ${pieces[0]} repose sur une acceptance simulée au-delà des durées de vie publiées.`
      : `Les morceaux ${listed(pieces.map(String))} reposent sur une acceptance simulée au-delà des durées de vie publiées.`,
  cut: 'Là où la région finit sans ligne, l’acceptance ou le couplage est inconnu.',
};
