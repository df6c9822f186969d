import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { searchIds } from '../../../src/data/catalogue.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import type { EngineRequest } from '../../../src/engine/taskTypes.ts';
import { curveFiles } from '../../../src/export/curveFiles.ts';
import { curveFormats } from '../../../src/export/formats/index.ts';
import { createCountTableSearch } from '../../../src/searches/countTableSearch.ts';
import type { Choices } from '../../../src/state/choices.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { requestsOf } from '../../../src/state/requests.ts';
import { layer as searches } from '../../../src/ui/layers/searches/searches.ts';
import { layer as union } from '../../../src/ui/layers/union/union.ts';
import { chosenCurves } from '../../../src/ui/save/saveCurves.ts';
import { caption } from '../../../src/ui/sentence/caption.ts';
import { lineText } from '../../../src/ui/text/lineText.ts';
import { bringSearches, ownSearch } from '../../own/ownSearches.ts';
import { toySearch } from '../../toy.ts';
import { entriesOf, knownOf } from '../known.ts';

const [ours = ''] = searchIds;
const listed = searchIds;
const mine = ownSearch('My counts');
const engine = createEngine([toySearch({ id: ours }), createCountTableSearch(mine)]);

beforeEach(() => bringSearches([mine]));
afterEach(() => bringSearches([]));

function ask(request: EngineRequest | null) {
  const result = request && engine.run(request);
  if (result?.ok !== true) throw new Error(result?.reason.code ?? 'no request');
  return result.answer;
}

/** Everything that both layers have of these searches, in the files of a format. */
async function saved(
  format: (typeof curveFormats)[number],
  shown: readonly string[],
  change: Partial<Choices>,
) {
  const choices: Choices = {
    ...defaultChoices('bc4'),
    invisibleFraction: 1,
    hiddenSearches: [...listed, mine.id].filter((id) => !shown.includes(id)),
    union: true,
    ...change,
  };
  const { exclusion, limits } = requestsOf(choices);
  const entries = entriesOf({ exclusion: exclusion && ask(exclusion), limits: ask(limits) });
  const known = knownOf(choices, { entries });
  const sources = [searches, union].flatMap((layer) => layer.curves?.(known) ?? []);
  const files = async (ids: readonly string[]) => {
    const curves = chosenCurves(sources, new Set(ids), new Set(['observed']));
    return (await curveFiles(curves, format, '')).map(({ name, text }) => `${name}\n${text}`).join('\n');
  };
  return { choices, ids: sources.map(({ id }) => id), files };
}

describe.each(curveFormats.map((format) => [format.id, format] as const))(
  'curves of own searches as %s',
  (id, format) => {
    const isCoupling = [{}] as const;
    const all = format.takesBranchingRatios ? [...isCoupling, { lifetime: Infinity }] : isCoupling;

    it.each(all)('say that they are, and name nobody else: %o', async (change) => {
      const { ids, files } = await saved(format, [mine.id], change);
      expect(ids).toContain(mine.id);
      const text = await files(ids);
      expect(text).toContain('My counts');
      expect(text).not.toMatch(/NA62/i);
      if (id === 'csv') expect(text).toMatch(/^# kind: own$/m);
      if (id === 'json') expect(text).toMatch(/"searchKind": "own"/);
      if (id === 'hepdata') expect(text).toMatch(/name: "Kind of search"\n\s+value: "own"/);
    });

    it('are told from those of others beside them', async () => {
      const { files } = await saved(format, [ours, mine.id], {});
      expect(await files([mine.id])).not.toMatch(/NA62/i);
      expect(await files([ours])).not.toMatch(/My counts|kind: own|searchKind/);
      expect(await files([ours])).toMatch(/NA62/i);
    });
  },
);

describe('the sentence above the figure', () => {
  it('says whose limits they are', () => {
    const said = (...shown: readonly string[]) =>
      lineText(
        caption({
          ...defaultChoices('bc4'),
          hiddenSearches: [...listed, mine.id].filter((id) => !shown.includes(id)),
        }),
      );
    expect(said(ours)).toMatch(/^NA62 limits on a dark scalar/);
    expect(said(ours, mine.id)).toMatch(/^Limits of NA62 and My counts on a dark scalar/);
    expect(said(mine.id)).toMatch(/^Limits of My counts on a dark scalar/);
    expect(said()).toMatch(/^NA62 limits on a dark scalar/);
  });
});
