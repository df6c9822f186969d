import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latexText, tableText } from '../../src/export/tableText.ts';
import type { Table } from '../../src/export/tables.ts';
import { searchIds } from '../../src/data/catalogue.ts';
import { models } from '../../src/physics/models/index.ts';
import { searchFace } from '../../src/ui/searches/faces.ts';
import { lineText } from '../../src/ui/text/lineText.ts';
import { couplingTitle } from '../../src/ui/text/symbols.ts';
import { pinsWords } from '../../src/words/en/pins.ts';

const table: Table = {
  title: 'Pins in BC4',
  columns: ['pin', 'm_MeV', 'verdict', 'tau_s'],
  rows: [
    ['A', 180, 'excluded', 1.0712345e-3],
    ['B', 30.5, 'not excluded', Number.POSITIVE_INFINITY],
    ['C', 130, '', Number.NaN],
  ],
  words: { m_MeV: 'mass [MeV/c²]' },
};

const oddText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '=1+1',
    '@sum',
    '\\input{secret}',
    '$x$',
    'a&b',
    'a|b',
    '<b>',
    '50 %',
    '{',
    '\t',
    '\n',
    '^^5c',
    'ν̄',
    '$̄',
    '⁻¹⁻²',
  ),
);

describe('a table as text', () => {
  it('has all digits for machines', () => {
    expect(tableText(table, 'tsv')).toBe(
      'pin\tm_MeV\tverdict\ttau_s\nA\t180\texcluded\t0.0010712345\nB\t30.5\tnot excluded\tinf\nC\t130\t\t\n',
    );
    expect(tableText(table, 'csv')).toBe(
      'pin,m_MeV,verdict,tau_s\nA,180,excluded,0.0010712345\nB,30.5,not excluded,inf\nC,130,,\n',
    );
  });

  it('has three for people, with the rules of booktabs', () => {
    expect(tableText(table, 'latex')).toBe(
      [
        '% Pins in BC4',
        '% \\usepackage{booktabs}',
        '\\begin{tabular}{llll}',
        '    \\toprule',
        '    pin & mass [MeV/c$^2$] & verdict & tau\\_s \\\\',
        '    \\midrule',
        '    A & $180$ & excluded & $1.07 \\times 10^{-3}$ \\\\',
        '    B & $30.5$ & not excluded & $\\infty$ \\\\',
        '    C & $130$ &  & -- \\\\',
        '    \\bottomrule',
        '\\end{tabular}',
        '',
      ].join('\n'),
    );
    expect(tableText(table, 'markdown')).toContain('| A | 180 | excluded | 1.07 × 10<sup>-3</sup> |');
  });

  it('keeps every text a text, and every row a row', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(oddText, oddText), { minLength: 1, maxLength: 4 }), (texts) => {
        const odd: Table = { title: texts[0][0], columns: [`a${texts[0][1]}`, texts[0][0]], rows: texts };
        const tsv = tableText(odd, 'tsv').split('\n');
        expect(tsv).toHaveLength(texts.length + 2);
        for (const line of tsv.slice(0, -1)) expect(line.split('\t')).toHaveLength(2);
        for (const cell of tsv.slice(0, -1).flatMap((line) => line.split('\t')))
          expect(cell).not.toMatch(/^\s*[=+\-@]/);
        const markdown = tableText(odd, 'markdown').split('\n');
        expect(markdown).toHaveLength(texts.length + 3);
        for (const line of markdown.slice(0, -1)) {
          expect(line.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(3);
          expect(line).not.toContain('<');
        }
        const latex = tableText(odd, 'latex').split('\n');
        expect(latex).toHaveLength(texts.length + 9);
      }),
    );
  });

  it('writes the signs of our own columns so that LaTeX knows them', () => {
    expect(latexText('φ → Φ, ω')).toBe('$\\phi$ $\\to$ $\\Phi$, $\\omega$');
    expect(latexText('1/fℓ [TeV⁻¹]')).toBe('1/f$\\ell$ [TeV$^{-1}$]');
    expect(latexText('K⁺ → π⁺νν̄, α_D')).toBe('K$^+$ $\\to$ $\\pi$$^+$$\\nu$$\\bar\\nu$, $\\alpha$\\_D');
    const titles = [
      ...models.flatMap(({ conventions }) => conventions.map((each) => lineText(couplingTitle(each)))),
      ...searchIds.map((id) => lineText(searchFace(id).short)),
      ...Object.values(pinsWords.columns),
    ];
    for (const title of titles) expect(latexText(title)).toMatch(/^[\x20-\x7e]*$/);
  });

  it('writes nothing that LaTeX would obey', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        // What is left when all that we write ourselves is taken away has no sign of LaTeX.
        const left = latexText(text)
          .replace(
            /\$(?:\\[a-zA-Z]+|\\bar(?:\\[a-zA-Z]+|\{[a-zA-Zα-ω]\})|\^\\prime|'|-|\^[+\-\d]|\^\{[+\-\d]+\})\$/g,
            '',
          )
          .replace(
            /\\(?:textbackslash|textasciitilde|textasciicircum|textless|textgreater|textbar|nobreakspace)\{\}/g,
            '',
          )
          .replace(/\\[{}$&#%_,]/g, '');
        expect(left).not.toMatch(/[\\{}$&#%_^~<>]/);
      }),
    );
  });
});
