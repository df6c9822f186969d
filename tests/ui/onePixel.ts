import { crc32, deflateSync } from 'node:zlib';

function chunk(type: string, data: Uint8Array | readonly number[]): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(data)]);
  const framed = Buffer.alloc(content.length + 8);
  framed.writeUInt32BE(content.length - 4);
  content.copy(framed, 4);
  framed.writeUInt32BE(crc32(content), framed.length - 4);
  return framed;
}

/** A PNG of one black pixel. */
export const onePixel = new Uint8Array(
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]),
    chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
    chunk('IEND', []),
  ]),
);
