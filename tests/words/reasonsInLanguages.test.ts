import { afterEach, describe, expect, it } from 'vitest';
import { german } from '../../src/words/de/index.ts';
import { dataFiles } from '../../src/words/en/dataFiles.ts';
import { importing } from '../../src/words/en/importing.ts';
import { linkWords } from '../../src/words/en/link.ts';
import { officialWords } from '../../src/words/en/official.ts';
import { ownReasons } from '../../src/words/en/ownReasons.ts';
import { refusals } from '../../src/words/en/refusals.ts';
import { french } from '../../src/words/fr/index.ts';
import { italian } from '../../src/words/it/index.ts';
import { speak } from '../../src/words/section.ts';
import * as samples from './reasonSamples.ts';

/** A reason of every code, said by the section that speaks now. */
function allSaid(): ReadonlyMap<string, string> {
  const each = <Reason>(of: Readonly<Record<string, object>>, say: (reason: Reason) => string) =>
    Object.entries(of).map(([code, held]) => [code, say({ code, ...held } as Reason)] as const);
  const kinds = {
    question: each(samples.questions, importing.question),
    import: each(samples.imports, importing.reason),
    suspicion: each(samples.suspicions, importing.suspicion),
    own: each(samples.own, ownReasons.reason),
    'own problem': each(samples.ownProblems, ownReasons.problem),
    'official fault': each(samples.officialFaults, officialWords.fault),
    'official problem': each(samples.officialProblems, officialWords.problem),
    data: each(samples.dataFaults, dataFiles.reason),
    refusal: each(samples.refused, refusals.sentence),
    link: each(samples.linkNotices, linkWords.notice),
  };
  return new Map(
    Object.entries(kinds).flatMap(([kind, all]) => all.map(([code, said]) => [`${kind}: ${code}`, said])),
  );
}

/** Texts and numbers of the reason in what is said of it. */
const named = (said: string): readonly string[] => [...new Set(said.match(/Q\dQ|700\d/gu))].sort();

afterEach(() => {
  speak(null);
});

describe.each([
  ['French', french],
  ['German', german],
  ['Italian', italian],
] as const)('reasons in %s', (_, language) => {
  it('are said of every code, and name all that is named in English', () => {
    const english = allSaid();
    speak(language);
    for (const [code, said] of allSaid()) {
      expect(said, code).not.toBe(english.get(code));
      expect(said, code).not.toMatch(/undefined|NaN|\[object/u);
      expect(named(said), `${code}: ${said}`).toEqual(named(english.get(code) ?? ''));
    }
  });
});
