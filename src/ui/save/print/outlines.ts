import { trustedMarkup } from '../../../../workers/trusted.ts';
import { initial, type Presentation, presentationOf } from './presentation.ts';
import { piecesOf, runsOf, textsIn } from './textRuns.ts';
import { openTypesetter, outlineOf, type ReadBytes, type Typesetter } from './typesetter.ts';

/** Width of the line that thickens letters of a face without a bold cut, in units of their size. */
export const thickening = 0.03;

/** What belongs to letters and not to their outlines. */
const ofLetters = /^(?:x|y|font-.*|text-anchor)$/u;

/** A document, read. @throws TypeError where it is none */
export function parsedSvg(svg: string): Element {
  const text = svg.replace(/^<\?xml[^>]*\?>\s*/u, '');
  const root = new DOMParser().parseFromString(trustedMarkup(text), 'image/svg+xml').documentElement;
  if (root.localName !== 'svg') throw new TypeError('no svg');
  return root;
}

/** Opens what sets all texts of a drawing. @throws Error where a face cannot be read */
export const typesetterFor = (root: Element, readBytes: ReadBytes): Promise<Typesetter> =>
  openTypesetter(
    textsIn(root, initial).flatMap(([text, outer]) => piecesOf(text, outer)),
    readBytes,
  );

/**
 * Letters of a drawing for which no face of ours has an outline: in print they would be empty boxes.
 * @throws Error where a face cannot be read
 */
export const missingLetters = async (svg: string, readBytes: ReadBytes): Promise<readonly string[]> =>
  (await typesetterFor(parsedSvg(svg), readBytes)).missing;

/** A text as a group of outlines, which says its words to those who cannot see them. */
function outlined(text: Element, outer: Presentation, typesetter: Typesetter): Element {
  const create = (name: string) => text.ownerDocument.createElementNS(text.namespaceURI, name);
  const group = create('g');
  for (const { name, value } of [...text.attributes])
    if (!ofLetters.test(name)) group.setAttribute(name, value);
  group.setAttribute('role', 'img');
  group.setAttribute('aria-label', text.textContent ?? '');
  const { fill } = presentationOf(text, outer);
  const runs = runsOf(text, outer, typesetter);
  const path = create('path');
  path.setAttribute('d', runs.map(({ stretch, size, x, y }) => outlineOf(stretch, size, x, y)).join(''));
  group.append(path);
  for (const { stretch, size, x, y } of runs.filter((run) => run.stretch.isThickened)) {
    const thicker = create('path');
    thicker.setAttribute('d', outlineOf(stretch, size, x, y));
    thicker.setAttribute('stroke', fill);
    thicker.setAttribute('stroke-width', String(thickening * size));
    group.append(thicker);
  }
  return group;
}

/**
 * A document with its texts as outlines, so that it needs no faces and looks the same everywhere.
 * @throws Error where a face cannot be read
 */
export async function withOutlines(svg: string, readBytes: ReadBytes): Promise<string> {
  const root = parsedSvg(svg);
  const typesetter = await typesetterFor(root, readBytes);
  for (const [text, outer] of textsIn(root, initial)) text.replaceWith(outlined(text, outer, typesetter));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
}
