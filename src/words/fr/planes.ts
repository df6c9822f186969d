import type { Sections } from '../sections.ts';

export const planes: Sections['planes'] = {
  plot: 'figure',
  axis: (symbol) => [symbol],
  title: (drawn) => `${drawn} ; utilisez les flèches`,
  exclusion: (model, benchmark) => `Figure d’exclusion, ${model} ${benchmark}`,
  limits: (particle) => `Limites sur le rapport d’embranchement de K plus en pi plus ${particle}`,
  lifetimeAt: (lifetime, mass) => [lifetime, ` à ${mass} MeV`],
  unseen: (particle, benchmark) => `Aucune recherche affichée ne peut voir ${particle} de ${benchmark}.`,
  noneBelow: (limit) => `À des durées de vie si courtes, aucune limite n’est au-dessous de ${limit}.`,
  predicted: (quantity) => [quantity, 'prédit'],
  predictedFor: (quantity, coupling) => [quantity, 'prédit pour ', coupling],
  observed: (period) => [period],
  projection: (period) => [period, ', projection'],
  expected: (period) => [period, ', attendu'],
};
