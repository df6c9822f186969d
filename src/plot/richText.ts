import type { RichText, TextRun } from './scene.ts';
import { fonts } from './tokens.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
/** Raised and lowered runs: size relative to the text, and shifts in units of the text's size. */
const small = 0.72;
const shifts = { sup: -0.4, sub: 0.2 } as const;

/** Letters with a bar, and Greek ones joined to them, come whole from the symbols' face: base and accent from two files do not join. */
const barred = /(\p{Script=Greek}{0,3}\p{L}\u0304)/u;

function splitBarred(run: TextRun): TextRun[] {
  if (!barred.test(run.text)) return [run];
  return run.text
    .split(barred)
    .filter((text) => text !== '')
    .map((text) => ({ ...run, text }));
}

/**
 * Writes rich text of `size` px into an SVG text element, replacing what it held: raised by 0.40 em and lowered by
 * 0.20 em at 72 %, quantities italic.
 */
export function setRichText(element: SVGTextElement, rich: RichText, size: number): void {
  element.replaceChildren();
  let shift = 0;
  for (const run of rich.flatMap(splitBarred)) {
    const span = element.ownerDocument.createElementNS(svgNamespace, 'tspan');
    const wanted = run.raise ? shifts[run.raise] * size : 0;
    if (wanted !== shift) span.setAttribute('dy', (wanted - shift).toFixed(1));
    shift = wanted;
    if (run.raise) span.setAttribute('font-size', (small * size).toFixed(1));
    if (run.italic) span.setAttribute('font-style', 'italic');
    if (barred.test(run.text)) span.setAttribute('font-family', fonts.symbols);
    span.textContent = run.text;
    element.append(span);
  }
}

const narrow = /[ijlt.,:;'|()[\]{} f·]/u;
const broad = /[A-ZΓΔΘΛΞΠΣΦΨΩmw≤≥≈∞%±−×+=π]/u;
const widest = /[→MWmw]/u;

/** Mean advance of a letter in units of the text's size, halfway between the serif and the sans face. */
function advance(letter: string): number {
  if (narrow.test(letter)) return 0.28;
  if (widest.test(letter)) return 0.85;
  return broad.test(letter) ? 0.62 : 0.49;
}

/** A first guess of the width of rich text in px, good to some 10 %, without asking the browser for a layout. */
export function estimatedWidth(rich: RichText, size: number): number {
  let width = 0;
  for (const run of rich) {
    const scale = run.raise ? small * size : size;
    for (const letter of run.text.normalize('NFC').replace(/\u0304/gu, '')) {
      width += scale * advance(letter);
    }
  }
  return width;
}

/** Whether two rich texts read and look the same. */
export function sameText(a: RichText | null, b: RichText | null): boolean {
  if (a === b) return true;
  if (a === null || b === null || a.length !== b.length) return false;
  return a.every(
    (run, k) => run.text === b[k].text && run.italic === b[k].italic && run.raise === b[k].raise,
  );
}
