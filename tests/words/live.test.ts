import { afterEach, describe, expect, it } from 'vitest';
import { plainText } from '../../src/plot/format.ts';
import type { RichText } from '../../src/plot/scene.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { registry } from '../../src/ui/layers/registry.ts';
import { limitName } from '../../src/ui/layers/searches/limitCurves.ts';
import { searchFace } from '../../src/ui/searches/faces.ts';
import { searchSources } from '../../src/ui/searches/searchSources.ts';
import { provenanceWord } from '../../src/ui/sources/papers.ts';
import { listed } from '../../src/ui/text/listed.ts';
import { notCovered } from '../../src/ui/verdict/placeWords.ts';
import { meaning } from '../../src/ui/whatIf/whatIfDraft.ts';
import { markedLanguage } from '../../src/words/marked.ts';
import { speak } from '../../src/words/section.ts';

afterEach(() => {
  speak(null);
});

const rich = (text: string): RichText => [{ text }];

/** Everything that is said without a page around it. */
const said = (): readonly (string | null)[] => [
  notCovered(340),
  meaning('bins', 10),
  provenanceWord('reconstructed'),
  limitName({ ...defaultChoices(), lifetime: 1e-9 }),
  plainText(listed([rich('A'), rich('B'), rich('C')])),
  plainText(searchFace('na62-pi0-invisible').regionName),
  plainText(searchFace('na62-pinunu-2017').row),
  searchFace('na62-pinunu-2017-shape').period,
  searchFace('na62-pimumu-2017-2018').fate,
  searchSources('na62-pinunu-2016-2022').search,
  ...registry.map(({ name }) => name),
];

describe('what is said outside components', () => {
  it('follows the language, and comes back', () => {
    const english = said();
    speak(markedLanguage);
    for (const [k, sentence] of said().entries()) expect(sentence, english[k] ?? '').toMatch(/⟦.*⟧/u);
    speak(null);
    expect(said()).toEqual(english);
  });
});
