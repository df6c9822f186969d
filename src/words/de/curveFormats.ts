import type { Sections } from '../sections.ts';

export const curveFormats: Sections['curve formats'] = {
  csv: 'Masse in MeV und Wert, mit einem Kopf aus Kommentaren. Lässt sich wieder auf dieser Seite ablegen.',
  json: 'Das eigene Format von KaonScope. Lässt sich wieder auf dieser Seite ablegen.',
  'dark-matter-live':
    'Für die Seite des CERN: x,y in GeV und die Beschriftung jeder Region, für ihren Ordner des Modells. Sie nimmt veröffentlichte Ergebnisse; geben Sie im Beitrag an, was hier berechnet wurde, und prüfen Sie die vier Kategorien.',
  hepdata:
    'submission.yaml mit einer Tabelle je Kurve, Bänder als Fehler der erwarteten Grenze, wo das geht; fertig zum Hochladen.',
};
