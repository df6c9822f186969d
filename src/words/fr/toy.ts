import type { Sections } from '../sections.ts';

export const toy: Sections['toy'] = {
  label: (seed) => `pseudo-expérience, germe ${seed}`,
  row: 'une expérience engendrée (pseudo-expérience)',
  facts: {
    what: 'Des événements sont engendrés à partir d’un germe : des nombres de Poisson du bruit de fond attendu et du signal au curseur. Ils passent par les mêmes fenêtres, CLs et limites que les données. Ce ne sont pas des données.',
    seed: 'Le même germe donne les mêmes événements sur toute machine. Les recherches qui ne publient que des limites n’en ont pas.',
  },
  data: 'données',
  choose: 'Données ou expérience engendrée',
  withSignal: 'Engendrer une expérience avec ce signal',
  bare: 'En engendrer une de bruit de fond seul',
  next: 'Germe suivant',
  back: 'Revenir aux données',
  generating: (label) => `En cours : ${label} …`,
  signal: (events, massMeV) => ['signal ', events, ` à ${massMeV} MeV`],
  noSignal: 'bruit de fond seul',
  of: (label, what) => `${label} : ${what}`,
  axis: (label, what) => [`${label} : `, what],
  unread: (text, example) =>
    `La pseudo-expérience « ${text} » est illisible ; il faut un germe et, pour un signal, sa masse en MeV et son couplage, comme ${example}.`,
  exposure: (label, exposure) => (exposure === 1 ? label : `${label}, ${exposure} fois les kaons`),
  generated: 'événements engendrés',
  onPlane: (label) => `En tirets, ${label} : limites d’événements engendrés, non de données.`,
  inPanel: {
    toy: (label) => `Le spectre est celui d’événements engendrés (${label}), non de données.`,
    data: (label) => `Le panneau montre les données, non l’expérience engendrée (${label}).`,
  },
  ofData: 'données, non la pseudo-expérience',
  elseData: 'Tout le reste ici vient des données.',
  saved: (label) => `Cette courbe est celle d’une expérience engendrée (${label}), non de données.`,
  counts: (name, count, limit) => [name, ` : *n* = ${count}, B < `, limit],
  unlimited: (name) => [name, ' : pas de limite ici'],
  evidence: (name, local, global, massMeV) => [
    name,
    ` : ici ${local}*σ* localement ; plus grand excès à ${massMeV} MeV, ${global}*σ* globalement`,
  ],
};
