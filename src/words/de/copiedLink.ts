import type { Sections } from '../sections.ts';

export const copiedLink: Sections['copied link'] = {
  copied: 'Link kopiert.',
  copiedWithoutOwn: 'Link kopiert. Daten, die Sie mitgebracht haben, sind nicht darin.',
  refused:
    'Der Browser lässt diese Seite nicht in die Zwischenablage schreiben; der Link steht in der Adresszeile.',
};
