import type { Sections } from '../sections.ts';

export const lifetimeFamily: Sections['lifetime family'] = {
  row: 'limites à plusieurs durées de vie',
  others: 'E787/E949 aux mêmes durées de vie',
  experiment: 'E787/E949',
  atOthers: (lifetime) => ['E787/E949, ', lifetime],
  form: 'Durées de vie d’autres courbes limites',
  legend: 'D’autres courbes limites, une par durée de vie',
  typed: 'Durées de vie, séparées par des virgules',
  hint: 'comme inf, 5 ns, 200 ps ; 12 au plus',
  take: 'Tracer',
  papers: 'Celles des articles',
  none: 'Aucune',
  tooMany: (most) => `On peut tracer au plus ${most} durées de vie à la fois.`,
  escapes: (particle) => [particle, ' s’échappe toujours ici : sa durée de vie ne change aucune limite.'],
  note: (lifetimes) => ['Nommées par leur durée de vie : limites à *τ* = ', lifetimes, '.'],
  othersNote: (source) => `Limites de E787/E949 : ${source}, comme dans l’article sur les données de 2017.`,
  saved: (search, lifetime) => `${search}, ${lifetime}`,
  number: (search, lifetime) => `${search} : limite sur B à ${lifetime}`,
  numberOfProduct: (search, lifetime) => `${search} : limite sur B x B(produits) à ${lifetime}`,
};
