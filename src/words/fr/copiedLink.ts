import type { Sections } from '../sections.ts';

export const copiedLink: Sections['copied link'] = {
  copied: 'Lien copié.',
  copiedWithoutOwn: 'Lien copié. Vos propres données n’y figurent pas.',
  refused:
    'Le navigateur ne laisse pas cette page écrire dans le presse-papiers ; le lien est dans la barre d’adresse.',
};
