import type { Sections } from '../sections.ts';

export const uncertaintyLaws: Sections['uncertainty laws'] = {
  name: 'Unsicherheit des Untergrunds',
  laws: {
    relative: '*σ_b*/*b* wie veröffentlicht',
    statistical: '*σ_b*/*b* fallend wie 1/√Datenmenge',
  },
  means: {
    relative:
      '*b* wächst mit den Kaonen, und *σ_b* im Verhältnis. In πμμ gilt das für den systematischen Teil; der andere kommt aus der Zählung der Seitenbänder, die auch wachsen.',
    statistical:
      'Ganz *σ_b*, als wäre es in Kontrollproben gemessen, die mit den Daten wachsen: der günstigste Fall.',
  },
};
