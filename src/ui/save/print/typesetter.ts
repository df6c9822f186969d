import { create, type Font } from 'fontkit';
import { type Face, type FaceFile, filesFor } from './faces.ts';

/** Reads a file that came with the page. */
export type ReadBytes = (address: string) => Promise<Uint8Array<ArrayBuffer>>;

/** A file of a face, open. */
export interface OpenFace {
  readonly file: FaceFile;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly font: Font;
}

/** Letters of one file that follow each other. */
export interface Stretch {
  readonly open: OpenFace;
  readonly text: string;
  /** In units of the size of the text. */
  readonly width: number;
  /** Whether it must be thickened, since its face has one weight only. */
  readonly isThickened: boolean;
}

/** Sets text in the faces of the page. */
export interface Typesetter {
  /** Letters of its texts that no face has, each once, in the order in which they come: they become empty boxes. */
  readonly missing: readonly string[];
  /** @throws RangeError for a text that was not among those that it was opened for */
  readonly set: (text: string, face: Face) => readonly Stretch[];
}

const keyOf = (letter: string, { family, weight, style }: Face) =>
  `${family} ${weight >= 550} ${style} ${letter}`;

/** A letter with the accents on it: base and accent from two files do not join. */
const lettersOf = (text: string): readonly string[] => text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];

const has = ({ font }: OpenFace, letter: string) =>
  [...letter].every((each) => font.hasGlyphForCodePoint(each.codePointAt(0) ?? 0));

/**
 * Opens the files that have the letters of some texts.
 * @throws Error where a file cannot be read
 */
export async function openTypesetter(
  texts: readonly { readonly text: string; readonly face: Face }[],
  readBytes: ReadBytes,
): Promise<Typesetter> {
  const opened = new Map<string, Promise<OpenFace>>();
  const open = (file: FaceFile): Promise<OpenFace> => {
    const known = opened.get(file.address);
    if (known !== undefined) return known;
    const opening = readBytes(file.address).then((bytes) => ({ file, bytes, font: fontOf(bytes) }));
    opened.set(file.address, opening);
    return opening;
  };
  const faces = new Map<string, OpenFace>();
  const missing = new Set<string>();
  for (const { text, face } of texts)
    for (const letter of lettersOf(text)) {
      const key = keyOf(letter, face);
      if (faces.has(key)) continue;
      let chosen: OpenFace | null = null;
      for (const file of filesFor(letter, face)) {
        const candidate = await open(file);
        if (!has(candidate, letter)) continue;
        chosen = candidate;
        break;
      }
      if (chosen === null) missing.add(letter);
      // What no file has becomes the empty box of the first one that sets this face.
      faces.set(key, chosen ?? (await open(filesFor(' ', face)[0])));
    }
  return {
    missing: [...missing],
    set: (text, face) => {
      const runs: { open: OpenFace; text: string }[] = [];
      for (const letter of lettersOf(text)) {
        const found = faces.get(keyOf(letter, face));
        if (found === undefined) throw new RangeError(`no face was opened for ${letter}`);
        const last = runs.at(-1);
        if (last?.open === found) last.text += letter;
        else runs.push({ open: found, text: letter });
      }
      return runs.map((run) => ({
        ...run,
        width: run.open.font.layout(run.text).advanceWidth / run.open.font.unitsPerEm,
        isThickened: face.weight >= 550 && run.open.file.weight < 550,
      }));
    },
  };
}

function fontOf(bytes: Uint8Array): Font {
  // Its types ask for the Buffer of Node, of which it uses what every array of bytes has.
  const font = create(bytes as Parameters<typeof create>[0]);
  if ('fonts' in font) throw new TypeError('a face is one font');
  return font;
}

const letters = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const;

/** To a hundredth of a pixel: more is not printed. */
const short = (value: number): string => String(Math.round(100 * value) / 100);

/**
 * Outlines of a stretch as path data.
 * @param size of the text, px
 * @param x,y where its baseline begins, px
 */
export function outlineOf({ open: { font }, text }: Stretch, size: number, x: number, y: number): string {
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let at = x;
  let data = '';
  glyphs.forEach((glyph, k) => {
    const { xOffset, yOffset, xAdvance } = positions[k];
    // Faces count upwards, pictures downwards.
    const path = glyph.path.transform(scale, 0, 0, -scale, at + scale * xOffset, y - scale * yOffset);
    for (const { command, args } of path.commands) data += letters[command] + args.map(short).join(' ');
    at += scale * xAdvance;
  });
  return data;
}
