import sansCyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff?url';
import sansGreek from '@fontsource/source-sans-3/files/source-sans-3-greek-400-normal.woff?url';
import sansItalicGreek from '@fontsource/source-sans-3/files/source-sans-3-greek-400-italic.woff?url';
import sansItalicLatin from '@fontsource/source-sans-3/files/source-sans-3-latin-400-italic.woff?url';
import sansLatin from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff?url';
import sansLatinExtended from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff?url';
import sansStrongGreek from '@fontsource/source-sans-3/files/source-sans-3-greek-600-normal.woff?url';
import sansStrongItalicGreek from '@fontsource/source-sans-3/files/source-sans-3-greek-600-italic.woff?url';
import sansStrongItalicLatin from '@fontsource/source-sans-3/files/source-sans-3-latin-600-italic.woff?url';
import sansStrongLatin from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff?url';
import serifGreek from '@fontsource/stix-two-text/files/stix-two-text-greek-400-normal.woff?url';
import serifItalicGreek from '@fontsource/stix-two-text/files/stix-two-text-greek-400-italic.woff?url';
import serifItalicLatin from '@fontsource/stix-two-text/files/stix-two-text-latin-400-italic.woff?url';
import serifLatin from '@fontsource/stix-two-text/files/stix-two-text-latin-400-normal.woff?url';
import serifStrongGreek from '@fontsource/stix-two-text/files/stix-two-text-greek-600-normal.woff?url';
import serifStrongItalicGreek from '@fontsource/stix-two-text/files/stix-two-text-greek-600-italic.woff?url';
import serifStrongItalicLatin from '@fontsource/stix-two-text/files/stix-two-text-latin-600-italic.woff?url';
import serifStrongLatin from '@fontsource/stix-two-text/files/stix-two-text-latin-600-normal.woff?url';
import symbols from '../../fonts/kaon-symbols.woff?url';

/** The faces in which text is set, the first of a stack of families. */
export type Family = 'serif' | 'sans' | 'symbols';

/** How text is to look. */
export interface Face {
  readonly family: Family;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
}

/** A file of a face, in a form of which parts can be embedded, and the letters for which it is taken. */
export interface FaceFile extends Face {
  readonly letters: RegExp;
  readonly address: string;
}

const latin = /[\u0020-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u2000-\u206f\u2212]/u;
const greek = /[\u0384-\u03ff]/u;
const latinExtended = /[\u0100-\u02ba\u1e00-\u1eff\u20a0-\u20c0]/u;
const cyrillic = /[\u0400-\u045f]/u;

/** The files of the faces with which the page is set, each weight on its own. */
export const faceFiles: readonly FaceFile[] = [
  { family: 'serif', weight: 400, style: 'normal', letters: latin, address: serifLatin },
  { family: 'serif', weight: 400, style: 'normal', letters: greek, address: serifGreek },
  { family: 'serif', weight: 400, style: 'italic', letters: latin, address: serifItalicLatin },
  { family: 'serif', weight: 400, style: 'italic', letters: greek, address: serifItalicGreek },
  { family: 'serif', weight: 600, style: 'normal', letters: latin, address: serifStrongLatin },
  { family: 'serif', weight: 600, style: 'normal', letters: greek, address: serifStrongGreek },
  { family: 'serif', weight: 600, style: 'italic', letters: latin, address: serifStrongItalicLatin },
  { family: 'serif', weight: 600, style: 'italic', letters: greek, address: serifStrongItalicGreek },
  { family: 'sans', weight: 400, style: 'normal', letters: latin, address: sansLatin },
  { family: 'sans', weight: 400, style: 'normal', letters: greek, address: sansGreek },
  { family: 'sans', weight: 400, style: 'italic', letters: latin, address: sansItalicLatin },
  { family: 'sans', weight: 400, style: 'italic', letters: greek, address: sansItalicGreek },
  { family: 'sans', weight: 600, style: 'normal', letters: latin, address: sansStrongLatin },
  { family: 'sans', weight: 600, style: 'normal', letters: greek, address: sansStrongGreek },
  { family: 'sans', weight: 600, style: 'italic', letters: latin, address: sansStrongItalicLatin },
  { family: 'sans', weight: 600, style: 'italic', letters: greek, address: sansStrongItalicGreek },
  { family: 'sans', weight: 400, style: 'normal', letters: latinExtended, address: sansLatinExtended },
  { family: 'sans', weight: 400, style: 'normal', letters: cyrillic, address: sansCyrillic },
  { family: 'symbols', weight: 400, style: 'normal', letters: /./u, address: symbols },
];

/** How far a face is from what was asked for. */
function distance(file: FaceFile, { family, weight, style }: Face): number {
  const isOther = file.family === family ? 0 : file.family === 'symbols' ? 4 : 8;
  return isOther + (file.style === style ? 0 : 2) + (weight >= 550 === file.weight >= 550 ? 0 : 1);
}

/** The files that may have a letter, the best first: its own face, the same in another cut, the symbols, other faces. */
export const filesFor = (letter: string, face: Face): readonly FaceFile[] =>
  faceFiles
    .filter(({ letters }) => letters.test(letter))
    .sort((a, b) => distance(a, face) - distance(b, face));
