import type { Sections } from '../sections.ts';

export const sources: Sections['sources'] = {
  heading: 'Quellen',
  papers: 'Arbeiten',
  close: 'Schließen',
  restsOn: (references) => `Beruht auf: ${references}.`,
  provenance: {
    reconstructed: 'Aus der veröffentlichten Grenze rekonstruiert.',
    'read-off-figure': 'Aus einer veröffentlichten Abbildung abgelesen.',
    'published-table': 'Veröffentlichte Tabelle.',
    computed: 'Berechnet.',
    own: 'Vom Nutzer.',
    'official-table': 'Offizielle Tabelle.',
    'official-counts': 'Offizielle Zählungen; der Rest rekonstruiert.',
    'partly-official': 'Teils offizielle Tabelle; die Zählungen rekonstruiert.',
  },
  provenanceShort: {
    reconstructed: 'rekonstruiert',
    'read-off-figure': 'abgelesen',
    'published-table': 'veröffentlicht',
    computed: 'berechnet',
    own: 'eigene',
    'official-table': 'offizielle Tabelle',
    'official-counts': 'offizielle Zählungen',
    'partly-official': 'teils offiziell',
  },
};
