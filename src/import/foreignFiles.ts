/** Kinds of files that people drop and that hold no table that could be read, by what has to be done with them. */
export const foreignKinds = [
  'pdf',
  'postscript',
  'picture',
  'svg',
  'excel',
  'open-document',
  'document',
  'mathematica',
  'engauge',
  'root',
  'numpy',
  'pickle',
  'matlab',
  'hdf5',
  'jupyter',
  'web-page',
  'pointer',
  'archive',
  'zip',
  'gzip',
  'event-grid',
] as const;
export type ForeignKind = (typeof foreignKinds)[number];

/** First signs of files, each as one byte, with what they are; the first that fits counts. */
const beginnings: readonly (readonly [RegExp, ForeignKind])[] = [
  [/^(?:\xef\xbb\xbf)?\s*%PDF-/, 'pdf'],
  [/^(?:%!PS|\xc5\xd0\xd3\xc6)/, 'postscript'],
  [/^\x89PNG/, 'picture'],
  [/^\xff\xd8\xff/, 'picture'],
  [/^GIF8[79]a/, 'picture'],
  [/^RIFF[^]{4}WEBP/, 'picture'],
  [/^(?:II\*\0|MM\0\*)/, 'picture'],
  [/^BM[^]{4}\0\0\0\0/, 'picture'],
  [/^[^]{4}ftyp(?:avif|heic|heix|mif1)/, 'picture'],
  [/^PK\x03\x04/, 'zip'],
  [/^\x1f\x8b/, 'gzip'],
  [/^\xd0\xcf\x11\xe0/, 'excel'],
  [/^\x89HDF/, 'hdf5'],
  [/^root\0/, 'root'],
  [/^\x93NUMPY/, 'numpy'],
  [/^\x80[\x02-\x05][^]/, 'pickle'],
  [/^MATLAB [\d.]+ MAT-file/, 'matlab'],
  [/^\(\*This is a Mathematica binary dump file/, 'mathematica'],
  [/^\s*\(\*\s*Content-type:\s*application\/(?:vnd\.wolfram|mathematica)/i, 'mathematica'],
  [/^\s*Notebook\s*\[\s*\{/, 'mathematica'],
  [/^(?:BZh[1-9]|\xfd7zXZ\0|7z\xbc\xaf\x27\x1c|Rar!\x1a\x07|\x28\xb5\x2f\xfd)/, 'archive'],
  [/^\xca\xca\xca\xca/, 'engauge'],
  [/^version https:\/\/git-lfs\.github\.com\/spec\//, 'pointer'],
];

/** Signs of documents that are text, looked for where one begins with a tag. */
const markup: readonly (readonly [RegExp, ForeignKind])[] = [
  [/<!DOCTYPE\s+engauge\b|<Document\s+VersionNumber=/i, 'engauge'],
  [/<svg[\s>]/i, 'svg'],
  [/<!DOCTYPE\s+html\b|<html[\s>]|<head[\s>]|<body[\s>]/i, 'web-page'],
];

/** Bytes that are looked at. */
const looked = 4096;

/** First bytes as text, one sign each; every second one where the text is of two bytes each. */
function beginningOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const units = Array.from(bytes.subarray(0, looked)).filter((byte) => !isWide || byte !== 0);
  return String.fromCharCode(...units);
}

/**
 * What a file is that is no table, by its first bytes, whatever its name says; null where nothing speaks against a table.
 * A picture or a document that holds a view of ours is recognised before.
 * @param bytes content of the file
 */
export function foreignKind(bytes: Uint8Array): ForeignKind | null {
  const text = beginningOf(bytes);
  const known = beginnings.find(([sign]) => sign.test(text))?.[1];
  if (known !== undefined) return known;
  if (/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*</.test(text))
    return markup.find(([sign]) => sign.test(text))?.[1] ?? null;
  return null;
}

/** Whether parsed JSON is a notebook of Jupyter. */
export function isJupyter(content: unknown): boolean {
  return typeof content === 'object' && content !== null && 'cells' in content && 'nbformat' in content;
}

/** What a zip archive is that is a document of its own kind, by the names of its files; null where it is an archive of files. */
export function zipKind(names: readonly string[]): ForeignKind | null {
  const has = (name: string): boolean => names.includes(name);
  if (has('[Content_Types].xml')) return names.some((name) => name.startsWith('xl/')) ? 'excel' : 'document';
  if (has('mimetype') && has('content.xml')) return 'open-document';
  if (names.some((name) => name.endsWith('.iwa'))) return 'document';
  return names.length > 0 && names.every((name) => name.endsWith('.npy')) ? 'numpy' : null;
}
