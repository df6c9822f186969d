import { describe, expect, it } from 'vitest';
import { analysisFiles } from '../../src/data/catalogue.ts';
import { openEngine } from '../../src/engine/openEngine.ts';
import { dataText } from '../searches/agreement.ts';

const read = async (path: string) => dataText(path.replace(/^data\//, ''));

describe('opening the engine', () => {
  it('makes a search of every analysis file, in the order of the catalogue', async () => {
    const { engine, problems } = await openEngine(read);
    expect(problems).toEqual([]);
    expect(engine.searches.map(({ id }) => id)).toEqual([
      'na62-pinunu-2016-2022',
      'na62-pi0-invisible',
      'na62-pimumu-2017-2018',
      'na62-pigammagamma-2017-2018',
      'na62-pinunu-2017',
    ]);
  });

  it.each(analysisFiles)('goes on without $path when it is broken, and says so', async ({ path }) => {
    const { engine, problems } = await openEngine(async (asked) =>
      asked.endsWith(path) ? '{"id": 1}' : await read(asked),
    );
    expect(engine.searches.length).toBe(analysisFiles.length - 1);
    expect(problems.length).toBe(1);
    expect(problems[0]).toMatch(/field .*Everything else is shown\.$/);
    expect(problems[0]).toContain(path);
  });

  it('says which file could not be read', async () => {
    const { problems } = await openEngine((path) =>
      path.endsWith(analysisFiles[0].path) ? Promise.reject(new Error('not found')) : read(path),
    );
    expect(problems).toEqual([
      `${analysisFiles[0].path} could not be read (not found). Everything else is shown.`,
    ]);
  });
});
