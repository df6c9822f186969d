import { describe, expect, it } from 'vitest';
import { outcome } from './commandLine.ts';

const limits = ['limits', '--search', 'na62-pinunu-2016-2022', '--masses', '40,160'];

describe('the language of the command line', () => {
  it('is French with --lang fr, in the usage and in what is refused', async () => {
    const { stdout } = await outcome('limits', '--help', '--lang', 'fr');
    expect(stdout).toContain('limites supérieures d’une recherche');
    expect(stdout).not.toMatch(/ (?:the|of|unless) /u);
    const { status, sentences } = await outcome('cls', '--n', 'many', '--b', '1', '--lang', 'fr');
    expect(status).toBe(2);
    expect(sentences).toEqual(['--n vaut «\u00a0many\u00a0»\u202f; il faut un nombre décimal.']);
  });

  it('changes no number', async () => {
    const english = await outcome(...limits);
    expect(await outcome(...limits, '--lang', 'fr')).toEqual(english);
    expect(english.status).toBe(0);
  });

  it('gives reasons in French where a search says nothing', async () => {
    const point = ['point', '--model', 'bc4', '--mass', '120', '--coupling', '1e-8', '--lang', 'fr'];
    expect((await outcome(...point)).stdout).toContain('Cette recherche ne couvre que');
  });

  it('is English unless said, also afterwards', async () => {
    await outcome('limits', '--help', '--lang', 'fr');
    expect((await outcome('limits', '--help')).stdout).toContain('upper limits of a search');
  });

  it('is one of those that there are', async () => {
    const { status, sentences } = await outcome(...limits, '--lang', 'tlh');
    expect(status).toBe(2);
    expect(sentences).toEqual(['--lang is "tlh"; it must be one of en, fr.']);
  });
});
