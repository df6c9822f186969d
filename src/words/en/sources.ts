import { section } from '../section.ts';

/** Where inputs come from. */
export const sourceWords = section('sources', {
  heading: 'Sources',
  papers: 'Papers',
  close: 'Close',
  restsOn: (references: string) => `Rests on: ${references}.`,
  /** How inputs were obtained, by kind of provenance: in full, and in a word for a row of a list. */
  provenance: {
    reconstructed: 'Reconstructed from the published limit.',
    'read-off-figure': 'Read off a published figure.',
    'published-table': 'Published table.',
    computed: 'Computed.',
    own: 'Brought by the user.',
    'official-table': 'Official table.',
    'official-counts': 'Official counts; the rest reconstructed.',
    'partly-official': 'Partly an official table; the counts reconstructed.',
  },
  provenanceShort: {
    reconstructed: 'reconstructed',
    'read-off-figure': 'read off',
    'published-table': 'published',
    computed: 'computed',
    own: 'own',
    'official-table': 'official table',
    'official-counts': 'official counts',
    'partly-official': 'partly official',
  },
});
