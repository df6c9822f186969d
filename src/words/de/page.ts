import type { Sections } from '../sections.ts';

export const page: Sections['page'] = {
  skip: 'Zur Figur springen',
  side: 'Zahlen und Ebenen',
  stopped: 'KaonScope wurde angehalten',
  notDrawn: (cause) => `Die Seite konnte nicht gezeichnet werden (${cause}).`,
  waysOn: (loadAgain, startAfresh) => [
    loadAgain('Laden Sie sie neu'),
    ' mit demselben Link, oder ',
    startAfresh('fangen Sie von vorn an'),
    '.',
  ],
};
