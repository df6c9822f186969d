import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openEngine } from '../../src/engine/openEngine.ts';
import { countingSearchIds } from '../../src/data/catalogue.ts';
import { dataFiles } from '../../src/words/en/dataFiles.ts';

const publicFolder = fileURLToPath(new URL('../../public/', import.meta.url));
const readText = (path: string) => readFile(`${publicFolder}${path}`, 'utf8');
const assumptions = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 } as const;
const broken = 'na62-pinunu-2016-2022';

describe('opening the engine', () => {
  it('reads all data files that come with it', async () => {
    const { engine, problems } = await openEngine(readText);
    expect(problems).toEqual([]);
    expect(engine.searches.map(({ id }) => id)).toContain(broken);
  });

  it('lets events be supposed in those searches that the page offers for it, and in no others', async () => {
    const { engine } = await openEngine(readText);
    const able = [...engine.searches, ...engine.recasts].filter(
      ({ suppositions }) => suppositions !== undefined,
    );
    expect(able.map(({ id }) => id).sort()).toEqual([...countingSearchIds].sort());
  });

  it.each([
    ['{"id": "na62-pinunu-2016-2022"}', /na62-pinunu-2016-2022\.json.*title/],
    ['not JSON', /na62-pinunu-2016-2022\.json is not JSON/],
  ])(
    'goes on without a file that says %s, names it, and answers for the other searches',
    async (text, sentence) => {
      const { engine, problems } = await openEngine((path) =>
        path.includes(broken) ? Promise.resolve(text) : readText(path),
      );
      expect(problems.map(({ code }) => code)).toEqual(['unusable-file']);
      expect(dataFiles.problem(problems[0])).toMatch(sentence);
      const result = engine.run({
        task: 'limits',
        searches: [broken, 'na62-pi0-invisible'],
        lifetime: { kind: 'fixed', lifetimeS: Infinity },
        ...assumptions,
      });
      expect(result.ok && result.answer.searches.map(({ search }) => search)).toEqual(['na62-pi0-invisible']);
    },
  );

  it('says which file could not be fetched and why', async () => {
    const { problems } = await openEngine((path) =>
      path.includes(broken) ? Promise.reject(new Error('the server answered 404')) : readText(path),
    );
    expect(problems).toEqual([
      {
        code: 'unread-file',
        path: expect.stringContaining(`${broken}.json`) as unknown,
        cause: 'the server answered 404',
      },
    ]);
  });
});
