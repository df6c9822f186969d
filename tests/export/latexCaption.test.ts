import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latexCaption } from '../../src/export/latexCaption.ts';

const cites = (command: string) => `Cites ${command}.`;

/** What is left of a caption without the commands that we write: letters that LaTeX would obey. */
const obeyed = (latex: string): string =>
  latex
    .replace(/^\\caption\{(.*)\}\n$/s, '$1')
    .replace(/\\(?:textbackslash|textasciitilde|textasciicircum|textless|textgreater|ldots)\{\}/g, '')
    .replace(/\\[{}$&#%_,]/g, '')
    .replace(/\$(?:\\(?:bar\\)?[a-z]+|\^[+\-023]|-|')\$/gi, '')
    .replace(/[^\\{}$&#%_^]/g, '');

describe('a caption as LaTeX', () => {
  it('raises, lowers and slants, and cites each key once', () => {
    const text = [
      { text: 'K' },
      { text: '+', raise: 'sup' },
      { text: ' → π⁺νν̄ at ' },
      { text: 'σ', italic: true },
      { text: 'b', raise: 'sub' },
    ] as const;
    expect(
      latexCaption([text, [{ text: '90 %.' }]], ['NA62:2025hidden', 'a_b:1', 'NA62:2025hidden'], cites),
    ).toBe(
      '\\caption{K\\textsuperscript{+} $\\to$ $\\pi$$^+$$\\nu$$\\bar\\nu$ at \\textit{$\\sigma$}\\textsubscript{b} ' +
        '90 \\%. Cites \\cite{NA62:2025hidden,a_b:1}.}\n',
    );
    expect(latexCaption([[{ text: 'x' }]], [], cites)).toBe('\\caption{x}\n');
  });

  it('keeps names of own data as letters, whatever they are', () => {
    const hostile = fc.oneof(
      fc.constantFrom(
        '\\input{x}',
        '100 % & _b_ #1 ^2 ~',
        '}\\end{document}',
        '$\\write18{x}$',
        'a\n\nb',
        '^^5cinput',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(hostile, (name) => {
        const latex = latexCaption([[{ text: name }]], [name, 'good:1'], () => '');
        expect(obeyed(latex)).toBe('');
        expect(latex.trimEnd()).not.toMatch(/[\n\r]/);
      }),
    );
    expect(latexCaption([], ['}\\input{x}', 'good:1'], cites)).toBe('\\caption{Cites \\cite{good:1}.}\n');
  });
});
