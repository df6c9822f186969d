import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/import/readFiles.ts';
import { asItIs } from '../../../src/own/asItIs.ts';
import { candidatesOf } from '../../../src/own/candidates.ts';
import { keptBound } from '../../../src/own/keptBound.ts';
import type { OwnBound } from '../../../src/own/ownBound.ts';
import { ownContent, pointsIn } from '../../../src/own/ownContent.ts';
import { packed } from '../../../src/own/packed.ts';
import { thinned } from '../../../src/own/thinned.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { chosenConvention } from '../../../src/state/models.ts';
import { sorted } from '../../../src/state/ownStorage.ts';
import { ownFacts } from '../../../src/ui/layers/own/ownFacts.ts';
import { ownLimitLines, ownParts, ownRows } from '../../../src/ui/layers/own/ownRows.ts';
import { given } from '../../import/given.ts';
import { dataText, sound } from '../../searches/agreement.ts';

const files: readonly (readonly [string, string])[] = [
  ['contour.csv', 'm_MeV,sin2theta\n100,1e-4\n300,1e-4\n300,1e-2\n100,1e-2\n100,1e-4'],
  ['recast.csv', '# 90% CL, X invisible\nm [MeV],B(K -> pi X)\n20,1e-10\n250,1e-10\n'],
  ['limit.csv', '# 90% CL\nm_MeV,"B(K+ -> pi+ X), tau = 1 ns"\n100,1e-10\n300,1e-10'],
  ['twice.csv', '# 90% CL, X invisible\nm [MeV],B(K -> pi X)\n100,1e-10\n100,2e-10\n'],
  [
    'percent.yaml',
    "independent_variables: [{header: {name: m, units: MeV}, values: [{value: 50}, {value: 60}]}]\ndependent_variables: [{header: {name: sin2theta}, values: [{value: '3%'}, {value: '4%'}]}]\n",
  ],
  ['bound.json', dataText('bounds/bc4-icarus.json')],
  ['table.json', dataText('recasts/e949-invisible.json')],
];

async function keptOf([name, text]: readonly [string, string], order: number): Promise<OwnBound> {
  const id = `own-${order}`;
  const [{ source }] = candidatesOf(await readFiles([given(name, text)])).candidates;
  const whole = sound(ownContent(source, { id, name, reference: '' }));
  const drawn = thinned(whole);
  const counts = { pointCount: pointsIn(whole), drawnPointCount: pointsIn(drawn) };
  return {
    version: 1,
    id,
    order,
    mark: order,
    name,
    reference: '',
    style: 'own',
    source: packed(source),
    drawn,
    ...counts,
  };
}

const all = await Promise.all(files.map(keptOf));

type Path = readonly (string | number)[];

/** Paths of everything inside a value; of long lists the first entries. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = ArrayBuffer.isView(value) ? [] : Object.entries(value).slice(0, 30);
  return [path, ...inside.flatMap(([key, each]) => pathsIn(each, [...path, key]))];
}

/** A copy with another value at a path. */
function replaced(value: unknown, [first, ...rest]: Path, other: unknown): unknown {
  if (first === undefined) return other;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  copy[first] = replaced(copy[first], rest, other);
  return copy;
}

const anything = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    {},
    [],
    '',
    'x',
    'toString',
    '__proto__',
    -1,
    1e300,
    Number.NaN,
    true,
    10n,
  ),
  fc.constantFrom<unknown>(
    new Float64Array(3),
    new Map(),
    [null],
    [[]],
    Array.from({ length: 1e5 }, () => 1),
  ),
  fc.constant<unknown>(JSON.parse('{"__proto__": {"kind": "contour"}, "constructor": null}')),
  fc.anything({ withBigInt: true, withMap: true, withTypedArray: true, withNullPrototype: true }),
);

const damaged = fc
  .constantFrom(...all)
  .chain((bound) => fc.tuple(fc.constant(bound), fc.constantFrom(...pathsIn(bound)), anything))
  .map(([bound, path, other]) => ({ key: bound.id, value: replaced(bound, path, other) }));

/** Everything that the page says and draws of a bound. */
function drawAll(bound: OwnBound): void {
  const choices = defaultChoices('bc4');
  const convention = chosenConvention(choices);
  const rows = ownRows('bc4', [bound], [], null);
  ownParts(rows, { convention, mass: [0, 354], coupling: [1e-10, 1], highlighted: null });
  ownLimitLines([bound], [], null, null);
  ownFacts(bound, null);
}

describe('what a browser kept of own data', () => {
  it('comes back as it went in, of every kind', () => {
    const kept = sorted(structuredClone(all).map((bound) => [bound.id, bound] as const));
    const brought = { models: [], searches: [] };
    expect(kept).toEqual({ bounds: all, hidden: [], unread: [], brought });
  });

  it('is drawn, or set aside as it is, whatever is wrong in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          damaged,
          anything.map((value) => ({ key: 'own-1', value })),
        ),
        ({ key, value }) => {
          const { bounds, unread } = sorted([[key, value]]);
          bounds.forEach(drawAll);
          expect([...bounds.map(({ id }) => id), ...unread.map((each) => each.key)]).toEqual([key]);
          if (unread.length > 0) expect(unread[0].value).toBe(value);
          expect(typeof asItIs(unread)).toBe('string');
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['drawn is null', { drawn: null }],
    ['drawn is empty', { drawn: {} }],
    ['drawn is of an unknown kind', { drawn: { kind: 'surface' } }],
    ['the version is another', { version: 2 }],
    ['the style is none', { style: 'url(x)' }],
    ['the source is empty', { source: {} }],
    ['the identifier is that of another', { id: 'own-2' }],
  ])('is set aside where %s, and the others stay', (_, change) => {
    const [first, ...others] = all;
    const entries = [
      ['own-0', { ...first, ...change }] as const,
      ...others.map((bound) => [bound.id, bound] as const),
    ];
    const { bounds, unread } = sorted(entries);
    expect(unread).toEqual([{ key: 'own-0', value: { ...first, ...change } }]);
    expect(bounds).toEqual(others);
    expect(keptBound(first, 'own-0')).not.toBeNull();
  });

  it('keeps what is switched off where that is a list of names', () => {
    expect(sorted([['hidden', ['a', 3, null, 'b']]]).hidden).toEqual(['a', 'b']);
    expect(sorted([['hidden', { length: 1e9 }]]).hidden).toEqual([]);
  });

  it('can be looked at as JSON, whatever it is', () => {
    const ring: Record<string, unknown> = { name: 'x', numbers: Float64Array.of(1, Number.NaN), big: 10n };
    ring['again'] = ring;
    ring['twice'] = [ring['numbers'], ring['numbers']];
    expect(JSON.parse(asItIs(ring))).toEqual({
      name: 'x',
      numbers: [1, 'NaN'],
      big: '10',
      again: '(itself)',
      twice: [
        [1, 'NaN'],
        [1, 'NaN'],
      ],
    });
    expect(asItIs(undefined)).toBe('undefined');
  });
});
