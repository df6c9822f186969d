import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Every room but that of the words: they answer with codes and numbers, and what they say is in `src/words`. */
const rooms = [
  ...readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'words')
    .map(({ name }) => `src/${name}`),
  'workers',
];

/** Sentences that no reader of the page or the command line meets, by the file that has them. */
const exceptions: Readonly<Record<string, string>> = {
  'src/data/ownNotes.ts': 'notes in files that are written for other programs',
  'src/export/curvePoints.ts': 'a fault of the program',
  'src/export/darkMatterLive.ts': 'a fault of the program',
  'src/searches/peakSearch.ts': 'a law that its own file does not have: a fault of the program',
  'src/ui/page/PageContext.tsx': 'a fault of the program',
  'src/ui/save/png.ts': 'a browser that cannot draw; the page says that the file could not be written',
  'src/ui/save/pngText.ts': 'a fault of the program',
  'src/ui/start.ts': 'a fault of the program',
  'src/ui/tour/tourContext.ts': 'a fault of the program',
};

/** Names that are the same in every language. */
const names = ['KaonScope', 'BibTeX', 'arXiv:'];

/** Attributes that are read out or shown. */
const spoken = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'placeholder', 'alt', 'label'];

const textOf = (node: ts.Node): string | null => {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
};

/** Two or more words that end like a sentence. */
const isSentence = (text: string) => /\p{L}\S* +\S*\p{L}/u.test(text) && /[.!?]$/u.test(text.trim());

const isWord = (text: string) => /\p{L}{2}/u.test(text) && !names.includes(text.trim());

/** What stands between the tags of a component, or in an attribute that is shown, is read whatever its length. */
function shownIn(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return node.text;
  if (ts.isJsxExpression(node) && node.expression !== undefined && !ts.isJsxAttribute(node.parent))
    return textOf(node.expression);
  if (!ts.isJsxAttribute(node) || !spoken.includes(node.name.getText()) || node.initializer === undefined)
    return null;
  const { initializer } = node;
  return textOf(
    ts.isJsxExpression(initializer) && initializer.expression !== undefined
      ? initializer.expression
      : initializer,
  );
}

/** The sentences in the strings and templates of a program, and the words that its components show. */
function sentencesIn(program: string, file = 'room.tsx'): string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== null && isSentence(text)) found.add(text);
    const shown = shownIn(node);
    if (shown !== null && isWord(shown)) found.add(shown.trim());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, program, ts.ScriptTarget.Latest, true));
  return [...found];
}

const filesOf = (room: string) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${room}/${name}`);

describe('sentences', () => {
  it('are found in strings and templates, and nothing else is', () => {
    expect(sentencesIn("const a = 'It looks away.';")).toEqual(['It looks away.']);
    expect(sentencesIn('const a = `The mass is ${mass} MeV.`;')).toEqual(['The mass is … MeV.']);
    expect(sentencesIn("const a = 'on the edge'; const b = 'bc4.json'; // A comment, too.")).toEqual([]);
  });

  it('are found in components, be they one word, and symbols and names are not', () => {
    expect(sentencesIn('const a = <p className="hint long">Close</p>;')).toEqual(['Close']);
    expect(sentencesIn('const a = <p title="Close" id="a b">{words.close} · τ</p>;')).toEqual(['Close']);
    expect(sentencesIn("const a = <p aria-label={'Close'}>{'Open'}</p>;")).toEqual(['Close', 'Open']);
    expect(sentencesIn('const a = <h1>KaonScope</h1>;')).toEqual([]);
  });

  it.each(rooms)('are not in %s', (room) => {
    const files = filesOf(room);
    expect(files.length).toBeGreaterThan(1);
    const found = files
      .filter((file) => exceptions[file] === undefined)
      .flatMap((file) => sentencesIn(readFileSync(file, 'utf8'), file).map((text) => `${file}: ${text}`));
    expect(found).toEqual([]);
  });

  it('are still where an exception says so', () => {
    for (const file of Object.keys(exceptions))
      expect(sentencesIn(readFileSync(file, 'utf8'), file), file).not.toEqual([]);
  });
});
