import { allLines, isComment } from '../lines.ts';

/** What a line gives a formula of: `B/g^2 = …`, `tau*g^2 = …`, `width_ee = …`. */
const quantity = /^(?:B|tau|width(?:_[a-z]+)?)(?:[/*]g.*)?$/;

/** Columns of B per power of the coupling, or of B at a coupling that is given, and of what else a model needs. */
const production = /^(?:BR?\/g.*|br_over_coupling2)$/i;
const atCoupling = /^BR?$/i;
const decays = /^(?:tau|lifetime|width|gamma|Γ|τ|(?:br_)?inv)/i;

const bare = (text: string): string => text.replace(/\s+/g, '');

/** Lines that are looked at before a text is taken for something else. */
const mostLines = 400;

/**
 * Whether a text is a model of K⁺ → π⁺X, not the limit of somebody: it has a formula of B, τ or a width, or a heading with B per power of
 * the coupling and a lifetime.
 */
export function isModel(text: string): boolean {
  const lines = allLines(text).slice(0, mostLines);
  const content = lines.filter((line) => line.text.trim() !== '' && !isComment(line.text));
  const isFormula = (line: string): boolean =>
    line.includes('=') && quantity.test(bare(line.split('=', 1)[0]));
  if (content.some((line) => isFormula(line.text))) return true;
  const cells = (content[0]?.text ?? '').split(/[,;\t ]/).map(bare);
  if (!cells.some((cell) => decays.test(cell))) return false;
  if (cells.some((cell) => production.test(cell))) return true;
  const saysCoupling = lines.some((line) =>
    bare(line.text)
      .replace(/^[#%]+/, '')
      .startsWith('g:'),
  );
  return saysCoupling && cells.some((cell) => atCoupling.test(cell));
}
