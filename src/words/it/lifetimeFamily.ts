import type { Sections } from '../sections.ts';

export const lifetimeFamily: Sections['lifetime family'] = {
  row: 'limiti a diverse vite medie',
  others: 'E787/E949 alle stesse vite medie',
  experiment: 'E787/E949',
  atOthers: (lifetime) => ['E787/E949, ', lifetime],
  form: 'Vite medie di altre curve limite',
  legend: 'Altre curve limite, una per ogni vita media',
  typed: 'Vite medie, separate da virgole',
  hint: 'come inf, 5 ns, 200 ps; al massimo 12',
  take: 'Disegna',
  papers: 'Quelle degli articoli',
  none: 'Nessuna',
  tooMany: (most) => `Si possono disegnare al massimo ${most} vite medie insieme.`,
  escapes: (particle) => [particle, ' sfugge sempre: la sua vita media non cambia nessun limite.'],
  note: (lifetimes) => ['Con il nome della vita media: limiti a *τ* = ', lifetimes, '.'],
  othersNote: (source) => `Limiti di E787/E949: ${source}, come nell’articolo sui dati del 2017.`,
  saved: (search, lifetime) => `${search}, ${lifetime}`,
  number: (search, lifetime) => `${search}: limite su B a ${lifetime}`,
  numberOfProduct: (search, lifetime) => `${search}: limite su B x B(prodotti) a ${lifetime}`,
};
