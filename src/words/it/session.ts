import type { Sections } from '../sections.ts';

export const session: Sections['session'] = {
  name: 'Sessione',
  button: 'Salva la sessione',
  label: 'Salva la sessione: vista, segnaposti, dati propri e note in un file',
  hint: 'vista, segnaposti, dati propri e note in un file, per un collega o per dopo',
  notes: 'Note per chi la aprirà',
  open: 'Apri una sessione',
  saved: (file) => `${file} salvato. Chi lo trascina sulla pagina vede ciò che vedete voi.`,
  tooLarge: (megabytes, most) =>
    `La sessione avrebbe ${megabytes} MB, e si aprono file fino a ${most} MB. Salvate una parte dei vostri dati uno per uno e toglieteli da qui.`,

  ask: (file) => `Aprire la sessione ${file}?`,
  askOne: (files) => `${files} file contengono una sessione. Quale aprire?`,
  by: (program) => `Salvata da ${program}.`,
  pins: (count) => (count === 1 ? '1 segnaposto' : `${count} segnaposti`),
  own: (count) => (count === 1 ? 'Dati propri:' : `Dati propri, ${count} vincoli:`),
  more: (count) => `e altri ${count}`,
  official: (count) => (count === 1 ? '1 tabella ufficiale' : `${count} tabelle ufficiali`),
  noNotes: 'Nessuna nota.',
  replacesView: 'Prende il posto della vista attuale.',
  replacesOwn: (count) =>
    count === 1
      ? 'Prende il posto della vista attuale e di ciò che hai portato su questa pagina.'
      : `Prende il posto della vista attuale e delle ${count} cose che hai portato su questa pagina.`,
  replacesAll:
    'Prende il posto della vista attuale, dei vostri dati e delle tabelle ufficiali su questa pagina.',
  replace: 'Apri',
  add: (count) =>
    count === 1 ? 'Aggiungi solo i suoi dati' : `Aggiungi solo i suoi dati, ${count} in tutto`,
  asData: (tables) =>
    tables === 1 ? 'Leggi invece l’altra tabella' : `Leggi invece le altre ${tables} tabelle`,
  cancel: 'Chiudi',
  opened: (file) => `La sessione ${file} è aperta.`,
  added: (file, count) =>
    count === 1
      ? `Ciò che ${file} porta è stato aggiunto.`
      : `${count} cose che ${file} porta sono state aggiunte.`,
  none: (file) => `Ciò che contiene ${file} è già su questa pagina.`,
  undo: 'Annulla',
};
