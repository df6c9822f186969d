/** A line of a file, numbered from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
  /** Whether an empty line, or one that only rules a table, stands above it. */
  readonly afterGap?: boolean;
  /** Comments between it and the line with content before it; those above an empty line are left out. */
  readonly comments?: readonly string[];
}

/** Whether a line is a comment: `#`, `%`, `//` or `!` in front. */
export const isComment = (text: string): boolean => /^\s*(#|%|\/\/|!)/.test(text);

/** A comment without the signs in front. */
export const commentText = (text: string): string => text.replace(/^\s*[#%!/]+:?\s*/, '');

/** Lines of a text, whatever ends them. */
export function allLines(text: string): Line[] {
  return text.split(/\r\n|\n|\r/).map((line, index) => ({ number: index + 1, text: line }));
}

/** Signs that fill a line of their own: paths of drawings, xmgrace and GMT part the pieces of a line so. */
const partingSigns = ['M', 'm', 'L', 'l', 'Z', 'z', '&', '>', '\\hline'];

/** Whether a line has no content, but parts what is above it from what is below. */
function isParting(text: string): boolean {
  const line = text.trim();
  if (line === '' || partingSigns.includes(line)) return true;
  return /^[-+|:=_ \t]+$/.test(line) && ['---', '===', '___'].some((rule) => line.includes(rule));
}

/** Where a comment behind numbers begins; a percent sign begins one only before a word. */
const trailing = /[ \t](?:#|\/\/|!|%[ \t]+[a-z])/i;
const beginsWithNumber = /^[\s"'[({|<>~=+−-]*[.,]?\d/;

/** A line of numbers without the comment that may follow them. */
function withoutTrailing(text: string): string {
  if (!/[#/!%]/.test(text) || !beginsWithNumber.test(text)) return text;
  const at = trailing.exec(text)?.index ?? -1;
  // Inside quotation marks it is part of a cell.
  const isQuoted = at >= 0 && (text.slice(0, at).split('"').length - 1) % 2 === 1;
  return at < 0 || isQuoted ? text : text.slice(0, at);
}

/** Lines with content that are no comments, each with what parts it from the one before. */
export function contentOf(lines: readonly Line[]): Line[] {
  const content: Line[] = [];
  let afterGap = false;
  let comments: string[] = [];
  for (const { number, text } of lines) {
    if (isParting(text)) {
      afterGap = true;
      comments = [];
    } else if (isComment(text)) comments.push(commentText(text));
    else {
      const line = { number, text: withoutTrailing(text) };
      const above = comments.length > 0 ? { comments } : {};
      content.push(afterGap ? { ...line, afterGap, ...above } : { ...line, ...above });
      afterGap = false;
      comments = [];
    }
  }
  return content;
}
