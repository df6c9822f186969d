import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { boundFilesOf, boundIds } from '../../../src/data/boundCatalogue.ts';
import { countingSearchIds, publishedCurveIds, searchIds } from '../../../src/data/catalogue.ts';
import { analysisFiles } from '../../../src/data/searchList.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { openEngine } from '../../../src/engine/openEngine.ts';
import { bibtexEntries } from '../../../src/export/bibtex.ts';
import type { OwnBound } from '../../../src/own/ownBound.ts';
import { models } from '../../../src/physics/models/index.ts';
import type { ModelId } from '../../../src/physics/models/model.ts';
import type { LineScene } from '../../../src/plot/scene.ts';
import type { Choices } from '../../../src/state/choices.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { shownContents } from '../../../src/ui/explore/inView.ts';
import { boundsIn, boundsState } from '../../../src/ui/bounds/boundsState.ts';
import { layer as bounds } from '../../../src/ui/layers/bounds/bounds.ts';
import { layer as combined } from '../../../src/ui/layers/combined/combined.ts';
import { layer as lifetimes } from '../../../src/ui/layers/lifetimes/lifetimes.ts';
import { layer as own } from '../../../src/ui/layers/own/own.ts';
import { ownState } from '../../../src/ui/layers/own/ownState.ts';
import { layer as published } from '../../../src/ui/layers/published/published.ts';
import { layer as reach } from '../../../src/ui/layers/reach/reach.ts';
import { layer as searches } from '../../../src/ui/layers/searches/searches.ts';
import { layer as union } from '../../../src/ui/layers/union/union.ts';
import { layer as whatIf } from '../../../src/ui/layers/whatIf/whatIf.ts';
import type { Page } from '../../../src/ui/page/PageContext.tsx';
import { publishedState } from '../../../src/ui/published/publishedState.ts';
import { saveBibtex } from '../../../src/ui/save/saveBibtex.ts';
import { ownBoundOf } from '../../own/ownBoundOf.ts';
import { layerPage } from '../layers/layerPage.ts';

const saved = vi.hoisted(() => ({ texts: [] as string[] }));
vi.mock('../../../src/ui/save/download.ts', () => ({
  download: (text: string) => void saved.texts.push(text),
}));

const readText = (path: string) => readFile(new URL(`../../../public/${path}`, import.meta.url), 'utf8');

/** All that draws and is cited but the unbinned analysis, whose toys take too long here; it has a test of its own. */
const layers = [searches, whatIf, union, combined, reach, published, lifetimes, own, bounds];

let engine: Engine;
let ownBounds: readonly OwnBound[];
/** The keys of each file of data, as it says, by what the drawing calls it. */
const keysOf = new Map<string, readonly string[]>();

/** Everything that a file cites, as it stands there. */
async function citedBy(path: string): Promise<readonly string[]> {
  const { citation, citations, alsoCited = [] } = JSON.parse(await readText(`data/${path}`));
  return [...(citations ?? [citation]), ...alsoCited];
}

beforeAll(async () => {
  engine = (await openEngine(readText)).engine;
  ownBounds = await Promise.all([
    ownBoundOf('m_MeV,sin2theta\n50,4e-4\n100,1e-4\n', { id: 'own-1', name: 'My edge' }),
    ownBoundOf('# 90% CL\nm_MeV,"B(K+ -> pi+ X), tau = inf"\n100,1e-10\n300,1e-10', {
      id: 'own-2',
      name: 'My limit',
    }),
  ]);
  const files = [
    ...analysisFiles.map(({ path }) => ['', path]),
    ...publishedCurveIds.map((id) => ['published-', `published/${id}.json`]),
    ...models.flatMap(({ id }) => boundFilesOf(id).map((path) => ['bound-', path])),
    ['', 'recasts/e949-invisible.json'],
  ];
  for (const [prefix, path] of files)
    keysOf.set(`${prefix}${path.replace(/^.*\/|\.json$/g, '')}`, await citedBy(path));
});

/** What the name of something drawn stands for: the longest name of a file with which it begins. */
function fileOf(id: string, { whatIf }: Choices): string {
  const name = id.startsWith('what-if') ? (whatIf?.search ?? '') : id.replace(/^reach-\d-/, '');
  const [found] = [...keysOf.keys()]
    .filter((each) => name === each || name.startsWith(`${each}-`))
    .sort((a, b) => b.length - a.length);
  return found ?? id;
}

async function page(chosen: Choices, withOwn: boolean) {
  const opened = layerPage(layers, chosen, engine, readText);
  opened.host.loadAll();
  await opened.host.complete();
  await vi.waitFor(() => {
    expect(opened.host.known().references).not.toBe('');
    expect(boundsIn(opened.host.get(boundsState), chosen.model)).toHaveLength(
      boundFilesOf(chosen.model).length,
    );
    if (chosen.published.length > 0) expect(opened.host.get(publishedState).curves).not.toEqual([]);
  });
  opened.host.set(ownState, { bounds: withOwn ? ownBounds : [], hidden: [] });
  for (let turn = 0; turn < 3; turn += 1) {
    opened.plan.update();
    await opened.settle();
  }
  return opened;
}

/** A search that has no limit has a line without points. */
const hasPoints = ({ y }: LineScene): boolean => y.some((value) => value > 0 && value < Infinity);

/** No panel is loaded. */
const panels = { store: { getState: () => ({}) } };

const subset = <T>(all: readonly T[]) => fc.subarray([...all]);

const choices: fc.Arbitrary<Choices> = fc
  .constantFrom(...models.map(({ id }): ModelId => id))
  .chain((model) =>
    fc
      .record({
        lifetime: fc.constantFrom<Choices['lifetime'][]>('implied', 'implied', Infinity, 1e-9, 1e-11),
        lifetimes: subset([Infinity, 1e-9]),
        kind: fc.constantFrom('both', 'observed', 'expected'),
        hiddenSearches: subset(searchIds),
        hiddenBounds: fc.oneof(subset(boundIds(model)), fc.constant('all' as const)),
        comparisons: subset(boundIds(model)),
        published: subset(publishedCurveIds),
        union: fc.boolean(),
        combine: fc.boolean(),
        reach: fc.boolean(),
        others: fc.boolean(),
        whatIf: fc.option(
          fc.record({
            search: fc.constant(countingSearchIds[0]),
            massMeV: fc.constant(196),
            count: fc.constant(5),
          }),
        ),
      } satisfies { readonly [K in keyof Choices]?: fc.Arbitrary<Choices[K]> })
      .map((some) => ({
        ...defaultChoices(model),
        ...some,
      })),
  );

describe('the BibTeX that is saved', () => {
  it('holds the keys of what is drawn, no more and no less', async () => {
    await fc.assert(
      fc.asyncProperty(choices, fc.boolean(), async (chosen, withOwn) => {
        const opened = await page(chosen, withOwn);
        const contents = [...new Set(shownContents(chosen))].filter((each) => each !== 'panel');
        const scenes = contents.map((content) => opened.drawn(content));
        const ids = scenes.flatMap(({ regions, lines, bands, coverage }) =>
          [...regions, ...lines.filter(hasPoints), ...bands, ...coverage].map(({ id }) => id),
        );
        const files = new Set(ids.map((id) => fileOf(id, chosen)));
        const unnamed = [...files].filter((file) => !keysOf.has(file));
        expect(unnamed.filter((id) => !/^(?:union|combined|(?:bound-)?own-\d)/.test(id))).toEqual([]);
        const keys = new Set([...files].flatMap((file) => keysOf.get(file) ?? []));
        saved.texts = [];
        const { host, choices: store, messages } = opened;
        saveBibtex({ layers: host, bound: { store }, messages, panels } as unknown as Page);
        const [text = ''] = saved.texts;
        expect([...bibtexEntries(text).keys()].sort()).toEqual([...keys].sort());
        expect(text).not.toContain('Not in the list of references');
        for (const { id, name } of keys.size === 0 ? [] : ownBounds)
          expect(text.includes(name), name).toBe(unnamed.some((each) => each.includes(id)));
      }),
      { numRuns: 25 },
    );
  }, 300_000);
});
