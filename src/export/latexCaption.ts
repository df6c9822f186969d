import { latexText } from './tableText.ts';

/** Letters of a text that look alike, as the page has them. */
export interface CaptionRun {
  readonly text: string;
  readonly italic?: boolean;
  readonly raise?: 'sup' | 'sub';
}

/** A rich text as LaTeX; its letters stay letters. */
export const richLatex = (text: readonly CaptionRun[]): string =>
  text
    .map(({ text: letters, italic, raise }) => {
      const plain = latexText(letters);
      const shaped = italic === true ? `\\textit{${plain}}` : plain;
      if (raise === undefined) return shaped;
      return raise === 'sup' ? `\\textsuperscript{${shaped}}` : `\\textsubscript{${shaped}}`;
    })
    .join('');

/** Letters that a citation key may have; one with others comes from no list of ours. */
const citable = /^[^\s,{}\\%#~"]+$/;

/**
 * A caption of a figure as LaTeX.
 * @param sentences what it says
 * @param citations keys of exactly what is drawn
 * @param cites the sentence that names them, given their command
 * @returns one command and a line break
 */
export function latexCaption(
  sentences: readonly (readonly CaptionRun[])[],
  citations: readonly string[],
  cites: (command: string) => string,
): string {
  const keys = [...new Set(citations)].filter((key) => citable.test(key));
  const said = sentences.map(richLatex);
  if (keys.length > 0) said.push(cites(`\\cite{${keys.join(',')}}`));
  return `\\caption{${said.join(' ')}}\n`;
}
