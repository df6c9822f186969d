import { section } from '../section.ts';

/** Files of other kinds than tables: what each is, and what to do. */
export const foreignFileWords = section('foreign files', {
  pdf: (file: string) =>
    `${file} is a PDF; read the points off its figure with WebPlotDigitizer and add the project that it saves.`,
  postscript: (file: string) =>
    `${file} is a PostScript drawing; turn it into a picture, read its points off with WebPlotDigitizer and add the project that it saves.`,
  picture: (file: string) =>
    `${file} is a picture; read its points off with WebPlotDigitizer and add the project that it saves.`,
  svg: (file: string) =>
    `${file} is an SVG drawing without a view of KaonScope in it; read its points off with WebPlotDigitizer and add the project that it saves.`,
  excel: (file: string) => `${file} is an Excel workbook; save its sheet as CSV and add that file.`,
  'open-document': (file: string) =>
    `${file} is a LibreOffice or OpenOffice document; save its table as CSV and add that file.`,
  document: (file: string) =>
    `${file} is a text document or a presentation; copy its table and paste it into this page, or save it as CSV.`,
  mathematica: (file: string) =>
    `${file} is a Mathematica notebook or dump; write its list of points with Export["limit.csv", list] and add that file.`,
  engauge: (file: string) =>
    `${file} is an Engauge document; export its curves as CSV (File, Export) and add that file.`,
  root: (file: string) => `${file} is a ROOT file; write its graph as columns of text and add that file.`,
  numpy: (file: string) =>
    `${file} is a NumPy array; write its points with numpy.savetxt("limit.txt", array) and add that file.`,
  pickle: (file: string) =>
    `${file} is a Python pickle, which is not opened; write its points as CSV and add that file.`,
  matlab: (file: string) =>
    `${file} is a MATLAB file; write its points with writematrix(points, "limit.csv") and add that file.`,
  hdf5: (file: string) => `${file} is an HDF5 file; write its table as CSV and add that file.`,
  jupyter: (file: string) =>
    `${file} is a Jupyter notebook; let it write the points as CSV and add that file.`,
  'web-page': (file: string) =>
    `${file} is a web page; download the file of numbers that it offers and add that.`,
  pointer: (file: string) =>
    `${file} only points to a file that Git LFS keeps; download that file itself and add it.`,
  archive: (file: string) =>
    `${file} is an archive of a kind that is not opened; unpack it and add its files, or pack them as zip or tar.gz.`,
  zip: (file: string) => `${file} is a zip archive within another archive; unpack it and add its files.`,
  gzip: (file: string) => `${file} is a gzip archive within another archive; unpack it and add its files.`,
  'event-grid': (file: string) =>
    `${file} is a grid with a number of events for each mass and coupling, not a curve; take its contour (at 2.3 events for 90 % CL without background) and add that.`,
});
