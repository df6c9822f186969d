import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../src/ui/', import.meta.url));

/** Lists whose lines say how each of their things is loaded; what uses the list has them loaded by `late`. */
const registries = ['layers/registry.ts', 'panels/registry.ts'];
const ways = ['late', 'lateComponent'];
/** What React has for loading late; only the room itself uses it. */
const ofReact = ['lazy', 'Suspense'];

/** Imports at run time outside a call that loads late, and what else a file uses of React to load late, each with its line. */
function otherWays(name: string, text: string): string[] {
  // Parsing takes long, and few files have anything to find.
  if (!/\bimport\(|\blazy\b|\bSuspense\b/.test(text)) return [];
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const report = (node: ts.Node, what: string) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${name}:${line + 1} ${what}`);
  };
  const isWay = (node: ts.CallExpression) =>
    ts.isIdentifier(node.expression) && ways.includes(node.expression.text);
  const visit = (node: ts.Node, isLate: boolean): void => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && !isLate)
      report(node, 'import(');
    if (ts.isImportSpecifier(node) && ofReact.includes((node.propertyName ?? node.name).text))
      report(node, node.getText());
    const within = isLate || (ts.isCallExpression(node) && isWay(node));
    ts.forEachChild(node, (child) => visit(child, within));
  };
  visit(file, false);
  return found;
}

describe('parts of the page that come late', () => {
  it('all come in one way', () => {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('late/') && !registries.includes(name));
    expect(files.length).toBeGreaterThan(200);
    expect(files.flatMap((name) => otherWays(name, readFileSync(`${root}${name}`, 'utf8')))).toEqual([]);
  });

  it.each([
    "void import('./a.ts').then(act);",
    "const load = () => import('./a.ts');\nconst part = late(load, subject);",
    "import { lazy } from 'react';",
    "import { lazy as later } from 'react';",
    "import { Suspense } from 'react';",
  ])('would be found in another: %s', (text) => {
    expect(otherWays('a.tsx', text)).toHaveLength(1);
  });

  it('may be loaded with more in one', () => {
    const text = "const part = late(async () => (await import('./a.ts')).one, () => 'A');";
    expect(otherWays('a.ts', text)).toEqual([]);
  });
});
