import type { Sections } from '../sections.ts';

export const pointNumbers: Sections['point numbers'] = {
  hypothesis: (search) => `${search} : hypothèse`,
  strength: (search) => `${search} : intensité du signal`,
  limit: (search) => `${search} : limite sur B`,
  limitError: (search) => `${search} : erreur de Monte-Carlo de la limite sur B`,
  signalLimit: (search) => `${search} : N_UL`,
  toys: (search, seed) => `${search} : pseudo-expériences, germe ${seed}`,
  counts: (search) => `${search} : n`,
  events: 'événements',
  supposed: (search, count, massMeV) =>
    `${search}, projection : ${count} ${count < 2 ? 'événement' : 'événements'} à ${massMeV} MeV`,
};
