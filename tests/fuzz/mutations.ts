import fc from 'fast-check';

/** Pieces that readers of text trip over. */
const pieces = [
  ...[
    '',
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    ',',
    ';',
    ':',
    ': ',
    '.',
    '-',
    '- ',
    '--',
    '#',
    '#:',
    '%',
    '"',
    "'",
    '""',
    '\\',
    '/',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '[[',
    '{{',
    '&a ',
    '*a',
    '!!x ',
    '<<: *a',
    '|',
    '>',
    '?',
    '@',
    '`',
    '~',
    '...',
    '---',
    '\n---\n',
  ],
  ...[
    '0',
    '-0',
    '1',
    '-1',
    '1e999',
    '-1e999',
    '1e-999',
    '0x10',
    '1.',
    '.5',
    '1e',
    '1d3',
    '0,5',
    '1,234.5',
    '12345678901234567890',
    '1e308',
    '5e-324',
  ],
  ...['nan', 'NaN', 'inf', '-inf', 'Infinity', 'null', 'true', 'undefined', '∞', '−1', '１', '٣'],
  ...[
    '\u0000',
    '\u0001',
    '\u001b[31m',
    '\u007f',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\u202e',
    '\ud800',
    '👍',
    'é',
    'ﬁ',
  ],
  ...[
    '<b>x</b>',
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '${x}',
    '{{x}}',
    '=1+1',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length'],
  ...[
    'm',
    'mass',
    'm_X [GeV]',
    'tau',
    'br_ul',
    '90 % CL',
    'CL',
    'epsilon',
    'sin2theta',
    'GeV',
    'MeV',
    '%',
    '(',
    'm [',
  ],
  ' '.repeat(40),
  '('.repeat(40),
  '1'.repeat(400),
  'a'.repeat(400),
  '[ '.repeat(300),
  '{"a":'.repeat(300),
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  { weight: 1, arbitrary: fc.double().map(String) },
);

/** One change of a text: what stands at a place goes, and something else comes. */
const change = fc.record({
  place: fc.nat(),
  kind: fc.constantFrom(
    'put',
    'put',
    'number',
    'cut',
    'double',
    'drop line',
    'double line',
    'swap lines',
    'end',
  ),
  length: fc.nat({ max: 12 }),
  piece,
});
type Change = typeof change extends fc.Arbitrary<infer C> ? C : never;

function changed(text: string, { place, kind, length, piece: put }: Change): string {
  const at = place % (text.length + 1);
  const lines = () => text.split('\n');
  switch (kind) {
    case 'number': {
      const numbers = [...text.matchAll(/\d[\d.eE+-]*/g)];
      if (numbers.length === 0) return text;
      const { index, 0: found } = numbers[place % numbers.length];
      return text.slice(0, index) + put + text.slice(index + found.length);
    }
    case 'cut':
      return text.slice(0, at) + text.slice(at + length);
    case 'double':
      return text.slice(0, at + length) + text.slice(at);
    case 'end':
      return text.slice(0, at);
    case 'drop line':
      return lines()
        .filter((_, k, all) => k !== place % all.length)
        .join('\n');
    case 'double line':
      return lines()
        .flatMap((line, k, all) => (k === place % all.length ? [line, line] : [line]))
        .join('\n');
    case 'swap lines': {
      const all = lines();
      const [one, other] = [place % all.length, (place + 1 + length) % all.length];
      [all[one], all[other]] = [all[other], all[one]];
      return all.join('\n');
    }
    default:
      return text.slice(0, at) + put + text.slice(at + (length > 6 ? 0 : length));
  }
}

/** Texts that came from sound ones by a few changes. */
export const mutated = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(texts, fc.array(change, { minLength: 1, maxLength: 5 }))
    .map(([text, changes]) => changes.reduce(changed, text));

/** Texts of such pieces alone. */
export const garbage: fc.Arbitrary<string> = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** Values that JSON has and nobody expects. */
export const oddJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    1e300,
    5e-324,
    '',
    'x',
    'inf',
    'NaN',
    '\u0000',
    'a'.repeat(500),
    [],
    {},
  ),
  fc.constantFrom<unknown>([null], [[]], [{}], { '': 1 }, { __proto__: 1 }, { value: {} }, { toString: 1 }, [
    1,
    'x',
    null,
  ]),
  fc.jsonValue({ maxDepth: 3 }),
);

type Path = readonly string[];

/** Paths to all values in a value that are not very deep in it, itself first. */
export function pathsIn(value: unknown, deepest = 8): Path[] {
  if (typeof value !== 'object' || value === null || deepest === 0) return [[]];
  return [
    [],
    ...Object.entries(value).flatMap(([key, inner]) =>
      pathsIn(inner, deepest - 1).map((path) => [key, ...path]),
    ),
  ];
}

/** A value with another one at one place, or without it where that is undefined. */
export function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const entries = Object.entries(value as object).flatMap(([name, inner]): [string, unknown][] => {
    if (name !== key) return [[name, inner]];
    const next = replaced(inner, rest, by);
    return next === undefined ? [] : [[name, next]];
  });
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

/** Values that came from sound ones by other values, or none, at a few places. */
export const mutatedJson = (values: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.constantFrom(...values),
      fc.array(fc.tuple(fc.nat(), fc.oneof(oddJson, fc.constant(undefined))), { minLength: 1, maxLength: 3 }),
    )
    .map(([value, changes]) =>
      changes.reduce<unknown>((now, [choice, by]) => {
        const paths = pathsIn(now);
        return replaced(now, paths[choice % paths.length], by);
      }, value),
    );
