import type { Sections } from '../sections.ts';

export const copiedLink: Sections['copied link'] = {
  copied: 'Link copiato.',
  copiedWithoutOwn: 'Link copiato. I dati che avete portato non vi sono contenuti.',
  refused:
    'Il browser non lascia che questa pagina scriva negli appunti; il link è nella barra degli indirizzi.',
};
