import type { Sections } from '../sections.ts';

export const session: Sections['session'] = {
  name: 'Sitzung',
  button: 'Sitzung speichern',
  label: 'Die Sitzung speichern: Ansicht, Nadeln, eigene Daten und Notizen in einer Datei',
  hint: 'Ansicht, Nadeln, eigene Daten und Notizen in einer Datei, zum Weitergeben oder für später',
  notes: 'Notizen für alle, die sie öffnen',
  open: 'Sitzung öffnen',
  saved: (file) => `${file} gespeichert. Wer die Datei auf die Seite zieht, sieht dasselbe.`,
  tooLarge: (megabytes, most) =>
    `Die Sitzung hätte ${megabytes} MB; geöffnet werden Dateien bis ${most} MB. Speichern Sie einen Teil der eigenen Daten einzeln und entfernen Sie ihn hier.`,

  ask: (file) => `Die Sitzung ${file} öffnen?`,
  askOne: (files) => `${files} Dateien enthalten eine Sitzung. Welche soll geöffnet werden?`,
  by: (program) => `Gespeichert von ${program}.`,
  pins: (count) => (count === 1 ? '1 Nadel' : `${count} Nadeln`),
  own: (count) => (count === 1 ? 'Eigene Daten:' : `Eigene Daten, ${count} Schranken:`),
  more: (count) => `und ${count} weitere`,
  official: (count) => (count === 1 ? '1 offizielle Tabelle' : `${count} offizielle Tabellen`),
  noNotes: 'Keine Notizen.',
  replacesView: 'Sie tritt an die Stelle der jetzigen Ansicht.',
  replacesOwn: (count) =>
    count === 1
      ? 'Sie tritt an die Stelle der jetzigen Ansicht und dessen, was Sie auf diese Seite gebracht haben.'
      : `Sie tritt an die Stelle der jetzigen Ansicht und der ${count} Dinge, die Sie auf diese Seite gebracht haben.`,
  replacesAll:
    'Sie tritt an die Stelle der jetzigen Ansicht, der eigenen Daten und der offiziellen Tabellen auf dieser Seite.',
  replace: 'Öffnen',
  add: (count) =>
    count === 1
      ? 'Nur ihre eigenen Daten dazunehmen'
      : `Nur ihre eigenen Daten dazunehmen, ${count} im Ganzen`,
  asData: (tables) =>
    tables === 1
      ? 'Stattdessen die andere Tabelle lesen'
      : `Stattdessen die ${tables} anderen Tabellen lesen`,
  cancel: 'Abbrechen',
  opened: (file) => `Die Sitzung ${file} ist geöffnet.`,
  added: (file, count) =>
    count === 1
      ? `Was ${file} mitbringt, wurde dazugenommen.`
      : `${count} Dinge, die ${file} mitbringt, wurden dazugenommen.`,
  none: (file) => `Was ${file} enthält, ist schon auf dieser Seite.`,
  undo: 'Rückgängig',
};
