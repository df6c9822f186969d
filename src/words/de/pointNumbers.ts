import type { Sections } from '../sections.ts';
import { counted } from './numbers.ts';

export const pointNumbers: Sections['point numbers'] = {
  hypothesis: (search) => `${search}: Hypothese`,
  strength: (search) => `${search}: Signalstärke`,
  limit: (search) => `${search}: Grenze auf B`,
  limitError: (search) => `${search}: Monte-Carlo-Fehler der Grenze auf B`,
  signalLimit: (search) => `${search}: N_UL`,
  toys: (search, seed) => `${search}: Pseudoexperimente, Startwert ${seed}`,
  counts: (search) => `${search}: n`,
  events: 'Ereignisse',
  supposed: (search, count, massMeV) =>
    `${search}, Projektion: ${counted(count, 'Ereignis', 'Ereignisse')} bei ${massMeV} MeV`,
};
