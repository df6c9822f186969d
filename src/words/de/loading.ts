import type { Sections } from '../sections.ts';

export const loading: Sections['loading'] = {
  controls: 'Die Bedienung dieser Seite konnte nicht geladen werden. Prüfen Sie die Verbindung.',
  link: 'Teile des Links konnten nicht benutzt werden.',
  waiting: 'Wird geladen…',
  panel: 'Das Feld',
  part: (name) => `${name} konnte nicht geladen werden. Der Rest der Seite funktioniert weiter.`,
  notDrawn: (name) => `${name} konnte nicht gezeichnet werden. Der Rest der Seite funktioniert weiter.`,
  notDone: (name) => `${name} ist fehlgeschlagen. Sonst hat sich nichts geändert.`,
  notSaved:
    'Die Datei konnte nicht geschrieben werden. Versuchen Sie es noch einmal, oder laden Sie die Seite neu.',
  tryAgain: 'Noch einmal',
  reload: 'Seite neu laden',
  newVersion: 'Eine neue Fassung ist da: Laden Sie neu, wann Sie wollen.',
  close: 'Schließen',
};
