import { describe, expect, it } from 'vitest';
import { nearestLanguage, spokenIds, spokenLanguage } from '../../src/words/languages.ts';
import { readPermalink, writePermalink } from '../../src/state/permalink.ts';

describe('the language of the page', () => {
  it("is the first of the reader's that it has, of whatever country", () => {
    expect(spokenLanguage(null, ['fr-CH', 'en'])).toBe('fr');
    expect(spokenLanguage(null, ['pt-BR', 'fr', 'en-GB'])).toBe('fr');
    expect(spokenLanguage(null, ['en-GB', 'fr'])).toBe('en');
    expect(spokenLanguage(null, ['pt'])).toBe('en');
    expect(spokenLanguage(null, [])).toBe('en');
  });

  it('is the chosen one, whatever the reader speaks', () => {
    expect(spokenLanguage('en', ['fr'])).toBe('en');
    expect(spokenLanguage('fr', ['en'])).toBe('fr');
  });

  it('is not offered with marks', () => {
    expect(spokenIds).not.toContain('en-XA');
    expect(nearestLanguage(['en-XA'])).toBe('en-XA');
  });
});

describe('a link', () => {
  it('names the language only where it was chosen', () => {
    expect(readPermalink('#v=1').choices.language).toBeNull();
    expect(writePermalink(readPermalink('#v=1').choices)).not.toContain('lang');
    for (const id of spokenIds)
      expect(writePermalink(readPermalink(`#v=1&lang=${id}`).choices)).toContain(`lang=${id}`);
  });

  it('with a country speaks its language, and one that is unknown is said', () => {
    expect(readPermalink('#v=1&lang=fr-CA').choices.language).toBe('fr');
    const { choices, notices } = readPermalink('#v=1&lang=tlh');
    expect(choices.language).toBeNull();
    expect(notices).toEqual([{ code: 'unknown-language', text: 'tlh' }]);
  });
});
