import type { Sections } from '../sections.ts';

export const sources: Sections['sources'] = {
  heading: 'Sources',
  papers: 'Articles',
  close: 'Fermer',
  restsOn: (references) => `Repose sur : ${references}.`,
  provenance: {
    reconstructed: 'Reconstruit à partir de la limite publiée.',
    'read-off-figure': 'Relevé sur une figure publiée.',
    'published-table': 'Table publiée.',
    computed: 'Calculé.',
    own: 'De l’utilisateur.',
    'official-table': 'Table officielle.',
    'official-counts': 'Comptes officiels ; le reste reconstruit.',
    'partly-official': 'En partie une table officielle ; les comptes reconstruits.',
  },
  provenanceShort: {
    reconstructed: 'reconstruit',
    'read-off-figure': 'relevé',
    'published-table': 'publié',
    computed: 'calculé',
    own: 'à vous',
    'official-table': 'table officielle',
    'official-counts': 'comptes officiels',
    'partly-official': 'en partie officiel',
  },
};
