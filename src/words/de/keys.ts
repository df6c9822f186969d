import type { Sections } from '../sections.ts';

export const keys: Sections['keys'] = {
  title: 'Tasten, solange eine Figur aktiv ist',
  keys: {
    arrows: { key: '← →', does: 'Masse, um 1 MeV' },
    upAndDown: { key: '↑ ↓', does: 'Kopplung, um 1/20 Dekade' },
    steps: { key: 'Umschalt, Alt', does: 'mit Pfeilen: zehnmal gröber, zehnmal feiner' },
    pages: { key: 'Bild auf, Bild ab', does: 'Kopplung, um eine Dekade' },
    ends: { key: 'Pos1, Ende', does: 'erste und letzte sichtbare Masse' },
    couplingEdges: { key: '[ ]', does: 'voriger und nächster Rand in der Kopplung bei dieser Masse' },
    massEdges: { key: ', .', does: 'voriger und nächster Rand in der Masse bei dieser Kopplung' },
    pin: { key: 'Eingabe', does: 'den Punkt anheften' },
    unpin: { key: 'Entf', does: 'die Nadel unter dem Fadenkreuz entfernen' },
    zoom: { key: '+ −', does: 'vergrößern und verkleinern' },
    whole: { key: '0', does: 'die ganze Ebene' },
    swap: { key: 'f', does: 'Feld und Figur tauschen' },
    table: { key: 't', does: 'Tabelle hinter der Figur, und zurück' },
    copy: { key: 'c', does: 'die Zahlen kopieren' },
    glossary: { key: 'g', does: 'Symbole und Begriffe' },
    plain: { key: 'w', does: 'einfache Worte, und zurück' },
    map: { key: '?', does: 'diese Liste' },
    escape: {
      key: 'Esc',
      does: 'schließen, was zuoberst offen ist; wenn nichts offen ist, die Pseudoexperimente anhalten',
    },
    history: { key: 'Strg Z, Strg Umschalt Z', does: 'rückgängig, wiederholen (überall)' },
  },
  mouse:
    'Mit der Maus: Ein Klick heftet an, Ziehen verschiebt, Umschalt und Ziehen vergrößert einen Ausschnitt, Strg und das Rad vergrößern, ein Doppelklick zeigt die ganze Ebene.',
  close: 'Schließen',
};
