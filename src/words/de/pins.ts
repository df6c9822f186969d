import type { Sections } from '../sections.ts';

export const pins: Sections['pins'] = {
  open: 'Als Tabelle',
  subject: 'Die Tabelle der Nadeln',
  title: (benchmark) => `Nadeln in ${benchmark}`,
  verdicts: {
    excluded: 'ausgeschlossen',
    allowed: 'nicht ausgeschlossen',
    'on-edge': 'am Rand',
    silent: 'keine Suche deckt ihn ab',
  },
  columns: {
    pin: 'Nadel',
    m_MeV: 'Masse [MeV/c²]',
    verdict: 'durch die Suchen im Bild',
    tau_s: 'Lebensdauer [s]',
    br: 'Anteil B(K⁺ → π⁺X)',
  },
  strength: (search) => `Stärke μ, ${search}`,
  limit: (search) => `Grenze auf B, ${search}`,
  computing: 'Wird berechnet…',
  copyAs: 'Kopieren als',
  forms: {
    tsv: 'Text mit Tabulatoren',
    latex: 'LaTeX mit booktabs',
    markdown: 'Markdown-Text',
    csv: 'CSV-Datei',
  },
  save: 'Als CSV speichern',
  copied: (form) => `Tabelle kopiert als ${form}.`,
  refused:
    'Der Browser lässt diese Seite nicht in die Zwischenablage schreiben. Speichern Sie die Tabelle stattdessen.',
  saved: (name) => `${name} gespeichert.`,
  close: 'Schließen',
};
