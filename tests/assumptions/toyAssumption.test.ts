import { describe, expect, it, vi } from 'vitest';
import type * as Registry from '../../src/assumptions/registry.ts';
import { changedWords, limitAssumptions, usualValues } from '../../src/assumptions/values.ts';
import { limitOptions } from '../../src/cli/limitOptions.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { readPermalink, writePermalink } from '../../src/state/permalink.ts';
import { requestsOf } from '../../src/state/requests.ts';
import { caption } from '../../src/ui/sentence/caption.ts';
import { linkWords } from '../../src/words/en/link.ts';
import { plainText } from '../../src/plot/format.ts';
import { outcome } from '../cli/commandLine.ts';

vi.mock('../../src/assumptions/registry.ts', async (load) => {
  const original = await load<typeof Registry>();
  const { namesAssumption } = await import('../../src/assumptions/assumption.ts');
  // Its seed stands for what it would change in a request.
  const weather = namesAssumption({
    id: 'weather',
    usual: 'sun',
    key: 'weather',
    domain: { kind: 'names', names: ['sun', 'rain'] },
    place: 'more',
    enters: (value) => (value === 'rain' ? { seed: 7 } : {}),
    words: { name: 'Weather', stated: (value) => `, in ${value}` },
  });
  return { ...original, assumptions: [...original.assumptions, weather] };
});

const rainy = { ...defaultChoices(), weather: 'rain' };

describe('an assumption that is put into the list', () => {
  it('has its usual value among the choices', () => {
    expect(defaultChoices()).toMatchObject({ weather: 'sun' });
    expect(usualValues()).toMatchObject({ weather: 'sun', confidenceLevel: 0.9 });
  });

  it('is a key of the link', () => {
    expect(writePermalink(defaultChoices())).not.toContain('weather');
    expect(writePermalink(rainy)).toContain('weather=rain');
    expect(readPermalink('weather=rain').choices).toMatchObject({ weather: 'rain' });
    const { choices, notices } = readPermalink('weather=snow');
    expect(choices).toMatchObject({ weather: 'sun' });
    expect(notices.map(linkWords.notice)).toEqual(['Weather "snow" is not known; sun is used.']);
  });

  it('enters every request for limits', () => {
    expect(limitAssumptions(rainy)).toMatchObject({ seed: 7 });
    expect(requestsOf(rainy).limits).toMatchObject({ seed: 7 });
    expect(requestsOf(rainy).exclusion).toMatchObject({ seed: 7 });
    expect(requestsOf(rainy).point).toMatchObject({ seed: 7 });
    expect(requestsOf(defaultChoices()).limits).not.toHaveProperty('seed');
  });

  it('joins the sentence, and so the captions of saved figures, where it is not the usual one', () => {
    expect(changedWords(rainy)).toEqual([', in rain']);
    expect(plainText(caption(rainy))).toContain(', in rain');
    expect(plainText(caption(defaultChoices()))).not.toContain('rain');
  });

  it('is an option of the command line, told in its usage', async () => {
    expect(limitOptions).toHaveProperty('weather');
    const help = await outcome('limits', '--help');
    expect(help.stdout).toContain('--weather sun|rain: Weather; sun unless said.');
    const refused = await outcome('limits', '--search', 'x', '--weather', 'hail');
    expect(refused).toMatchObject({
      status: 2,
      sentence: '--weather is "hail"; it must be one of sun, rain.',
    });
  });
});
