import type { Sections } from '../sections.ts';

export const planes: Sections['planes'] = {
  plot: 'Figur',
  axis: (symbol) => [symbol],
  title: (drawn) => `${drawn}; Pfeiltasten benutzen`,
  exclusion: (model, benchmark) => `Ausschlussfigur, ${model} ${benchmark}`,
  limits: (particle) => `Grenzen auf das Verzweigungsverhältnis von K plus nach pi plus ${particle}`,
  lifetimeAt: (lifetime, mass) => [lifetime, ` bei ${mass} MeV`],
  unseen: (particle, benchmark) => `Keine gezeigte Suche kann ${particle} von ${benchmark} sehen.`,
  noneBelow: (limit) => `Bei so kurzen Lebensdauern liegt keine Grenze unter ${limit}.`,
  predicted: (quantity) => [quantity, 'vorhergesagt'],
  predictedFor: (quantity, coupling) => [quantity, 'vorhergesagt für ', coupling],
  observed: (period) => [period],
  projection: (period) => [period, ', Projektion'],
  expected: (period) => [period, ', erwartet'],
};
