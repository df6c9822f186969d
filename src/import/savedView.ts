import { latin1Text } from './decodeText.ts';

/** Bytes with which every PNG begins. */
const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/**
 * The words of a link of this page: what stands behind `#`. Of which site the link is has no say.
 * @param address any text
 * @returns for example `v=1&model=bc4`; null where the text is no such link
 */
export function wordsOfLink(address: string): string | null {
  const hash = address.indexOf('#');
  const words = address.slice(hash + 1).trim();
  return hash >= 0 && /^v=\d/.test(words) ? words : null;
}

/** The text of a chunk of PNG with the keyword under which addresses stand; null of any other, and of compressed ones. */
function sourceIn(type: string, data: Uint8Array): string | null {
  const keywordEnd = data.indexOf(0);
  if (keywordEnd < 0 || latin1Text(data.subarray(0, keywordEnd)) !== 'Source') return null;
  if (type === 'tEXt') return latin1Text(data.subarray(keywordEnd + 1));
  const isCompressed = data[keywordEnd + 1] !== 0;
  const languageEnd = data.indexOf(0, keywordEnd + 3);
  const translatedEnd = languageEnd < 0 ? -1 : data.indexOf(0, languageEnd + 1);
  return isCompressed || translatedEnd < 0 ? null : latin1Text(data.subarray(translatedEnd + 1));
}

/** The link in the texts of a PNG (Portable Network Graphics, third edition, section 11.3.3). */
function viewInPng(bytes: Uint8Array): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = pngSignature.length;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const type = latin1Text(bytes.subarray(at + 4, at + 8));
    if (type === 'iTXt' || type === 'tEXt') {
      const source = sourceIn(type, bytes.subarray(at + 8, at + 8 + length));
      const words = source === null ? null : wordsOfLink(source);
      if (words !== null) return words;
    }
    at += 12 + length;
  }
  return null;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of XML without its entities. */
const withoutEntities = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name]);

/** The link among the identifiers of metadata in Dublin Core, as SVG and PDF hold them. */
function viewInMetadata(text: string): string | null {
  const [open, close] = ['<dc:identifier', '</dc:identifier>'];
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at)) {
    const start = text.indexOf('>', at);
    const end = start < 0 ? -1 : text.indexOf(close, start);
    if (end < 0) return null;
    const words = wordsOfLink(withoutEntities(text.slice(start + 1, end)));
    if (words !== null) return words;
    at = end;
  }
  return null;
}

/** The link in a text of a PDF that is written as it is, in parentheses (ISO 32000-1, section 7.3.4.2). */
function viewInLiterals(text: string): string | null {
  const start = '#v=';
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + start.length)) {
    const [literal] = /^(?:[^()\\\s]|\\[()\\]){1,9000}(?=\))/.exec(text.slice(at, at + 9001)) ?? [''];
    const words = wordsOfLink(literal.replace(/\\(.)/g, '$1'));
    if (words !== null) return words;
  }
  return null;
}

/**
 * The view that a picture was saved with.
 * @param bytes a file of any kind
 * @returns the words of its link; null where the file is no picture of this page
 */
export function savedView(bytes: Uint8Array): string | null {
  if (startsWith(bytes, pngSignature)) return viewInPng(bytes);
  const head = latin1Text(bytes.subarray(0, 4096)).trimStart();
  if (head.startsWith('%PDF-')) {
    const text = latin1Text(bytes);
    return viewInMetadata(text) ?? viewInLiterals(text);
  }
  return head.startsWith('<') && head.includes('<svg') ? viewInMetadata(latin1Text(bytes)) : null;
}
