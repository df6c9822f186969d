import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCountingAnalysis, parseCountingAnalysis } from '../../src/data/loadAnalysis.ts';
import { storedText } from '../searches/analysis.ts';
import { dataFiles } from '../../src/words/en/dataFiles.ts';

/** The stored file with the value at a path (dots between keys) replaced; `undefined` removes it. */
function changed(path: string, value: unknown): unknown {
  const file: unknown = JSON.parse(storedText);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], file);
  if (value === undefined) delete (parent as Record<string, unknown>)[last];
  else (parent as Record<string, unknown>)[last] = value;
  return file;
}

function errorOf(content: unknown): string {
  const result = parseCountingAnalysis(content, 'search.json');
  return result.ok ? '' : dataFiles.reason(result.reason);
}

describe('analysis files', () => {
  it('takes the stored file', () => {
    expect(loadCountingAnalysis(storedText, 'search.json').ok).toBe(true);
  });

  it.each([
    ['resolution.massMeV.5', 1, 'resolution.massMeV'],
    ['singleEventSensitivity.massMeV.7', -3, 'singleEventSensitivity.massMeV'],
    ['singleEventSensitivity.value.7', 0, 'singleEventSensitivity.value.7'],
    ['singleEventSensitivity.value.7', 'many', 'singleEventSensitivity.value.7'],
    ['singleEventSensitivity.value', [1e-12], 'singleEventSensitivity.value'],
    ['backgroundComponents.1.densityPerGeV2.3', -1, 'backgroundComponents.1.densityPerGeV2.3'],
    ['backgroundComponents.1.densityPerGeV2', [1], 'backgroundComponents.1.densityPerGeV2'],
    ['backgroundComponents.2.massSquaredGeV2.4', 1, 'backgroundComponents.2.massSquaredGeV2'],
    ['backgroundComponents.0.relativeUncertainty', -0.1, 'backgroundComponents.0.relativeUncertainty'],
    ['backgroundComponents', [], 'backgroundComponents'],
    ['signalRegionsGeV2.1', [0.026, 0.09], 'eventsGeV2|backgroundComponents.0.massSquaredGeV2'],
    ['signalRegionsGeV2.1', [0.009, 0.068], 'signalRegionsGeV2.1'],
    ['signalRegionsGeV2.0', [0.01, 0], 'signalRegionsGeV2.0'],
    ['massRangesMeV.1', [154, 300], 'resolution.massMeV'],
    ['massRangesMeV.1', [100, 260], 'massRangesMeV.1'],
    ['massStepMeV', 0, 'massStepMeV'],
    ['windowHalfWidthSigma', null, 'windowHalfWidthSigma'],
    ['eventsGeV2.4', 0.02, 'eventsGeV2.4'],
    ['eventsGeV2.4', '0.02', 'eventsGeV2.4'],
    ['lifetimeAcceptance.minusLogRatio.3', [0], 'lifetimeAcceptance.minusLogRatio.3'],
    ['lifetimeAcceptance.minusLogRatio.3.0', 0.1, 'lifetimeAcceptance.minusLogRatio.3.0'],
    ['lifetimeAcceptance.minusLogRatio.3.9', 0, 'lifetimeAcceptance.minusLogRatio.3.9'],
    ['lifetimeAcceptance.inverseLifetimePerNs.0', -1, 'lifetimeAcceptance.inverseLifetimePerNs.0'],
    ['provenance.kind', 'guessed', 'provenance.kind'],
    ['provenance.note', undefined, 'provenance.note'],
    ['id', '', 'id'],
  ])('refuses %s = %j in one sentence that names the field', (path, value, named) => {
    const error = errorOf(changed(path, value));
    expect(error).toMatch(new RegExp(`^search\\.json: field (${named.replaceAll('.', '\\.')}):`));
    expect(error).toMatch(/[^.]\.$/);
    expect(error).not.toContain('\n');
    expect(error.length).toBeLessThan(200);
  });

  it('says what a text that is not JSON is', () => {
    const result = loadCountingAnalysis('{"id": ', 'search.json');
    expect(result.ok ? '' : dataFiles.reason(result.reason)).toMatch(/^search\.json is not JSON/);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (content) => {
        expect(parseCountingAnalysis(content, 'search.json').ok).toBe(false);
      }),
    );
  });

  it('refuses numbers that are not finite', () => {
    expect(errorOf(changed('eventsGeV2.0', Number.NaN))).toContain('eventsGeV2.0');
    expect(errorOf(changed('resolution.sigmaGeV2.2', Number.POSITIVE_INFINITY))).toContain('sigmaGeV2.2');
  });
});
