import type { Sections } from '../sections.ts';
import { counted } from './numbers.ts';

export const pointNumbers: Sections['point numbers'] = {
  hypothesis: (search) => `${search}: ipotesi`,
  strength: (search) => `${search}: intensità del segnale`,
  limit: (search) => `${search}: limite su B`,
  limitError: (search) => `${search}: errore Monte Carlo del limite su B`,
  signalLimit: (search) => `${search}: N_UL`,
  toys: (search, seed) => `${search}: pseudoesperimenti, seme ${seed}`,
  counts: (search) => `${search}: n`,
  events: 'eventi',
  supposed: (search, count, massMeV) =>
    `${search}, proiezione: ${counted(count, 'evento', 'eventi')} a ${massMeV} MeV`,
};
