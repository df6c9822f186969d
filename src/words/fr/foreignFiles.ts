import type { Sections } from '../sections.ts';

/** Files of other kinds than tables: what each is, and what to do. */
export const foreignFileWords: Sections['foreign files'] = {
  pdf: (file) =>
    `${file} est un PDF ; relevez les points de sa figure avec WebPlotDigitizer et ajoutez le projet qu’il enregistre.`,
  postscript: (file) =>
    `${file} est un dessin PostScript ; convertissez-le en image, relevez ses points avec WebPlotDigitizer et ajoutez le projet qu’il enregistre.`,
  picture: (file) =>
    `${file} est une image ; relevez ses points avec WebPlotDigitizer et ajoutez le projet qu’il enregistre.`,
  svg: (file) =>
    `${file} est un dessin SVG qui ne contient pas de vue de KaonScope ; relevez ses points avec WebPlotDigitizer et ajoutez le projet qu’il enregistre.`,
  excel: (file) => `${file} est un classeur Excel ; enregistrez sa feuille en CSV et ajoutez ce fichier.`,
  'open-document': (file) =>
    `${file} est un document LibreOffice ou OpenOffice ; enregistrez son tableau en CSV et ajoutez ce fichier.`,
  document: (file) =>
    `${file} est un document texte ou une présentation ; copiez son tableau et collez-le dans cette page, ou enregistrez-le en CSV.`,
  mathematica: (file) =>
    `${file} est un notebook ou un fichier binaire de Mathematica ; écrivez sa liste de points avec Export["limit.csv", list] et ajoutez ce fichier.`,
  engauge: (file) =>
    `${file} est un document Engauge ; exportez ses courbes en CSV (File, Export) et ajoutez ce fichier.`,
  root: (file) =>
    `${file} est un fichier ROOT ; écrivez son graphe en colonnes de texte et ajoutez ce fichier.`,
  numpy: (file) =>
    `${file} est un tableau NumPy ; écrivez ses points avec numpy.savetxt("limit.txt", array) et ajoutez ce fichier.`,
  pickle: (file) =>
    `${file} est un fichier pickle de Python, qui n’est pas ouvert ; écrivez ses points en CSV et ajoutez ce fichier.`,
  matlab: (file) =>
    `${file} est un fichier MATLAB ; écrivez ses points avec writematrix(points, "limit.csv") et ajoutez ce fichier.`,
  hdf5: (file) => `${file} est un fichier HDF5 ; écrivez son tableau en CSV et ajoutez ce fichier.`,
  jupyter: (file) =>
    `${file} est un notebook Jupyter ; faites-lui écrire les points en CSV et ajoutez ce fichier.`,
  'web-page': (file) =>
    `${file} est une page web ; téléchargez le fichier de nombres qu’elle propose et ajoutez-le.`,
  pointer: (file) =>
    `${file} ne fait que renvoyer à un fichier gardé par Git LFS ; téléchargez ce fichier lui-même et ajoutez-le.`,
  archive: (file) =>
    `${file} est une archive d’un type qui n’est pas ouvert ; décompressez-la et ajoutez ses fichiers, ou empaquetez-les en zip ou tar.gz.`,
  zip: (file) =>
    `${file} est une archive zip dans une autre archive ; décompressez-la et ajoutez ses fichiers.`,
  gzip: (file) =>
    `${file} est une archive gzip dans une autre archive ; décompressez-la et ajoutez ses fichiers.`,
  'event-grid': (file) =>
    `${file} est une grille avec un nombre d’événements pour chaque masse et chaque couplage, et non une courbe ; prenez-en le contour (à 2,3 événements pour un CL de 90 % sans bruit de fond) et ajoutez-le.`,
};
