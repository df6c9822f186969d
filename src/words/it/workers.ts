import type { Sections } from '../sections.ts';
import type { DeathCause, WorkerTrouble } from '../../../workers/protocol.ts';
import { type Coded, said } from '../coded.ts';

const causes: Coded<DeathCause, string> = {
  silent: () => 'nessuna risposta',
  'not-loaded': () => 'non caricato',
  'unreadable-message': () => 'un messaggio illeggibile',
  error: ({ message }) => message,
};

const troubles: Coded<WorkerTrouble, string> = {
  restarted: () =>
    'Il calcolo si è fermato in modo inatteso. È stato riavviato; è mostrata l’ultima immagine completa.',
  'on-page': () => 'Qui non si può avviare un worker; la pagina calcola da sola, più lentamente.',
  down: ({ cause }) =>
    `Il calcolo non si può avviare (${said(causes, cause)}). Si riprova ogni pochi secondi.`,
};

export const deathCause = (cause: DeathCause): string => said(causes, cause);

export const workers: Sections['workers'] = {
  trouble: (trouble) => said(troubles, trouble),
  tryNow: 'Prova ora',
  loading: 'Caricamento degli ingressi di NA62…',
  noWords: 'Non c’è risposta, e il motivo non si è potuto caricare; controllate la connessione e riprovate.',
};
