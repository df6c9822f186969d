import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withTexts } from '../../src/ui/save/pngText.ts';
import { onePixel } from './onePixel.ts';

/** Chunks of a PNG, whose check sums must be right. */
function chunksOf(png: Buffer): { type: string; data: Buffer }[] {
  const found: { type: string; data: Buffer }[] = [];
  for (let from = 8; from < png.length;) {
    const length = png.readUInt32BE(from);
    const content = png.subarray(from + 4, from + 8 + length);
    expect(png.readUInt32BE(from + 8 + length)).toBe(crc32(content));
    found.push({ type: content.toString('latin1', 0, 4), data: content.subarray(4) });
    from += 12 + length;
  }
  return found;
}

describe('texts in a PNG', () => {
  const texts = [
    { keyword: 'Title', text: 'Limits on sin²θ at 90 % CL' },
    { keyword: 'Source', text: 'https://example.org/#v=1&at=180,2e-8' },
  ];

  it('are chunks of UTF-8 text before the picture, which stays as it was', () => {
    const chunks = chunksOf(Buffer.concat(withTexts(onePixel, texts)));
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
    const read = chunks
      .filter(({ type }) => type === 'iTXt')
      .map(({ data }) => {
        const end = data.indexOf(0);
        // Not compressed, no language, no translated keyword.
        expect([...data.subarray(end, end + 5)]).toEqual([0, 0, 0, 0, 0]);
        return { keyword: data.toString('latin1', 0, end), text: data.toString('utf8', end + 5) };
      });
    expect(read).toEqual(texts);
    expect(Buffer.concat(withTexts(onePixel, []))).toEqual(Buffer.from(onePixel));
  });

  it('come after how many pixels a metre has, where the picture has a size on paper', () => {
    // 600 dots per inch of 25.4 mm.
    const chunks = chunksOf(Buffer.concat(withTexts(onePixel, texts, 600 / 0.0254)));
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
    const { data } = chunks[1];
    expect([data.readUInt32BE(0), data.readUInt32BE(4), data[8]]).toEqual([23622, 23622, 1]);
  });

  it('are refused by what is no PNG', () => {
    expect(() => withTexts(new Uint8Array(40), texts)).toThrow('no PNG');
    expect(() => withTexts(onePixel.slice(0, 12), texts)).toThrow('no PNG');
  });
});
