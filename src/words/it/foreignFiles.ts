import type { Sections } from '../sections.ts';

/** Files of other kinds than tables: what each is, and what to do. */
export const foreignFileWords: Sections['foreign files'] = {
  pdf: (file) =>
    `${file} è un PDF; rilevate i punti della sua figura con WebPlotDigitizer e aggiungete il progetto che esso salva.`,
  postscript: (file) =>
    `${file} è un disegno PostScript; convertitelo in un’immagine, rilevatene i punti con WebPlotDigitizer e aggiungete il progetto che esso salva.`,
  picture: (file) =>
    `${file} è un’immagine; rilevatene i punti con WebPlotDigitizer e aggiungete il progetto che esso salva.`,
  svg: (file) =>
    `${file} è un disegno SVG senza una vista di KaonScope; rilevatene i punti con WebPlotDigitizer e aggiungete il progetto che esso salva.`,
  excel: (file) => `${file} è una cartella di Excel; salvate il suo foglio come CSV e aggiungete quel file.`,
  'open-document': (file) =>
    `${file} è un documento di LibreOffice o OpenOffice; salvate la sua tabella come CSV e aggiungete quel file.`,
  document: (file) =>
    `${file} è un documento di testo o una presentazione; copiate la tabella e incollatela in questa pagina, o salvatela come CSV.`,
  mathematica: (file) =>
    `${file} è un notebook o un file binario di Mathematica; scrivete la lista dei punti con Export["limit.csv", list] e aggiungete quel file.`,
  engauge: (file) =>
    `${file} è un documento di Engauge; esportate le sue curve come CSV (File, Export) e aggiungete quel file.`,
  root: (file) =>
    `${file} è un file ROOT; scrivete il suo grafico come colonne di testo e aggiungete quel file.`,
  numpy: (file) =>
    `${file} è un array di NumPy; scrivete i suoi punti con numpy.savetxt("limit.txt", array) e aggiungete quel file.`,
  pickle: (file) =>
    `${file} è un file pickle di Python, che non viene aperto; scrivete i suoi punti come CSV e aggiungete quel file.`,
  matlab: (file) =>
    `${file} è un file MATLAB; scrivete i suoi punti con writematrix(points, "limit.csv") e aggiungete quel file.`,
  hdf5: (file) => `${file} è un file HDF5; scrivete la sua tabella come CSV e aggiungete quel file.`,
  jupyter: (file) =>
    `${file} è un notebook Jupyter; fategli scrivere i punti come CSV e aggiungete quel file.`,
  'web-page': (file) => `${file} è una pagina web; scaricate il file di numeri che offre e aggiungetelo.`,
  pointer: (file) =>
    `${file} rimanda soltanto a un file conservato da Git LFS; scaricate quel file e aggiungetelo.`,
  archive: (file) =>
    `${file} è un archivio di un tipo che non viene aperto; estraetelo e aggiungete i suoi file, o impacchettateli come zip o tar.gz.`,
  zip: (file) => `${file} è un archivio zip dentro un altro archivio; estraetelo e aggiungete i suoi file.`,
  gzip: (file) => `${file} è un archivio gzip dentro un altro archivio; estraetelo e aggiungete i suoi file.`,
  'event-grid': (file) =>
    `${file} è una griglia con un numero di eventi per ogni massa e accoppiamento, non una curva; calcolatene il contorno (a 2.3 eventi per un CL del 90 % senza fondo) e aggiungetelo.`,
};
