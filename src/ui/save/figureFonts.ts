import { trustedMarkup } from '../../../workers/trusted.ts';
import sansGreek from '@fontsource-variable/source-sans-3/files/source-sans-3-greek-wght-normal.woff2?url';
import sansLatin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serifGreekItalic from '@fontsource-variable/stix-two-text/files/stix-two-text-greek-wght-italic.woff2?url';
import serifGreek from '@fontsource-variable/stix-two-text/files/stix-two-text-greek-wght-normal.woff2?url';
import serifItalic from '@fontsource-variable/stix-two-text/files/stix-two-text-latin-wght-italic.woff2?url';
import serif from '@fontsource-variable/stix-two-text/files/stix-two-text-latin-wght-normal.woff2?url';
import symbols from '../fonts/kaon-symbols.woff2?url';
import { readBytes } from './readBytes.ts';

/** A file of a face, and the letters for which it is taken. */
interface FontFile {
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly weight: string;
  readonly range: string;
  readonly letters: RegExp;
  readonly address: string;
}

const latin = {
  range: 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+2212',
  letters: /[\u0021-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u2010-\u206f\u2212]/u,
};
const greek = { range: 'U+0384-03FF', letters: /[\u0384-\u03ff]/u };
const stix = { family: 'STIX Two Text Variable', weight: '400 700' };
const source = { family: 'Source Sans 3 Variable', weight: '200 900' };

/** The files of `fonts.css`. */
const files: readonly FontFile[] = [
  { ...stix, ...latin, style: 'normal', address: serif },
  { ...stix, ...latin, style: 'italic', address: serifItalic },
  { ...stix, ...greek, style: 'normal', address: serifGreek },
  { ...stix, ...greek, style: 'italic', address: serifGreekItalic },
  { ...source, ...latin, style: 'normal', address: sansLatin },
  { ...source, ...greek, style: 'normal', address: sansGreek },
  {
    family: 'Kaon Symbols',
    weight: '400',
    style: 'normal',
    range: 'U+0-10FFFF',
    letters: /[\u0304\u0391-\u03ff\u2190-\u22ff]/u,
    address: symbols,
  },
];

/** Texts of an SVG document by the face and style in which they are set. */
function textsByFace(root: Element): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const walk = (element: Element, face: string, style: string): void => {
    const ownFace = element.getAttribute('font-family') ?? face;
    const ownStyle = element.getAttribute('font-style') ?? style;
    for (const node of element.childNodes) {
      if (node instanceof Element) walk(node, ownFace, ownStyle);
      else if (element.closest('text') !== null) {
        const key = `${ownFace}|${ownStyle}`;
        texts.set(key, (texts.get(key) ?? '') + (node.textContent ?? ''));
      }
    }
  };
  walk(root, '', 'normal');
  return texts;
}

async function asDataAddress(address: string): Promise<string> {
  const bytes = await readBytes(address);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}

/**
 * A stand-alone SVG document with the files of the faces that its texts use written into it, so that it looks the same
 * where those faces are not installed.
 * @param svg text of the document
 * @returns the document with a style element of `@font-face` rules
 * @throws Error when a file of a face cannot be read
 */
export async function withFonts(svg: string): Promise<string> {
  const parsed = new DOMParser().parseFromString(trustedMarkup(svg), 'image/svg+xml');
  const texts = [...textsByFace(parsed.documentElement)];
  const used = files.filter(({ family, style, letters }) =>
    texts.some(([key, text]) => {
      const [face, ownStyle] = key.split('|');
      // The symbols' face has no italics of its own: it stands in for those too.
      const fits = family === 'Kaon Symbols' || style === ownStyle;
      return fits && face.includes(family) && letters.test(text);
    }),
  );
  const rules = await Promise.all(
    used.map(
      async ({ family, style, weight, range, address }) =>
        `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:block;` +
        `src:url(${await asDataAddress(address)}) format("woff2");unicode-range:${range}}`,
    ),
  );
  const end = svg.indexOf('>', svg.indexOf('<svg')) + 1;
  return `${svg.slice(0, end)}<style>${rules.join('')}</style>${svg.slice(end)}`;
}
