import type { Sections } from '../sections.ts';

export const planes: Sections['planes'] = {
  plot: 'figura',
  axis: (symbol) => [symbol],
  title: (drawn) => `${drawn}; usare le frecce`,
  exclusion: (model, benchmark) => `Figura di esclusione, ${model} ${benchmark}`,
  limits: (particle) => `Limiti sul rapporto di decadimento di K più in pi più ${particle}`,
  lifetimeAt: (lifetime, mass) => [lifetime, ` a ${mass} MeV`],
  unseen: (particle, benchmark) => `Nessuna ricerca mostrata può vedere ${particle} di ${benchmark}.`,
  noneBelow: (limit) => `A vite medie così brevi nessun limite sta sotto ${limit}.`,
  predicted: (quantity) => [quantity, 'predetto'],
  predictedFor: (quantity, coupling) => [quantity, 'predetto per ', coupling],
  observed: (period) => [period],
  projection: (period) => [period, ', proiezione'],
  expected: (period) => [period, ', atteso'],
};
