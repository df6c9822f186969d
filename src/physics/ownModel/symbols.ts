/** Greek letters and signs that people write in the symbol of a coupling, as TeX. */
const asTex: ReadonlyMap<string, string> = new Map([
  ['α', '\\alpha '],
  ['β', '\\beta '],
  ['γ', '\\gamma '],
  ['δ', '\\delta '],
  ['ε', '\\varepsilon '],
  ['η', '\\eta '],
  ['θ', '\\theta '],
  ['κ', '\\kappa '],
  ['λ', '\\lambda '],
  ['Λ', '\\Lambda '],
  ['μ', '\\mu '],
  ['ξ', '\\xi '],
  ['π', '\\pi '],
  ['ρ', '\\rho '],
  ['σ', '\\sigma '],
  ['φ', '\\phi '],
  ['χ', '\\chi '],
  ['ψ', '\\psi '],
  ['′', "'"],
  ['−', '-'],
  ['⁻', '^{-}'],
  ['¹', '^{1}'],
  ['²', '^{2}'],
  ['⁴', '^{4}'],
  // A blank is seen where TeX is shown without being set.
  [' ', '\\mathrm{ }'],
]);

const functionNames = ['sin', 'cos', 'tan', 'log', 'ln'];

const plain = /[A-Za-z0-9'()/+\-.,=|]/;

/**
 * A symbol that somebody wrote, as TeX: what is after `_` or `^` up to the next blank, sign or bracket stands low or high, words
 * are upright, and nothing in it is a command.
 * @param symbol text of any kind
 */
export function symbolTex(symbol: string): string {
  const pieces = symbol.match(/(?:sin|cos|tan|log|ln)(?!\p{L}) ?|[_^]?[\p{L}]+|[_^]?\d+|[^]/gu) ?? [];
  return pieces
    .map((piece) => {
      const script = /^[_^]./u.test(piece) ? piece[0] : '';
      const letters = [...piece.slice(script.length)]
        .map((letter) => asTex.get(letter) ?? (plain.test(letter) ? letter : ''))
        .join('');
      if (letters === '') return '';
      if (functionNames.includes(piece.trim())) return `\\${piece.trim()} `;
      const isWord = /^[A-Za-z]{2,}$/.test(letters);
      const set = isWord ? `\\mathrm{${letters}}` : letters;
      return script === '' ? set : `${script}{${set}}`;
    })
    .join('')
    .trim();
}
