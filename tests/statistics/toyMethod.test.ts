import { describe, expect, it, vi } from 'vitest';
import {
  addCountingMethods,
  type CountingMethod,
  countingWindow,
} from '../../src/statistics/countingMethods.ts';
import { comparedIds } from '../../src/statistics/definitions.ts';
import type * as MethodList from '../../src/statistics/methodList.ts';
import { isCombinable, isSlow, type MethodId, methodIds } from '../../src/statistics/methods.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { readPermalink, writePermalink } from '../../src/state/permalink.ts';
import { plainText } from '../../src/plot/format.ts';
import { methodWords } from '../../src/ui/sentence/parts.ts';
import { methodDescribed, methods } from '../../src/words/en/methods.ts';
import { sentenceWords } from '../../src/words/en/sentence.ts';
import { statisticsPanelWords } from '../../src/words/en/statisticsPanel.ts';
import { outcome } from '../cli/commandLine.ts';

vi.mock('../../src/statistics/methodList.ts', async (load) => {
  const original = await load<typeof MethodList>();
  return {
    ...original,
    methodList: [...original.methodList, { id: 'toy', statistic: 'profile', slow: true }],
  };
});

const toy = 'toy' as MethodId;
// It answers as the one with a known background does.
const counting: CountingMethod = (background, workspace) => countingWindow(background, 'exact', workspace);
addCountingMethods({ [toy]: counting });

describe('a method that is put into the list', () => {
  it('is what its entry says', () => {
    expect(isSlow(toy)).toBe(true);
    expect(isCombinable(toy)).toBe(false);
    expect(comparedIds).toContain(toy);
  });

  it('can be chosen in a link', () => {
    const choices = { ...defaultChoices('bc4'), method: toy };
    expect(readPermalink(writePermalink(choices))).toMatchObject({ choices, notices: [] });
  });

  it('is called by its name while it has no words', () => {
    expect(plainText(methodWords(toy))).toBe('toy');
    expect(methodDescribed(toy).name('cls')).toBe('toy');
  });

  it('is a method of the command line, told in its usage', async () => {
    const limits = (method: string) =>
      outcome('limits', '--search', 'na62-pinunu-2017', '--masses', '200', '--method', method);
    const [found, same] = [await limits('toy'), await limits('exact')];
    expect(found).toMatchObject({ status: 0, sentences: [] });
    const row = ({ stdout }: typeof found) => stdout.trim().split('\n').at(-1);
    expect(row(found)).toBe(row(same));
    expect((await outcome('limits', '--help')).stdout).toMatch(/toys\s+toy\b/);
  });
});

describe('every other method', () => {
  it.each(methodIds.filter((id) => id !== toy))('%s has words of its own', (id) => {
    for (const words of [methods.byId, sentenceWords.methods, statisticsPanelWords.methods])
      expect(Object.keys(words)).toContain(id);
  });
});
