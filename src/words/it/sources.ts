import type { Sections } from '../sections.ts';

export const sources: Sections['sources'] = {
  heading: 'Fonti',
  papers: 'Articoli',
  close: 'Chiudi',
  restsOn: (references) => `Poggia su: ${references}.`,
  provenance: {
    reconstructed: 'Ricostruito dal limite pubblicato.',
    'read-off-figure': 'Letto da una figura pubblicata.',
    'published-table': 'Tabella pubblicata.',
    computed: 'Calcolato.',
    own: 'Dell’utente.',
    'official-table': 'Tabella ufficiale.',
    'official-counts': 'Conteggi ufficiali; il resto ricostruito.',
    'partly-official': 'In parte una tabella ufficiale; i conteggi ricostruiti.',
  },
  provenanceShort: {
    reconstructed: 'ricostruito',
    'read-off-figure': 'letto',
    'published-table': 'pubblicato',
    computed: 'calcolato',
    own: 'propria',
    'official-table': 'tabella ufficiale',
    'official-counts': 'conteggi ufficiali',
    'partly-official': 'in parte ufficiale',
  },
};
