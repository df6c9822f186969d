import { describe, expect, it } from 'vitest';
import { withSentences } from '../../src/cli/sentences.ts';
import { outcome } from './commandLine.ts';

interface Reason {
  readonly code: string;
  readonly sentence: string;
}

describe('reasons in JSON answers', () => {
  it('have code, numbers and sentence', async () => {
    const point = ['point', '--model', 'bc4', '--mass', '130', '--coupling', '1e-8', '--combine'];
    const { stdout, status } = await outcome(...point);
    expect(status).toBe(0);
    const answer = JSON.parse(stdout) as {
      readonly searches: readonly { readonly search: string; readonly silence: Reason | null }[];
      readonly caveats: readonly Reason[];
      readonly combination: { readonly leftOut: readonly { readonly reason: Reason }[] };
    };
    const pinunu = answer.searches.find(({ search }) => search === 'na62-pinunu-2016-2022');
    expect(pinunu?.silence).toEqual({
      code: 'outside-masses',
      rangesMeV: [
        [0, 110],
        [154, 260],
      ],
      sentence: 'This search looks only at 0–110 and 154–260 MeV.',
    });
    const all = [...answer.caveats, ...answer.combination.leftOut.map(({ reason }) => reason)];
    expect(all.length).toBeGreaterThan(2);
    for (const { code, sentence } of all) {
      expect(code).toMatch(/^[a-z-]+$/);
      expect(sentence).toMatch(/\.$/);
    }
    const [silent] = answer.combination.leftOut.filter(({ reason }) => reason.code === 'silent');
    expect(silent.reason).toMatchObject({ silence: { code: 'outside-masses' } });
  });

  it('leave other fields and names alone', () => {
    expect(withSentences('silence', null)).toBeNull();
    expect(withSentences('reason', 'sine-at-most-one')).toBe('sine-at-most-one');
    expect(withSentences('toString', { code: 'stopped' })).toEqual({ code: 'stopped' });
    expect(withSentences('lifetimeNotes', [{ code: 'too-long', longestLifetimeS: 3e-9 }])).toEqual([
      {
        code: 'too-long',
        longestLifetimeS: 3e-9,
        sentence: 'This search says nothing about lifetimes above 3 ns.',
      },
    ]);
  });
});
