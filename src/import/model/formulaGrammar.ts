import jsep from 'jsep';

/**
 * The grammar of formulas on top of jsep, which makes a tree of a text and computes nothing: `^` and `**` bind closer than a
 * minus sign before them and from the right, and every part of the tree has its place in the text.
 */

const places = new WeakMap<object, number>();
const begun: number[] = [];

jsep.removeAllBinaryOps();
jsep.removeAllUnaryOps();
jsep.removeAllLiterals();
for (const sign of ['<', '<=', '>', '>=']) jsep.addBinaryOp(sign, 7);
for (const sign of ['+', '-']) jsep.addBinaryOp(sign, 9);
for (const sign of ['*', '/']) jsep.addBinaryOp(sign, 10);
for (const sign of ['+', '-']) jsep.addUnaryOp(sign);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const period = 46;

jsep.hooks.add('gobble-token', function begin(env) {
  begun.push(this.index);
  // Numbers too pass through the hook below.
  const number = isDigit(this.code) || this.code === period ? this.gobbleNumericLiteral() : undefined;
  if (number !== undefined) env.node = number;
});

jsep.hooks.add('after-token', function end(env) {
  const from = begun.pop() ?? 0;
  const base = env.node;
  if (!base) return;
  if (!places.has(base)) places.set(base, from);
  this.gobbleSpaces();
  const length = this.char === '^' ? 1 : this.expr.startsWith('**', this.index) ? 2 : 0;
  if (length === 0) return;
  this.index += length;
  const exponent = this.gobbleToken();
  if (!exponent) return this.throwError('exponent');
  env.node = { type: 'BinaryExpression', operator: '^', left: base, right: exponent };
  places.set(env.node, from);
});

/** Signs that people write for others of the same length. */
const written: Readonly<Record<string, string>> = { '−': '-', '–': '-', '×': '*', '·': '*', '⋅': '*' };

/** Where a part of a tree begins in its text, from 0. */
export function placeOf(node: jsep.Expression): number {
  const known = places.get(node);
  if (known !== undefined) return known;
  const first = node.left ?? node.test ?? (Array.isArray(node.body) ? node.body[0] : undefined);
  return typeof first === 'object' && first !== null ? placeOf(first as jsep.Expression) : 0;
}

/**
 * The tree of a text.
 * @throws Error with the `index` of the first sign that does not fit
 */
export function treeOf(text: string): jsep.Expression {
  begun.length = 0;
  return jsep(text.replace(/[−–×·⋅]/g, (sign) => written[sign]));
}
