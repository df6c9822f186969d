import type { Sections } from '../sections.ts';

export const tourControls: Sections['tour controls'] = {
  ruledOut: 'Escluso',
  notByThis: 'Non escluso da questa ricerca',
  computing: 'Calcolo…',
  asIfStable: 'Disegnato come se *X* non decadesse mai in volo; il prossimo passo lo corregge.',
  lifetime: 'Vita media di *X*',
  dragLifetime: 'Trascinate la vita media',
  lives: (lifetime, flight) => ['*X* vive ', lifetime, ' e vola ', flight, ' in media'],
  guess: 'La vostra ipotesi per questo punto',
  guesses: { excluded: 'Escluso', open: 'Non escluso' },
  right: 'Avete indovinato.',
  wrong: 'Questa volta no.',
  again: 'Muovete il punto per indovinare ancora.',
  why: 'Perché?',
};
