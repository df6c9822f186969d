import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchInputsAnswer } from '../../src/engine/answer.ts';
import type { AnswerTo, EngineRequest } from '../../src/engine/taskTypes.ts';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/openEngine.ts';
import type { SearchInputs } from '../../src/searches/searchInputs.ts';
import { toySearch } from '../toy.ts';

const pinunu = 'na62-pinunu-2016-2022';
const pimumu = 'na62-pimumu-2017-2018';
let engine: Engine;
beforeAll(async () => {
  const opened = await openEngine((path) =>
    readFile(new URL(`../../public/${path}`, import.meta.url), 'utf8'),
  );
  engine = opened.engine;
});

function ask<R extends EngineRequest>(request: R, of: Engine = engine): AnswerTo<R> {
  const result = of.run(request);
  if (!result.ok) throw new Error(result.sentence);
  return result.answer;
}

function inputsOf(search: string, lifetimesS: readonly number[] = []): SearchInputsAnswer {
  return ask({ task: 'inputs', searches: [search], lifetimesS }).searches[0];
}

function of<K extends SearchInputs['kind']>(search: string, kind: K): Extract<SearchInputs, { kind: K }> {
  const { inputs } = inputsOf(search);
  if (inputs?.kind !== kind) throw new Error(`${search} has no inputs of kind ${kind}`);
  return inputs as Extract<SearchInputs, { kind: K }>;
}

function limitsOf(search: string) {
  const request = {
    task: 'limits',
    searches: [search],
    lifetime: { kind: 'fixed', lifetimeS: Number.POSITIVE_INFINITY },
    confidenceLevel: 0.9,
    method: 'hybrid-lognormal-kappa',
    exposure: 1,
  } as const;
  return ask(request).searches[0];
}

async function fileOf(search: string) {
  const text = await readFile(new URL(`../../public/data/analyses/${search}.json`, import.meta.url), 'utf8');
  return JSON.parse(text);
}

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);

describe('the inputs of a search', () => {
  it('are the windows, counts and sensitivities that the scan uses', () => {
    for (const [search, kind] of [
      [pinunu, 'missing-mass'],
      ['na62-pinunu-2017', 'missing-mass'],
      [pimumu, 'peak'],
    ] as const) {
      const inputs = of(search, kind);
      const limits = limitsOf(search);
      expect(inputs.hypothesesMeV).toEqual(limits.massMeV);
      expect(inputs.observedCount).toEqual(limits.observedCount);
      for (const [name, values] of [
        ['background', inputs.background],
        ['backgroundUncertainty', inputs.backgroundUncertainty],
        ['singleEventSensitivity', inputs.singleEventSensitivity],
      ] as const) {
        values.forEach((value, i) => {
          expect(Math.abs(value - limits[name][i]), `${search} ${name} ${i}`).toBeLessThanOrEqual(
            1e-9 * value,
          );
        });
      }
    }
  });

  it('give bins of m²_miss whose events add up to the integral of the densities', async () => {
    for (const search of [pinunu, 'na62-pinunu-2017']) {
      const inputs = of(search, 'missing-mass');
      const file = await fileOf(search);
      inputs.components.forEach((component, k) => {
        const { massSquaredGeV2: nodes, densityPerGeV2: density } = file.backgroundComponents[k];
        let total = 0;
        for (const [low, high] of file.signalRegionsGeV2) {
          // Trapezoids between nodes, cut at the region's ends: exact for straight lines.
          const at = (x: number) => {
            const i = nodes.findIndex((node: number) => node >= x);
            if (i <= 0) return density[0];
            return (
              density[i - 1] +
              ((x - nodes[i - 1]) / (nodes[i] - nodes[i - 1])) * (density[i] - density[i - 1])
            );
          };
          const inside = [low, ...nodes.filter((node: number) => node > low && node < high), high];
          for (let i = 1; i < inside.length; i++)
            total += 0.5 * (at(inside[i - 1]) + at(inside[i])) * (inside[i] - inside[i - 1]);
        }
        expect(Math.abs(sum(component.events) - total), component.id).toBeLessThan(1e-9 * (1 + total));
      });
    }
  });

  it('cover each signal region once, without gaps, in bins of 1 MeV', () => {
    const { binLow, binHigh } = of(pinunu, 'missing-mass');
    const gaps = Array.from(binLow.slice(1), (low, i) => low - binHigh[i]).filter((gap) => gap !== 0);
    expect(gaps).toHaveLength(1);
    expect(gaps[0]).toBeCloseTo(0.016, 12);
    binLow.forEach((low, i) => {
      expect(binHigh[i]).toBeGreaterThan(low);
      expect(1000 * (Math.sqrt(binHigh[i]) - Math.sqrt(low))).toBeLessThan(1 + 1e-9);
    });
  });

  it('hold every event, and count in each window what lies in it', async () => {
    const inputs = of(pinunu, 'missing-mass');
    const { eventsGeV2 } = await fileOf(pinunu);
    expect(Array.from(inputs.events)).toEqual([...eventsGeV2].sort((a: number, b: number) => a - b));
    inputs.windowLow.forEach((low, i) => {
      const inside = inputs.events.filter((event) => event >= low && event <= inputs.windowHigh[i]);
      expect(inside.length).toBe(inputs.windowHigh[i] > low ? inputs.observedCount[i] : 0);
    });
  });

  it('of the peak search hold all candidates, and sidebands that predict the background of each window', async () => {
    const inputs = of(pimumu, 'peak');
    const { spectrum } = await fileOf(pimumu);
    expect(Array.from(inputs.counts)).toEqual(spectrum.counts);
    expect(sum(inputs.expected) / sum(inputs.counts)).toBeCloseTo(1, 1);
    inputs.hypothesesMeV.forEach((mass, i) => {
      const [low, high] = [inputs.windowLow[i], inputs.windowHigh[i]];
      const line = inputs.sidebandLevel[i] + inputs.sidebandSlope[i] * (0.5 * (low + high) - mass);
      expect(line * (high - low)).toBeCloseTo(inputs.background[i], 6);
      expect(inputs.sidebandLow[i]).toBeLessThan(low);
      expect(inputs.sidebandHigh[i]).toBeGreaterThan(high);
    });
  });

  it('of a limit table are its published points', async () => {
    const inputs = of('na62-pi0-invisible', 'limit-table');
    const { reference } = await fileOf('na62-pi0-invisible');
    expect(inputs.confidenceLevel).toBe(0.9);
    const known = reference.massMeV.filter((mass: number) => inputs.hypothesesMeV.includes(mass));
    expect(known.length).toBeGreaterThan(10);
    known.forEach((mass: number) => {
      const i = inputs.hypothesesMeV.indexOf(mass);
      const k = reference.massMeV.indexOf(mass);
      expect(inputs.limit[i] / reference.limit[k]).toBeCloseTo(1, 9);
    });
  });

  it('give acceptances that fall with shorter lifetimes where X must escape, and rise where it must decay', () => {
    const lifetimes = [0, 2e-10, 1e-9, 5e-9, Number.POSITIVE_INFINITY];
    const escaping = inputsOf(pinunu, lifetimes).acceptance;
    const decaying = inputsOf(pimumu, lifetimes).acceptance;
    expect(escaping.map(({ lifetimeS }) => lifetimeS)).toEqual(lifetimes);
    for (const i of [40, 100, 150]) {
      expect(escaping[4].ratio[i]).toBe(1);
      expect(decaying[0].ratio[i]).toBe(1);
      for (let k = 1; k < lifetimes.length; k++) {
        expect(escaping[k].ratio[i]).toBeGreaterThan(escaping[k - 1].ratio[i]);
        expect(decaying[k].ratio[i]).toBeLessThan(decaying[k - 1].ratio[i]);
      }
    }
  });

  it('are null where a search shows none, and bad requests are refused in words', () => {
    const toy = createEngine([toySearch()]);
    expect(ask({ task: 'inputs', searches: ['toy'], lifetimesS: [] }, toy).searches[0].inputs).toBeNull();
    for (const [request, words] of [
      [{ task: 'inputs', searches: ['toy'], lifetimesS: [-1] }, 'A lifetime is -1 s'],
      [{ task: 'inputs', searches: ['toy'], lifetimesS: [Number.NaN] }, 'A lifetime is NaN s'],
      [{ task: 'inputs', searches: ['none'], lifetimesS: [] }, 'The search is "none"'],
    ] as const) {
      const result = toy.run(request);
      expect(result.ok ? '' : result.sentence).toContain(words);
    }
  });
});
