import { dotLength, hatchingOf } from './hatching.ts';
import { thickening } from './outlines.ts';
import { initial, type Presentation, presentationOf, referredId } from './presentation.ts';
import { runsOf } from './textRuns.ts';
import { matrixOf } from './transforms.ts';
import { outlineOf, type Typesetter } from './typesetter.ts';

type Pdf = PDFKit.PDFDocument;

/** What a drawing is drawn from. */
interface Source {
  readonly pdf: Pdf;
  readonly root: Element;
  readonly typesetter: Typesetter;
  readonly box: { readonly width: number; readonly height: number };
  readonly byId: ReadonlyMap<string, Element>;
}

/** What is not drawn where it stands. */
const undrawn = new Set(['title', 'desc', 'metadata', 'style', 'clipPath', 'pattern']);

const isSolid = (colour: string) => colour !== 'none' && !colour.startsWith('url(');
const number = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0);

/** Adds the shape of an element to the path of the document; false where it has none. */
function trace(pdf: Pdf, element: Element): boolean {
  if (element.localName === 'path') {
    const data = element.getAttribute('d') ?? '';
    if (data === '') return false;
    pdf.path(data);
  } else if (element.localName === 'rect') {
    const [width, height] = [number(element, 'width'), number(element, 'height')];
    if (!(width > 0 && height > 0)) return false;
    const radius = number(element, 'rx');
    if (radius > 0) pdf.roundedRect(number(element, 'x'), number(element, 'y'), width, height, radius);
    else pdf.rect(number(element, 'x'), number(element, 'y'), width, height);
  } else if (element.localName === 'circle') {
    if (!(number(element, 'r') > 0)) return false;
    pdf.circle(number(element, 'cx'), number(element, 'cy'), number(element, 'r'));
  } else if (element.localName === 'line') {
    pdf
      .moveTo(number(element, 'x1'), number(element, 'y1'))
      .lineTo(number(element, 'x2'), number(element, 'y2'));
  } else if (element.localName === 'polyline') {
    const points = element.getAttribute('points')?.trim() ?? '';
    if (points === '') return false;
    pdf.path(`M${points}`);
  } else throw new RangeError(`the element ${element.localName} is not drawn`);
  return true;
}

const ruleOf = (rule: string | null) => (rule === 'evenodd' ? 'even-odd' : 'non-zero');

const caps = { butt: 'butt', round: 'round', square: 'square' } as const;
const joins = { miter: 'miter', round: 'round', bevel: 'bevel' } as const;

/** Its types know of lines of equal pieces alone. */
const dash = (pdf: Pdf, lengths: readonly number[]) => pdf.dash(lengths as unknown as number, {});

/** Makes the document draw lines as an element has them. */
function setStroke(pdf: Pdf, look: Presentation, opacity: number): void {
  pdf
    .lineWidth(Number(look['stroke-width']))
    .strokeColor(look.stroke)
    .strokeOpacity(opacity * Number(look['stroke-opacity']))
    .lineCap(caps[look['stroke-linecap'] as keyof typeof caps] ?? 'butt')
    .lineJoin(joins[look['stroke-linejoin'] as keyof typeof joins] ?? 'miter');
  const lengths = look['stroke-dasharray'].split(/[\s,]+/u).map(Number);
  if (lengths.every((length) => length > 0)) dash(pdf, lengths);
  else pdf.undash();
}

/** Fills a shape with the marks of a pattern. */
function fillHatched({ pdf, box }: Source, element: Element, pattern: Element, opacity: number): void {
  if (!trace(pdf, element)) return;
  pdf.clip(ruleOf(element.getAttribute('fill-rule')));
  const hatching = hatchingOf(pattern, box);
  pdf
    .transform(...matrixOf(hatching.transform))
    .path(hatching.lines)
    .lineWidth(hatching.width)
    .strokeColor(hatching.colour)
    .strokeOpacity(opacity * hatching.opacity);
  if (hatching.dotsApart === null) pdf.undash().lineCap('butt');
  else dash(pdf.lineCap('round'), [dotLength, hatching.dotsApart - dotLength]);
  pdf.stroke();
}

/** A line has no inside, which would be drawn as thin as a printer can. */
const isFilled = ({ localName }: Element, look: Presentation) =>
  localName !== 'line' && isSolid(look.fill) && Number(look['fill-opacity']) > 0;

function drawShape(source: Source, element: Element, look: Presentation, opacity: number): void {
  const { pdf } = source;
  const pattern = source.byId.get(referredId(look.fill) ?? '');
  if (pattern !== undefined) {
    pdf.save();
    fillHatched(source, element, pattern, opacity * Number(look['fill-opacity']));
    pdf.restore();
  } else if (isFilled(element, look) && trace(pdf, element)) {
    pdf.fillOpacity(opacity * Number(look['fill-opacity'])).fill(look.fill, ruleOf(look['fill-rule']));
  }
  if (isSolid(look.stroke) && Number(look['stroke-width']) > 0 && trace(pdf, element)) {
    setStroke(pdf, look, opacity);
    pdf.stroke();
  }
}

/** Draws text as text; what lies around letters, in the colour of the ground, as outlines, so that it is read once. */
function drawText(source: Source, element: Element, outer: Presentation, opacity: number): void {
  const { pdf, typesetter } = source;
  const look = presentationOf(element, outer);
  const runs = runsOf(element, outer, typesetter);
  if (isSolid(look.stroke) && Number(look['stroke-width']) > 0) {
    setStroke(pdf, look, opacity);
    for (const { stretch, size, x, y } of runs) pdf.path(outlineOf(stretch, size, x, y));
    pdf.stroke();
  }
  pdf
    .undash()
    .fillColor(look.fill)
    .fillOpacity(opacity * Number(look['fill-opacity']));
  for (const { stretch, size, x, y } of runs) {
    const { file, bytes } = stretch.open;
    if (stretch.isThickened)
      pdf
        .lineWidth(thickening * size)
        .strokeColor(look.fill)
        .strokeOpacity(opacity);
    // The name is that under which the document keeps the face.
    pdf
      .registerFont(file.address, bytes as unknown as string)
      .font(file.address)
      .fontSize(size)
      .text(stretch.text, x, y, {
        lineBreak: false,
        baseline: 'alphabetic',
        ...(stretch.isThickened ? { fill: true, stroke: true } : {}),
      });
  }
}

function drawElement(source: Source, element: Element, outer: Presentation, opacity: number): void {
  if (undrawn.has(element.localName)) return;
  const { pdf } = source;
  const own = opacity * Number(element.getAttribute('opacity') ?? 1);
  const look = presentationOf(element, outer);
  pdf.save();
  const transform = element.getAttribute('transform');
  if (transform !== null) pdf.transform(...matrixOf(transform));
  const clip = source.byId.get(referredId(element.getAttribute('clip-path')) ?? '');
  const shape = clip?.children[0];
  if (shape !== undefined) {
    // What is cut off by nothing at all is not seen.
    if (trace(pdf, shape)) pdf.clip(ruleOf(shape.getAttribute('clip-rule')));
    else pdf.rect(0, 0, 0, 0).clip();
  }
  if (element.localName === 'text') drawText(source, element, outer, own);
  else if (element.localName === 'g' || element.localName === 'svg')
    for (const child of element.children) drawElement(source, child, look, own);
  else drawShape(source, element, look, own);
  pdf.restore();
}

/**
 * Draws a drawing of ours into a page, in pixels of the drawing.
 * @param root with a view box from 0 0
 * @throws RangeError for an element that our drawings do not have
 */
export function drawInto(pdf: Pdf, root: Element, typesetter: Typesetter): void {
  const [, , width, height] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const byId = new Map([...root.querySelectorAll('[id]')].map((element) => [element.id, element] as const));
  drawElement({ pdf, root, typesetter, box: { width, height }, byId }, root, initial, 1);
}
