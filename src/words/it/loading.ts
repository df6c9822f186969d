import type { Sections } from '../sections.ts';

export const loading: Sections['loading'] = {
  controls: 'I comandi di questa pagina non si sono potuti caricare. Controllate la connessione.',
  link: 'Parti del link non si sono potute usare.',
  waiting: 'Caricamento…',
  panel: 'Pannello',
  part: (name) => `${name}: caricamento fallito. Il resto della pagina funziona ancora.`,
  notDrawn: (name) => `${name}: disegno fallito. Il resto della pagina funziona ancora.`,
  notDone: (name) => `${name}: fallito. Nient’altro è cambiato.`,
  notSaved: 'Il file non si è potuto scrivere. Riprovate, o ricaricate la pagina.',
  tryAgain: 'Riprova',
  reload: 'Ricarica la pagina',
  newVersion: 'C’è una nuova versione: ricaricate quando volete.',
  close: 'Chiudi',
};
