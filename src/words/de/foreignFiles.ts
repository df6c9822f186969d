import type { Sections } from '../sections.ts';

/** Files of other kinds than tables: what each is, and what to do. */
export const foreignFileWords: Sections['foreign files'] = {
  pdf: (file) =>
    `${file} ist ein PDF; lesen Sie die Punkte seiner Abbildung mit WebPlotDigitizer ab und fügen Sie das Projekt hinzu, das es speichert.`,
  postscript: (file) =>
    `${file} ist eine PostScript-Zeichnung; wandeln Sie sie in ein Bild um, lesen Sie ihre Punkte mit WebPlotDigitizer ab und fügen Sie das Projekt hinzu, das es speichert.`,
  picture: (file) =>
    `${file} ist ein Bild; lesen Sie seine Punkte mit WebPlotDigitizer ab und fügen Sie das Projekt hinzu, das es speichert.`,
  svg: (file) =>
    `${file} ist eine SVG-Zeichnung ohne eine Ansicht von KaonScope darin; lesen Sie ihre Punkte mit WebPlotDigitizer ab und fügen Sie das Projekt hinzu, das es speichert.`,
  excel: (file) =>
    `${file} ist eine Excel-Mappe; speichern Sie ihr Blatt als CSV und fügen Sie diese Datei hinzu.`,
  'open-document': (file) =>
    `${file} ist ein Dokument von LibreOffice oder OpenOffice; speichern Sie seine Tabelle als CSV und fügen Sie diese Datei hinzu.`,
  document: (file) =>
    `${file} ist ein Textdokument oder eine Präsentation; kopieren Sie die Tabelle und fügen Sie sie in diese Seite ein, oder speichern Sie sie als CSV.`,
  mathematica: (file) =>
    `${file} ist ein Notebook oder ein Speicherabbild von Mathematica; schreiben Sie die Liste der Punkte mit Export["limit.csv", list] und fügen Sie diese Datei hinzu.`,
  engauge: (file) =>
    `${file} ist ein Engauge-Dokument; exportieren Sie seine Kurven als CSV (File, Export) und fügen Sie diese Datei hinzu.`,
  root: (file) =>
    `${file} ist eine ROOT-Datei; schreiben Sie ihren Graphen als Spalten von Text und fügen Sie diese Datei hinzu.`,
  numpy: (file) =>
    `${file} ist ein NumPy-Array; schreiben Sie seine Punkte mit numpy.savetxt("limit.txt", array) und fügen Sie diese Datei hinzu.`,
  pickle: (file) =>
    `${file} ist eine Pickle-Datei von Python, die nicht geöffnet wird; schreiben Sie ihre Punkte als CSV und fügen Sie diese Datei hinzu.`,
  matlab: (file) =>
    `${file} ist eine MATLAB-Datei; schreiben Sie ihre Punkte mit writematrix(points, "limit.csv") und fügen Sie diese Datei hinzu.`,
  hdf5: (file) =>
    `${file} ist eine HDF5-Datei; schreiben Sie ihre Tabelle als CSV und fügen Sie diese Datei hinzu.`,
  jupyter: (file) =>
    `${file} ist ein Jupyter-Notebook; lassen Sie es die Punkte als CSV schreiben und fügen Sie diese Datei hinzu.`,
  'web-page': (file) =>
    `${file} ist eine Webseite; laden Sie die Datei mit Zahlen herunter, die sie anbietet, und fügen Sie diese hinzu.`,
  pointer: (file) =>
    `${file} verweist nur auf eine Datei, die Git LFS aufbewahrt; laden Sie diese Datei selbst herunter und fügen Sie sie hinzu.`,
  archive: (file) =>
    `${file} ist ein Archiv einer Art, die nicht geöffnet wird; packen Sie es aus und fügen Sie seine Dateien hinzu, oder packen Sie sie als zip oder tar.gz.`,
  zip: (file) =>
    `${file} ist ein zip-Archiv in einem anderen Archiv; packen Sie es aus und fügen Sie seine Dateien hinzu.`,
  gzip: (file) =>
    `${file} ist ein gzip-Archiv in einem anderen Archiv; packen Sie es aus und fügen Sie seine Dateien hinzu.`,
  'event-grid': (file) =>
    `${file} ist ein Gitter mit einer Zahl von Ereignissen für jede Masse und Kopplung, keine Kurve; berechnen Sie seine Höhenlinie (bei 2.3 Ereignissen für 90 % CL ohne Untergrund) und fügen Sie diese hinzu.`,
};
