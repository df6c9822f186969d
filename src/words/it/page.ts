import type { Sections } from '../sections.ts';

export const page: Sections['page'] = {
  skip: 'Vai alla figura',
  side: 'Numeri e livelli',
  stopped: 'KaonScope si è fermato',
  notDrawn: (cause) => `La pagina non si è potuta disegnare (${cause}).`,
  waysOn: (loadAgain, startAfresh) => [
    loadAgain('Ricaricatela'),
    ' con lo stesso link, o ',
    startAfresh('ripartite dall’inizio'),
    '.',
  ],
};
