import type { Sections } from '../sections.ts';
import type { RichText } from '../../plot/scene.ts';

const reconstructed: RichText = [{ text: 'reconstruites à partir de la limite publiée', strong: true }];

export const notes: Sections['notes'] = {
  reconstructed: (searches) => ['Les entrées de ', searches, ' sont ', reconstructed, '.'],
  readOff: (searches) => ['Les limites de ', searches, ' sont relevées sur des figures publiées.'],
  both: (rebuilt, readOff) => [
    'Les entrées de ',
    rebuilt,
    ' sont ',
    reconstructed,
    ' ; les limites de ',
    readOff,
    ' sont relevées sur des figures publiées.',
  ],
  simulated: 'Là où le bord d’une région colorée est en tirets, il repose sur une acceptance simulée.',
  bounds: {
    recast: (names) => ['Réinterprété par KaonScope : ', names],
    readOff: (names) => ['Relevé sur figure : ', names],
    missing: (names) => ['Manquant : ', names],
  },
  laterBounds: {
    recast: (names) => [' ; réinterprété par KaonScope : ', names],
    readOff: (names) => [' ; relevé sur figure : ', names],
    missing: (names) => [' ; manquant : ', names],
  },
  otherLevel: (names, percent) => [names, ` : ${percent} % CL.`],
  bottomRates: (percent) => `Taux des désintégrations de B : à ${percent} % près (facteurs de forme).`,
  compared: (curves) => ['Comparé à : ', curves, '.'],
  curve: (title, provenance) => [title, ` (${provenance})`],
  computed: (caption, program) => `${caption} Calculé par ${program}.`,
};
