import type { Sections } from '../sections.ts';
import type { DeathCause, WorkerTrouble } from '../../../workers/protocol.ts';
import { type Coded, said } from '../coded.ts';

const causes: Coded<DeathCause, string> = {
  silent: () => 'plus de réponse',
  'not-loaded': () => 'chargement impossible',
  'unreadable-message': () => 'un message n’a pas pu être lu',
  error: ({ message }) => message,
};

const troubles: Coded<WorkerTrouble, string> = {
  restarted: () =>
    'Le calcul s’est arrêté de façon inattendue. Il a été relancé ; la dernière image complète est montrée.',
  'on-page': () =>
    'Aucun processus de calcul ne peut être lancé ici ; la page calcule donc elle-même, plus lentement.',
  down: ({ cause }) =>
    `Le calcul ne peut pas être lancé (${said(causes, cause)}). Un nouvel essai a lieu toutes les quelques secondes.`,
};

/** Why a worker died, in brackets behind what came of it. */
export const deathCause = (cause: DeathCause): string => said(causes, cause);

export const workers: Sections['workers'] = {
  trouble: (trouble) => said(troubles, trouble),
  tryNow: 'Essayer maintenant',
  loading: 'Chargement des données de NA62…',
  noWords:
    'Il n’y a pas de réponse, et la raison n’a pas pu être chargée ; vérifiez la connexion et réessayez.',
};
