import type { Face, Family } from './faces.ts';
import { type Presentation, presentationOf } from './presentation.ts';
import type { Stretch, Typesetter } from './typesetter.ts';

/** Letters of a text element that look alike. */
export interface TextPiece {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  /** How far its baseline lies below that of the element, px. */
  readonly shift: number;
}

/** A stretch of letters at its place, px. */
export interface TextRun {
  readonly stretch: Stretch;
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

function familyOf(stack: string): Family {
  if (/^"?Kaon/u.test(stack)) return 'symbols';
  return stack.startsWith('"Source Sans') ? 'sans' : 'serif';
}

const faceOf = (look: Presentation): Face => ({
  family: familyOf(look['font-family']),
  weight: Number(look['font-weight']),
  style: look['font-style'] === 'italic' ? 'italic' : 'normal',
});

/** The pieces of a text element: its own letters and those of its spans, which are raised and lowered. */
export function piecesOf(text: Element, outer: Presentation): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let shift = 0;
  const walk = (element: Element, around: Presentation) => {
    const look = presentationOf(element, around);
    if (element !== text) shift += Number(element.getAttribute('dy') ?? 0);
    for (const node of element.childNodes) {
      if (node.nodeType === 1) walk(node as Element, look);
      // Spaces are drawn as browsers do: several as one.
      const letters = node.nodeType === 3 ? (node.textContent ?? '').replace(/\s+/gu, ' ') : '';
      if (letters !== '')
        pieces.push({ text: letters, face: faceOf(look), size: Number(look['font-size']), shift });
    }
  };
  walk(text, outer);
  return pieces;
}

const parts = { start: 0, middle: 0.5, end: 1 } as const;
const isAnchor = (name: string): name is keyof typeof parts => name in parts;

/** The letters of a text element at their places in its own coordinates. */
export function runsOf(text: Element, outer: Presentation, typesetter: Typesetter): readonly TextRun[] {
  const anchor = presentationOf(text, outer)['text-anchor'];
  const set = piecesOf(text, outer).flatMap(({ text: letters, face, size, shift }) =>
    typesetter.set(letters, face).map((stretch) => ({ stretch, size, shift })),
  );
  const width = set.reduce((sum, { stretch, size }) => sum + stretch.width * size, 0);
  let x = Number(text.getAttribute('x') ?? 0) - (isAnchor(anchor) ? parts[anchor] : 0) * width;
  const baseline = Number(text.getAttribute('y') ?? 0);
  return set.map(({ stretch, size, shift }) => {
    const run = { stretch, size, x, y: baseline + shift };
    x += stretch.width * size;
    return run;
  });
}

/** All text elements of a drawing with what they have from around them. */
export function textsIn(root: Element, outer: Presentation): readonly (readonly [Element, Presentation])[] {
  if (root.localName === 'text') return [[root, outer]];
  const look = presentationOf(root, outer);
  return [...root.children].flatMap((child) => textsIn(child, look));
}
