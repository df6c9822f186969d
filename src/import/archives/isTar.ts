/** Bytes of a header of a tar archive, and of the pieces in which contents are stored. */
export const tarBlock = 512;

const sign = [0x75, 0x73, 0x74, 0x61, 0x72];

/** Whether bytes are a tar archive: the sign of its format, `ustar`, stands in the first header. */
export function isTar(bytes: Uint8Array): boolean {
  return bytes.length >= tarBlock && sign.every((byte, index) => bytes[257 + index] === byte);
}
