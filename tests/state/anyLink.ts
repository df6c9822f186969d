import fc from 'fast-check';
import { permalinkFields } from '../../src/state/permalinkFields.ts';
import { writePermalink } from '../../src/state/permalink.ts';
import { anyChoices } from './anyChoices.ts';

const keys = ['v', 'model', 'fig', ...permalinkFields.map(({ key }) => key), '__proto__', 'constructor'];
const odd = [
  '',
  '=',
  '&',
  ':',
  ',',
  '-',
  '%',
  '%zz',
  '%00',
  '1e999',
  '1e-999',
  '-0',
  '-1',
  'NaN',
  '0x10',
  '<b>',
  'all',
  'none',
];
const odder = [
  '0:1',
  '1:1',
  '2:1',
  '0:354.1',
  '-1:400',
  '1e-30:1e30',
  '180,2e-8',
  '354.1,1e-70',
  '0,1e300',
  'inf',
];
const pieces = fc.constantFrom(...keys, ...odd, ...odder, 'bc4', 'bc1', 'bc10-inv', '0.5');

const garbage = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 }))).map((parts) => parts.join('')),
);

/** Values of all kinds under all keys, some keys more than once. */
const mixed = fc
  .array(
    fc.tuple(
      fc.constantFrom(...keys),
      fc.oneof(
        pieces,
        fc.array(pieces).map((x) => x.join(',')),
      ),
    ),
  )
  .map((entries) => entries.map(([key, value]) => `${key}=${value}`).join('&'));

const written = anyChoices.map(writePermalink);

const damaged = fc
  .tuple(written, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 5 }), pieces), { minLength: 1, maxLength: 4 }))
  .map(([link, cuts]) =>
    cuts.reduce((text, [place, length, piece]) => {
      const from = place % (text.length + 1);
      return text.slice(0, from) + piece + text.slice(from + length);
    }, link),
  );

/** Any text after the # of an address: links as they are written, cut, damaged, run together, and garbage. */
export const anyLink: fc.Arbitrary<string> = fc.oneof(
  written,
  damaged,
  garbage,
  mixed,
  fc.tuple(written, fc.nat()).map(([link, end]) => link.slice(0, end % (link.length + 1))),
  fc.tuple(written, written).map(([one, other]) => `${one}&${other}`),
  fc
    .tuple(written, written)
    .map(([one, other]) => [...one.split('&'), ...other.split('&')].reverse().join('&')),
);
