import { crc32 } from './zip.ts';

/** Signature and the header chunk, with which every PNG begins. */
const headerEnd = 8 + 25;
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A keyword of PNG, 1 to 79 Latin letters, and its text. */
export interface PngText {
  readonly keyword: string;
  readonly text: string;
}

/** A chunk with its length and check sum. @param content its type and data */
function chunkOf(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(content.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length - 4);
  chunk.set(content, 4);
  view.setUint32(chunk.length - 4, crc32(content));
  return chunk;
}

/** An `iTXt` chunk: UTF-8, not compressed, without language. */
const textChunk = ({ keyword, text }: PngText): Uint8Array<ArrayBuffer> =>
  chunkOf(new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`));

/** A `pHYs` chunk: as many pixels in a metre along both axes. */
function densityChunk(pixelsPerMetre: number): Uint8Array<ArrayBuffer> {
  const content = new Uint8Array(13);
  content.set(new TextEncoder().encode('pHYs'));
  const view = new DataView(content.buffer);
  view.setUint32(4, pixelsPerMetre);
  view.setUint32(8, pixelsPerMetre);
  // The unit is the metre.
  view.setUint8(12, 1);
  return chunkOf(content);
}

/**
 * A PNG with texts among its metadata, before the picture (Portable Network Graphics, third edition, section 11.3.3).
 * @param png bytes of a whole file
 * @param pixelsPerMetre where the picture has a size on paper; rounded
 * @throws Error when they are none
 */
export function withTexts(
  png: Uint8Array<ArrayBuffer>,
  texts: readonly PngText[],
  pixelsPerMetre: number | null = null,
): Uint8Array<ArrayBuffer>[] {
  if (png.length < headerEnd || signature.some((byte, i) => png[i] !== byte)) {
    throw new Error('The picture is no PNG.');
  }
  const density = pixelsPerMetre === null ? [] : [densityChunk(Math.round(pixelsPerMetre))];
  return [png.subarray(0, headerEnd), ...density, ...texts.map(textChunk), png.subarray(headerEnd)];
}
