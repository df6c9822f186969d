import type { Sections } from '../sections.ts';
import type { RichText } from '../../plot/scene.ts';

const reconstructed: RichText = [{ text: 'ricostruiti dal limite pubblicato', strong: true }];

export const notes: Sections['notes'] = {
  reconstructed: (searches) => ['Gli ingressi di ', searches, ' sono ', reconstructed, '.'],
  readOff: (searches) => ['I limiti di ', searches, ' sono letti da figure pubblicate.'],
  both: (rebuilt, readOff) => [
    'Gli ingressi di ',
    rebuilt,
    ' sono ',
    reconstructed,
    '; i limiti di ',
    readOff,
    ' sono letti da figure pubblicate.',
  ],
  simulated: 'Dove il bordo di una regione piena è tratteggiato, poggia su un’accettanza simulata.',
  bounds: {
    recast: (names) => ['Reinterpretati da KaonScope: ', names],
    readOff: (names) => ['Letti da figure: ', names],
    missing: (names) => ['Mancano: ', names],
  },
  laterBounds: {
    recast: (names) => ['; reinterpretati da KaonScope: ', names],
    readOff: (names) => ['; letti da figure: ', names],
    missing: (names) => ['; mancano: ', names],
  },
  otherLevel: (names, percent) => [names, `: ${percent} % CL.`],
  bottomRates: (percent) => `Tassi di decadimento dei B noti al ${percent} % circa (fattori di forma).`,
  compared: (curves) => ['Confrontato con: ', curves, '.'],
  curve: (title, provenance) => [title, ` (${provenance})`],
  computed: (caption, program) => `${caption} Calcolato da ${program}.`,
};
