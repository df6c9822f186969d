import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPermalink } from '../../../src/state/permalink.ts';
import { hostOrigin } from '../../../src/ui/embed/hostOrigin.ts';
import { readMessage } from '../../../src/ui/embed/message.ts';
import { embedWords } from '../../../src/words/en/embed.ts';

const sentenceOf = (data: unknown): string | null => {
  const reading = readMessage(data);
  return reading !== null && 'fault' in reading ? embedWords.fault(reading.fault) : null;
};

const fields = fc.constantFrom('kaonscope', 'type', 'id', 'link', 'choices', 'massMeV', 'coupling', 'theme');
const values = fc.oneof(
  fc.constantFrom<unknown>(1, 'set', 'move', 'theme', 'tell', 'dark', 180, 2e-8, 'model=bc4', { inv: 0.3 }),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
);
const anyMessage = fc.oneof(
  fc.anything({ withBigInt: true, withNullPrototype: true }),
  fc.array(fc.tuple(fields, values)).map((entries) => ({ kaonscope: 1, ...Object.fromEntries(entries) })),
);

describe('messages of the page around a frame', () => {
  it('are read or refused in one sentence, whatever is posted', () => {
    fc.assert(
      fc.property(anyMessage, (data) => {
        const sentence = sentenceOf(data);
        if (sentence === null) return;
        expect(sentence).toMatch(/^[^\n]{10,240}\.$/);
      }),
      { numRuns: 3000 },
    );
  });

  it('that belong to something else are not answered', () => {
    for (const data of ['resize', null, { type: 'set' }, [1], { source: 'other', kaons: 1 }])
      expect(readMessage(data)).toBeNull();
  });

  it('set choices by the keys of links, lists one after another', () => {
    const reading = readMessage({
      kaonscope: 1,
      type: 'set',
      id: 'a',
      choices: { model: 'bc4', inv: 0.3, pin: ['180,2e-8', '200,1e-7'] },
    });
    if (reading === null || !('request' in reading) || reading.request.type !== 'set')
      throw new Error('not read');
    const { choices, notices } = readPermalink(reading.request.link);
    expect(notices).toEqual([]);
    expect(reading.id).toBe('a');
    expect(choices.invisibleFraction).toBe(0.3);
    expect(choices.pins.map(({ massMeV }) => massMeV)).toEqual([180, 200]);
  });

  it('are refused with the reason', () => {
    const refusals: readonly (readonly [unknown, string])[] = [
      [{ kaonscope: 2 }, 'This page speaks version 1 of the protocol, not "2".'],
      [{ kaonscope: 1, type: 'print' }, 'There is no request "print"; there are set, move, theme, tell.'],
      [{ kaonscope: 1, type: 'set' }, 'Give either a link or choices.'],
      [{ kaonscope: 1, type: 'set', link: 3 }, '"3" is not a link that "set" can take.'],
      [{ kaonscope: 1, type: 'set', link: 'a'.repeat(9000) }, 'The link is longer than 8192 characters.'],
      [
        { kaonscope: 1, type: 'move', massMeV: 400, coupling: 1e-8 },
        'Mass "400" is not possible; give MeV from 0 to 354.1.',
      ],
      [
        { kaonscope: 1, type: 'move', massMeV: 180, coupling: 0 },
        'Coupling "0" is not possible; give a number above 0.',
      ],
      [{ kaonscope: 1, type: 'theme', theme: 'pink' }, '"pink" is not a theme that "theme" can take.'],
    ];
    for (const [data, sentence] of refusals) expect(sentenceOf(data)).toBe(sentence);
  });
});

describe('the origin that a link names', () => {
  it('is that of an https page or of this machine, as browsers write it', () => {
    for (const good of [
      'https://example.org',
      'https://example.org:8443',
      'http://127.0.0.1:4314',
      'http://localhost',
    ])
      expect(hostOrigin(good)).toBe(good);
    for (const bad of [
      '',
      '*',
      'null',
      'https://',
      'http://example.org',
      'https://example.org/',
      'https://EXAMPLE.org',
      'https://example.org:443',
      'https://a@example.org',
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///x',
      'blob:https://example.org/1',
    ])
      expect(hostOrigin(bad)).toBeNull();
  });
});
