import type { RichText } from '../../plot/scene.ts';

const from = '0123456789+-−';
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻';

/** Digits and signs as raised letters, for places that take only plain letters. */
export function superscript(text: string): string {
  return [...text].map((letter) => raised[from.indexOf(letter)] ?? letter).join('');
}

/** Rich text as one line of plain letters that still reads well: "sin²θ", "10⁻⁸", "CLs". */
export function lineText(text: RichText): string {
  return text.map((run) => (run.raise === 'sup' ? superscript(run.text) : run.text)).join('');
}
