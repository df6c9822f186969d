import { describe, expect, it } from 'vitest';
import { models } from '../../src/physics/models/index.ts';
import { set } from '../../src/state/changes.ts';
import { setModel } from '../../src/state/modelChanges.ts';
import type { Choices } from '../../src/state/choices.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { methodIds } from '../../src/statistics/methods.ts';
import { caption } from '../../src/ui/sentence/caption.ts';
import { type ControlId, methodWords, sentenceLines } from '../../src/ui/sentence/parts.ts';
import { readCoupling, readMass } from '../../src/ui/readout/typedPoint.ts';
import * as exposureScale from '../../src/ui/sentence/exposureScale.ts';
import * as lifetimeScale from '../../src/ui/sentence/lifetimeScale.ts';
import {
  readConfidence,
  readConventionParameter,
  readLifetime,
} from '../../src/ui/sentence/rareTypedValues.ts';
import { readExposure, readPercent } from '../../src/ui/sentence/typedValues.ts';
import { lineText } from '../../src/ui/text/lineText.ts';

const controlsOf = (choices: Parameters<typeof sentenceLines>[0]): ControlId[] =>
  sentenceLines(choices).flatMap((line) =>
    line.flatMap((part) => (part.kind === 'control' ? [part.control] : [])),
  );

describe('sentence', () => {
  it('reads as a caption', () => {
    expect(lineText(caption(defaultChoices('bc4')))).toBe(
      'NA62 limits on a dark scalar S, model BC4 in mass and sin²θ, where S decays invisibly 0 % of the time and lives as long as its coupling implies. Drawn: observed and expected at 90 % CL by hybrid CLs, log-normal background for 1.0 × the kaons of 2016–2022.',
    );
  });

  it('offers no invisible fraction where the model fixes it, and says which it is', () => {
    expect(controlsOf(defaultChoices('bc2'))).not.toContain('invisible');
    expect(controlsOf(defaultChoices('bc1'))).not.toContain('invisible');
    expect(lineText(caption(defaultChoices('bc2')))).toContain(
      'an invisible dark photon A′, model BC2 in mass and ε, where A′ always decays invisibly.',
    );
  });

  it('keeps its controls in the same order in every model and at a fixed lifetime', () => {
    const order: ControlId[] = [
      'model',
      'coupling',
      'couplings',
      'invisible',
      'lifetime',
      'lifetime-value',
      'kind',
      'cl',
      'method',
      'exposure',
      'uncertainty',
      'more',
    ];
    for (const { id } of models) {
      for (const lifetime of ['implied', 1e-9] as const) {
        const found = controlsOf(set({ lifetime })(setModel(id)(defaultChoices())));
        expect(found).toEqual(order.filter((control) => found.includes(control)));
      }
    }
  });

  it('says which of the rarer assumptions are not the usual ones, and leaves out the button behind them', () => {
    const said = (change: Partial<Choices>) => lineText(caption({ ...defaultChoices(), ...change }));
    expect(said({})).not.toContain('More assumptions');
    expect(said({ lifetimeLaw: 'constant' })).toMatch(/2016–2022, τ0 = 0.07 ns for πμμ\.$/u);
  });

  it('names a projection', () => {
    expect(lineText(caption({ ...defaultChoices(), exposure: 10 }))).toContain(
      '10 × the kaons of 2016–2022, projected, σb ∝ b.',
    );
  });

  it('offers how the background uncertainty is projected only where it is', () => {
    expect(controlsOf(defaultChoices())).not.toContain('uncertainty');
    const projected: Choices = { ...defaultChoices(), exposure: 10, uncertaintyLaw: 'statistical' };
    expect(controlsOf(projected)).toContain('uncertainty');
    expect(lineText(caption(projected))).toContain('projected, σb ∝ √b');
    expect(lineText(caption({ ...projected, exposure: 1 }))).not.toContain('σb');
  });

  it('tells all methods apart', () => {
    const names = methodIds.map((id) => lineText(methodWords(id)));
    expect(new Set(names).size).toBe(methodIds.length);
  });
});

describe('sliders', () => {
  it('hit their ends and 1 exactly', () => {
    expect(exposureScale.exposureEnds.map(exposureScale.exposureAt)).toEqual([0.1, 100]);
    expect(exposureScale.exposureAt(0)).toBe(1);
    expect(lifetimeScale.lifetimeAt(0)).toBe(1e-11);
    expect(lifetimeScale.lifetimeAt(lifetimeScale.lifetimeEnd - 1)).toBe(1e-7);
    expect(lifetimeScale.lifetimeAt(lifetimeScale.lifetimeEnd)).toBe(Number.POSITIVE_INFINITY);
  });

  it('come back to their position', () => {
    for (let k = exposureScale.exposureEnds[0]; k <= exposureScale.exposureEnds[1]; k += 1) {
      expect(exposureScale.exposurePosition(exposureScale.exposureAt(k))).toBe(k);
    }
    for (let k = 0; k <= lifetimeScale.lifetimeEnd; k += 1)
      expect(lifetimeScale.lifetimePosition(lifetimeScale.lifetimeAt(k))).toBe(k);
  });
});

describe('typed values', () => {
  it('take the usual ways of writing', () => {
    expect(readConfidence('0.95')).toEqual({ level: 0.95, notice: null });
    expect(readConfidence('95 %')).toEqual({ level: 0.95, notice: null });
    for (const text of ['2e-8', '2 × 10^-8', '2*10^-8', '2·10^{−8}', ' 2E-8 '])
      expect(readCoupling(text, '2e-8')).toBe(2e-8);
    expect(readCoupling('10^-8', '2e-8')).toBe(1e-8);
    expect(readCoupling('1e-3 /TeV', '2e-8')).toBe(1e-3);
    expect(readCoupling('0', '2e-8')).toMatch(/is not possible/);
    expect(readCoupling('many', '2e-8')).toContain('Write for example 2e-8.');
    expect(readMass('180.5 MeV')).toBe(180.5);
    expect(readMass('180 MeV/c²')).toBe(180);
    expect(readMass('400')).toBe('Mass 400 MeV is not possible; 0 to 354.1 MeV is.');
    expect(readConventionParameter('1/3', 'Ratio', [0.001, 0.4999])).toBeCloseTo(1 / 3, 15);
    expect(readConventionParameter('0.6', 'Ratio', [0.001, 0.4999])).toBe(
      'Ratio 0.6 is not possible; 0.001 to 0.4999 is.',
    );
    expect(readConventionParameter('1/0', 'Ratio', [0.001, 0.4999])).toMatch(/is not a number/);
    expect(readLifetime('200 ps')).toBe(2e-10);
    expect(readLifetime('1')).toBe(1e-9);
    expect(readLifetime('1e-9 s')).toBe(1e-9);
    expect(readLifetime('∞')).toBe(Number.POSITIVE_INFINITY);
    expect(readExposure('10 ×')).toBe(10);
    expect(readPercent('30 %', 'Invisible fraction', [0, 100])).toBe(30);
  });

  it('clamp a confidence level and say so', () => {
    const taken = (text: string) => {
      const reading = readConfidence(text);
      return typeof reading === 'string' ? reading : [reading.level, reading.notice?.()];
    };
    expect(taken('1.2')).toEqual([0.9999, 'CL 1.2 is not possible; 0.9999 is used.']);
    expect(taken('0.3')).toEqual([0.5, 'CL 0.3 is not possible; 0.5 is used.']);
  });

  it('answer anything else with one sentence', () => {
    for (const text of ['', 'abc', 'NaN', '0x10', '1,2,3', '<b>', '1e400']) {
      for (const read of [
        readExposure,
        readLifetime,
        (t: string) => readPercent(t, 'Invisible fraction', [0, 100]),
      ]) {
        expect(read(text)).toMatch(/\.$/);
      }
      expect(readConfidence(text)).toMatch(/\.$/);
    }
    expect(readExposure('1000')).toBe(
      'Exposure 1000 times the kaons is not possible; 0.1 to 100 times the kaons is.',
    );
    expect(readLifetime('1 ps')).toBe('Lifetime 1 ps is not possible; 10 ps to 100 ns, or inf, is.');
  });
});
