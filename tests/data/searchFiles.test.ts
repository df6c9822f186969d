import { describe, expect, it } from 'vitest';
import type { DataFile } from '../../src/data/dataFile.ts';
import { loadLimitTable } from '../../src/data/loadLimitTable.ts';
import { loadPeakAnalysis } from '../../src/data/loadPeakAnalysis.ts';
import { loadPublishedCurve } from '../../src/data/loadPublishedCurve.ts';
import { dataText } from '../searches/agreement.ts';
import { dataFiles } from '../../src/words/en/dataFiles.ts';

type Edit = (content: Record<string, never>) => void;
type Loader = (text: string, file: string) => DataFile<unknown>;

/** The sentence with which an edited file is refused. */
function refusal(load: Loader, path: string, edit: Edit): string {
  const content = JSON.parse(dataText(path));
  edit(content);
  const result = load(JSON.stringify(content), 'edited.json');
  expect(result.ok).toBe(false);
  return result.ok ? '' : dataFiles.reason(result.reason);
}

/** Sets the value at a path with dots. */
function set(path: string, value: unknown): Edit {
  return (content) => {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const parent = keys.reduce<Record<string, unknown>>(
      (object, key) => object[key] as Record<string, unknown>,
      content,
    );
    parent[last] = value;
  };
}

const cases: readonly (readonly [Loader, string, string, unknown, RegExp])[] = [
  [loadPeakAnalysis, 'pimumu', 'spectrum.counts.7', -1, /field spectrum\.counts\.7: .*0/],
  [loadPeakAnalysis, 'pimumu', 'spectrum.counts.7', 1.5, /field spectrum\.counts\.7/],
  [loadPeakAnalysis, 'pimumu', 'hypotheses.massMeV.10', 215, /field hypotheses\.massMeV: .*ascending/],
  [loadPeakAnalysis, 'pimumu', 'spectrum.edgesMeV.10', 300, /field spectrum\.edgesMeV: .*ascending/],
  [
    loadPeakAnalysis,
    'pimumu',
    'hypotheses.resolutionMeV.297',
    9,
    /field hypotheses\.massMeV\.297: its sidebands/,
  ],
  [loadPeakAnalysis, 'pimumu', 'hypotheses.resolutionMeV.3', 0, /field hypotheses\.resolutionMeV\.3/],
  [
    loadPeakAnalysis,
    'pimumu',
    'massRangesMeV',
    [[215.3, 300]],
    /field hypotheses\.massMeV\.\d+: .*outside the mass ranges/,
  ],
  [loadPeakAnalysis, 'pimumu', 'spectrum.counts', [1, 2], /field spectrum\.counts: has 2 entries where \d+/],
  [loadPeakAnalysis, 'pimumu', 'sidebandHalfWidthSigma', 0.5, /field sidebandHalfWidthSigma: is 0\.5/],
  [loadPeakAnalysis, 'pimumu', 'lifetimeLaws.0.massMeV.0', 216, /field lifetimeLaws\.0\.massMeV: covers 216/],
  [loadPeakAnalysis, 'pimumu', 'lifetimeLaws', [], /field lifetimeLaws/],
  [loadPeakAnalysis, 'pimumu', 'kaonDecays.value', 0, /field kaonDecays\.value/],
  [loadPeakAnalysis, 'pimumu', 'kind', 'limit-table', /field kind/],
  [loadLimitTable, 'pi0', 'reference.massMeV.3', 110, /field reference\.massMeV: .*ascending/],
  [loadLimitTable, 'pi0', 'reference.limit.3', 0, /field reference\.limit\.3/],
  [loadLimitTable, 'pi0', 'massRangesMeV.0', [100, 155], /field reference\.massMeV: covers 108\.6/],
  [loadLimitTable, 'pi0', 'massRangesMeV.0', [155, 110], /field massRangesMeV\.0/],
  [
    loadLimitTable,
    'pi0',
    'lifetimeLaw.rows.1.inverseLifetimePerNs',
    0.5,
    /rows\.1\.inverseLifetimePerNs: must be above 1/,
  ],
  [loadLimitTable, 'pi0', 'lifetimeLaw.rows.0.limit', [1], /rows\.0\.limit: has 1 entries/],
  [loadLimitTable, 'pi0', 'signature', 'mumu', /field lifetimeLaw\.kind: must be "decay"/],
  [loadLimitTable, 'pi0', 'confidenceLevel', 90, /field confidenceLevel/],
  [loadPublishedCurve, 'published', 'stretches.0.limit.2', -1, /field stretches\.0\.limit\.2/],
  [loadPublishedCurve, 'published', 'stretches.0.massMeV.2', 0, /field stretches\.0\.massMeV: .*ascending/],
  [loadPublishedCurve, 'published', 'stretches.0.lifetimeS', -1, /field stretches\.0\.lifetimeS/],
  [loadPublishedCurve, 'published', 'stretches.0.limit', [1], /field stretches\.0\.limit: has 1 entries/],
];

const paths: Readonly<Record<string, string>> = {
  pimumu: 'analyses/na62-pimumu-2017-2018.json',
  pi0: 'analyses/na62-pi0-invisible.json',
  published: 'published/na62-pinunu-2017-observed.json',
};

describe('a bad search file is refused in one sentence with the path of the field', () => {
  it.each(cases)('%# $2', (load, name, path, value, sentence) => {
    const error = refusal(load, paths[name], set(path, value));
    expect(error).toMatch(sentence);
    expect(error).toMatch(/^edited\.json: .*\.$/);
    expect(error).not.toMatch(/\n/);
  });

  it.each([loadPeakAnalysis, loadLimitTable, loadPublishedCurve])('says when it is not JSON', (load) => {
    const result = load('{', 'broken.json');
    expect(result.ok ? '' : dataFiles.reason(result.reason)).toMatch(/^broken\.json is not JSON \(.*\)\.$/);
    expect(load('null', 'null.json').ok).toBe(false);
    expect(load('[]', 'list.json').ok).toBe(false);
  });
});
