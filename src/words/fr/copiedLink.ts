import type { Sections } from '../sections.ts';

export const copiedLink: Sections['copied link'] = {
  copied: 'Lien copié.',
  copiedWithoutOwn: 'Lien copié. Les données que vous avez apportées n’y figurent pas.',
  refused:
    'Le navigateur ne laisse pas cette page écrire dans le presse-papiers ; le lien est dans la barre d’adresse.',
};
