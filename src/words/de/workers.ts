import type { Sections } from '../sections.ts';
import type { DeathCause, WorkerTrouble } from '../../../workers/protocol.ts';
import { type Coded, said } from '../coded.ts';

const causes: Coded<DeathCause, string> = {
  silent: () => 'keine Antwort mehr',
  'not-loaded': () => 'nicht geladen',
  'unreadable-message': () => 'eine Nachricht war nicht lesbar',
  error: ({ message }) => message,
};

const troubles: Coded<WorkerTrouble, string> = {
  restarted: () =>
    'Die Rechnung brach unerwartet ab. Sie wurde neu gestartet; das letzte vollständige Bild wird gezeigt.',
  'on-page': () => 'Hier lässt sich kein Worker starten; die Seite rechnet selbst, langsamer.',
  down: ({ cause }) =>
    `Die Rechnung lässt sich nicht starten (${said(causes, cause)}). Alle paar Sekunden wird es wieder versucht.`,
};

export const deathCause = (cause: DeathCause): string => said(causes, cause);

export const workers: Sections['workers'] = {
  trouble: (trouble) => said(troubles, trouble),
  tryNow: 'Jetzt versuchen',
  loading: 'Die Eingaben von NA62 werden geladen…',
  noWords:
    'Es gibt keine Antwort, und der Grund konnte nicht geladen werden; prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
};
