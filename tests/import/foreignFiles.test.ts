import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ForeignKind, foreignKind, foreignKinds } from '../../src/import/foreignFiles.ts';
import { readFiles } from '../../src/import/readFiles.ts';
import { german } from '../../src/words/de/index.ts';
import { foreignFileWords } from '../../src/words/en/foreignFiles.ts';
import { importing } from '../../src/words/en/importing.ts';
import { french } from '../../src/words/fr/index.ts';
import { italian } from '../../src/words/it/index.ts';
import { tarGzOf, zipOf } from '../archives.ts';

const signs = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);

/** Each mass with the same couplings, and the events that are expected there. */
const eventGrid = (): string =>
  [50, 100, 150]
    .flatMap((mass) => [1e-6, 1e-5, 1e-4].map((g) => `${mass} ${g} ${1e11 * g * g * mass}\n`))
    .join('');

/** The beginning of each kind as its programs write it. */
const files: readonly (readonly [name: string, kind: ForeignKind, content: Uint8Array])[] = [
  ['figure.pdf', 'pdf', signs('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj')],
  ['figure.eps', 'postscript', signs('%!PS-Adobe-3.0 EPSF-3.0\n')],
  ['figure.png', 'picture', signs('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
  ['figure.jpg', 'picture', signs('\xff\xd8\xff\xe0\0\x10JFIF\0')],
  ['figure.gif', 'picture', signs('GIF89a\x01\0\x01\0')],
  ['figure.webp', 'picture', signs('RIFF\x24\0\0\0WEBPVP8 ')],
  ['figure.tif', 'picture', signs('II*\0\x08\0\0\0')],
  ['figure.bmp', 'picture', signs('BM\x46\0\0\0\0\0\0\0\x36')],
  [
    'figure.svg',
    'svg',
    signs('<?xml version="1.0"?>\n<!-- made by a program -->\n<svg xmlns="http://www.w3.org/2000/svg">'),
  ],
  ['limits.xlsx', 'excel', zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' })],
  ['limits.xls', 'excel', signs('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0')],
  ['limits.csv', 'excel', signs('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0')],
  [
    'limits.ods',
    'open-document',
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<office/>' }),
  ],
  ['note.docx', 'document', zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' })],
  [
    'limits.nb',
    'mathematica',
    signs('(* Content-type: application/vnd.wolfram.mathematica *)\n\n(*** Wolfram Notebook File ***)'),
  ],
  ['old.nb', 'mathematica', signs('Notebook[{\nCell[BoxData["1"], "Input"]}]')],
  [
    'limits.mx',
    'mathematica',
    signs('(*This is a Mathematica binary dump file. It can be loaded with Get.*)\0'),
  ],
  [
    'curves.dig',
    'engauge',
    signs('<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE engauge>\n<Document VersionNumber="12.1">'),
  ],
  ['old.dig', 'engauge', signs('\xca\xca\xca\xca\0\0\0\x05')],
  ['limits.root', 'root', signs('root\0\0\xf6\x9b\0\0\0d')],
  ['14TeV_default.npy', 'numpy', signs('\x93NUMPY\x01\0v\0{')],
  ['limits.npz', 'numpy', zipOf({ 'arr_0.npy': signs('\x93NUMPY\x01\0') })],
  ['limits.pkl', 'pickle', signs('\x80\x04\x95\x10\0\0\0\0\0\0\0]')],
  ['limits.mat', 'matlab', signs('MATLAB 5.0 MAT-file, Platform: GLNXA64')],
  ['limits.h5', 'hdf5', signs('\x89HDF\r\n\x1a\n\0')],
  ['limits.ipynb', 'jupyter', signs('{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}')],
  ['record.html', 'web-page', signs('<!DOCTYPE html>\n<html lang="en"><head>')],
  ['limits.dat', 'pointer', signs('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n')],
  ['limits.7z', 'archive', signs('7z\xbc\xaf\x27\x1c\0\x04')],
  ['limits.tar.xz', 'archive', signs('\xfd7zXZ\0\0\x04')],
  ['events.dat', 'event-grid', signs(eventGrid())],
  ['inner.csv.gz', 'zip', gzipSync(zipOf({ 'a.csv': '1,2' }))],
  ['inner.txt.gz', 'gzip', gzipSync(gzipSync(signs('1 2\n3 4\n')))],
  ['limits.root.gz', 'root', gzipSync(signs('root\0\0\xf6\x9b\0\0\0d'))],
];

describe('files of other kinds than tables', () => {
  it.each(files)('%s is named as what it is (%s), with what to do', async (name, kind, bytes) => {
    const [outcome] = await readFiles([{ name, bytes }]);
    if (outcome.ok) throw new Error('it was read');
    expect(outcome.reason).toMatchObject({ code: 'foreign', kind });
    const sentence = importing.reason(outcome.reason);
    expect(sentence).toBe(foreignFileWords[kind](outcome.reason.file));
    expect(sentence).toMatch(/^\S+ .*\b(?:add|paste)\b.*\.$/);
    expect(sentence.match(/\.(?= [A-Z])/)).toBeNull();
  });

  it('has a file for every kind', () => {
    expect([...new Set(files.map(([, kind]) => kind))].sort()).toEqual([...foreignKinds].sort());
  });

  it.each([
    ['French', french],
    ['German', german],
    ['Italian', italian],
  ] as const)('is said in %s too, of every kind', (_, language) => {
    const said = language('foreign files', foreignFileWords) as typeof foreignFileWords;
    for (const kind of foreignKinds) {
      const sentence = said[kind]('a.b');
      expect(sentence).toContain('a.b');
      expect(sentence).not.toBe(foreignFileWords[kind]('a.b'));
    }
  });

  it('names what an archive holds beside its tables no fault of the tables', async () => {
    const bytes = tarGzOf({
      'r/a.csv': 'm_MeV,br_ul\n10,1e-10\n20,2e-10\n',
      'r/figure.pdf': signs('%PDF-1.7'),
    });
    const outcomes = await readFiles([{ name: 'r.tar.gz', bytes }]);
    expect(outcomes.map(({ ok, file }) => [ok, file])).toEqual([[true, 'r/a.csv']]);
  });

  it.each([
    ['numbers', '50 1e-8\n100 2e-8\n'],
    ['a percent sign in front', '% mass limit\n50 1e-8\n'],
    ['a heading in brackets', '<mass>,<limit>\n50,1e-8\n'],
    ['a heading BM', 'BMass,limit\n50,1e-8\n'],
    ['a word root', 'root mass\n'],
  ])('takes %s for no other kind', (_, text) => {
    expect(foreignKind(new TextEncoder().encode(text))).toBeNull();
  });
});
