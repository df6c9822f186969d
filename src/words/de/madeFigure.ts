import type { Sections } from '../sections.ts';

export const madeFigure: Sections['made figure'] = {
  title: 'Arbeit, Folie',
  open: 'Stil wählen',
  hint: 'eine oder zwei Spalten einer Zeitschrift, oder 16:9',
  slot: 'Was',
  slots: { main: 'Die Abbildung', linked: 'Die Tafel' },
  style: 'Stil',
  styles: { 'one-column': 'Eine Spalte', 'two-columns': 'Zwei Spalten', slide: 'Folie, 16:9' },
  size: (width, height, unit) => `${width} × ${height} ${unit}`,
  ground: 'Grund',
  grounds: { white: 'Weiß', paper: 'Papierweiß', dark: 'Dunkel' },
  withCrosshair: 'mit Fadenkreuz und Nadeln',
  inGreyscale: 'in Graustufen ansehen',
  trueSize: 'Vorschau in wahrer Größe',
  reduced: 'Vorschau, verkleinert',
  pdfHint: 'Buchstaben eingebettet, Text wählbar',
  forms: {
    print: { button: 'SVG für den Druck', hint: 'Text als Umrisse' },
    editable: { button: 'SVG zum Bearbeiten', hint: 'Text bleibt Text, für Inkscape oder Illustrator' },
  },
  save: 'Sichern als',
  pngWidth: 'PNG, Breite in Pixeln',
  dotsPerInch: (dpi) => `${dpi} Punkte je Zoll`,
  wrongWidth: (least, most) => `Bitte eine ganze Zahl von Pixeln, ${least} bis ${most}.`,
  copyCaption: 'Bildunterschrift kopieren',
  captionCopied: 'Bildunterschrift kopiert.',
  captionRefused:
    'Der Browser erlaubt das Kopieren nicht; die Bildunterschrift lässt sich von Hand auswählen und kopieren.',
  letters: (rows) => `Buchstaben: ${rows.join('; ')}.`,
  letter: (letter, name) => `${letter}, ${name}`,
  unnamed: (names) => `Ohne Namen gezeichnet: ${names.join('; ')}.`,
  lacks: (letters) =>
    `PDF und SVG für den Druck haben keine Buchstaben für ${letters.join(' ')} und zeigten leere Kästchen. Geben Sie Ihren Daten einen anderen Namen, oder sichern Sie als PNG oder als SVG zum Bearbeiten, die die Schriften des Rechners nehmen.`,
  nothingYet: 'Noch ist nichts zu zeichnen.',
};
