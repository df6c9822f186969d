import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Rooms that answer with codes and numbers: what they say is in `src/words`. */
const rooms = [
  'physics',
  'statistics',
  'searches',
  'exclusion',
  'engine',
  'assumptions',
  'data',
  'import',
  'own',
  'cli',
] as const;

/** Sentences that no reader of the page or the command line meets, by the file that has them. */
const exceptions: Readonly<Record<string, string>> = {
  'src/data/ownNotes.ts': 'notes in files that are written for other programs',
  'src/searches/peakSearch.ts': 'a law that its own file does not have: a fault of the program',
};

const textOf = (node: ts.Node): string | null => {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
};

/** Two or more words that end like a sentence. */
const isSentence = (text: string) => /\p{L}\S* +\S*\p{L}/u.test(text) && /[.!?]$/u.test(text.trim());

/** The sentences in the strings and templates of a program. */
function sentencesIn(program: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== null && isSentence(text)) found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('room.ts', program, ts.ScriptTarget.Latest));
  return found;
}

const filesOf = (room: string) =>
  readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${room}/${name}`);

describe('sentences', () => {
  it('are found in strings and templates, and nothing else is', () => {
    expect(sentencesIn("const a = 'It looks away.';")).toEqual(['It looks away.']);
    expect(sentencesIn('const a = `The mass is ${mass} MeV.`;')).toEqual(['The mass is … MeV.']);
    expect(sentencesIn("const a = 'on the edge'; const b = 'bc4.json'; // A comment, too.")).toEqual([]);
  });

  it.each(rooms)('are not in src/%s', (room) => {
    const files = filesOf(room);
    expect(files.length).toBeGreaterThan(5);
    const found = files
      .filter((file) => exceptions[file] === undefined)
      .flatMap((file) => sentencesIn(readFileSync(file, 'utf8')).map((text) => `${file}: ${text}`));
    expect(found).toEqual([]);
  });

  it('are still where an exception says so', () => {
    for (const file of Object.keys(exceptions))
      expect(sentencesIn(readFileSync(file, 'utf8')), file).not.toEqual([]);
  });
});
