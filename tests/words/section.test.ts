import { afterEach, describe, expect, it } from 'vitest';
import { markedLanguage } from '../../src/words/marked.ts';
import { section, speak } from '../../src/words/section.ts';

afterEach(() => {
  speak(null);
});

describe('words', () => {
  it('are English until another language is spoken, and again afterwards', () => {
    const words = section('toy greetings', { hello: 'Hello.', of: (name: string) => `Hello, ${name}.` });
    speak((name) => (name === 'toy greetings' ? { hello: 'Bonjour.' } : {}));
    expect(words.hello).toBe('Bonjour.');
    expect(words.of('kaon')).toBe('Hello, kaon.');
    speak(null);
    expect(words.hello).toBe('Hello.');
  });

  it('declared after a language was chosen speak it', () => {
    speak(() => ({ late: 'Tard.' }));
    expect(section('toy late words', { late: 'Late.' }).late).toBe('Tard.');
  });

  it('have one section of a name', () => {
    section('toy twice', {});
    expect(() => section('toy twice', {})).toThrow('toy twice');
  });

  it('are marked in all their forms by the marked language', () => {
    speak(markedLanguage);
    const words = section('toy forms', {
      sentence: 'One.',
      made: (count: number) => `${count} of them.`,
      parts: (particle: string) => ['needs ', particle],
      byCode: { limit: 'at its limit' },
    });
    expect(words.sentence).toBe('⟦One.⟧');
    expect(words.made(2)).toBe('⟦2 of them.⟧');
    expect(words.parts('X').join('')).toBe('⟦needs X⟧');
    expect(words.byCode.limit).toBe('⟦at its limit⟧');
  });
});
