import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { pythonScript } from '../../../src/plot/scripts/python.ts';
import { rootMacro } from '../../../src/plot/scripts/root.ts';
import type { PlaneScene } from '../../../src/plot/scene.ts';
import { themes } from '../../../src/plot/tokens.ts';

const scene: PlaneScene = {
  id: 'toy',
  title: 'A toy',
  width: 600,
  height: 400,
  margin: { top: 10, right: 10, bottom: 30, left: 40 },
  x: {
    scale: 'linear',
    domain: [0, 200],
    label: [
      { text: 'm', italic: true },
      { text: 'S', raise: 'sub' },
    ],
    showTicks: true,
  },
  y: {
    scale: 'log',
    domain: [1e-10, 1],
    label: [{ text: 'B(K' }, { text: '+', raise: 'sup' }, { text: ' → πνν̄) $5_0%' }],
  },
  right: null,
  compact: false,
  regions: [
    {
      id: 'excluded-0',
      style: 'pinunu',
      rings: [Float64Array.of(10, 1e-8, 90, 1e-8, 90, Infinity, 10, Infinity)],
      edges: [Float64Array.of(10, 1e-8, 90, 1e-8)],
      label: [[{ text: 'K → π' }]],
      projection: false,
      expectedOnly: false,
    },
  ],
  lines: [
    {
      id: 'one',
      x: Float64Array.of(1, 2, 3, 4),
      y: Float64Array.of(1.23456789012e-9, Number.NaN, 2e-9, 3e-9),
      style: 'grey1',
      experiment: 'collider',
      label: [{ text: 'LHCb' }],
      labelPlacement: 'end',
    },
    {
      id: 'guess',
      x: Float64Array.of(1),
      y: Float64Array.of(1),
      style: 'predicted',
      label: null,
      labelPlacement: 'end',
    },
  ],
  bands: [
    {
      id: 'b',
      x: Float64Array.of(1, 2),
      lower: Float64Array.of(1e-9, 2e-9),
      upper: Float64Array.of(3e-9, 4e-9),
      sigma: 1,
    },
  ],
  points: [
    {
      id: 'data',
      x: Float64Array.of(5),
      y: Float64Array.of(2),
      low: Float64Array.of(1),
      high: Float64Array.of(4),
    },
  ],
  guides: [{ x: 135, label: [{ text: 'm' }] }],
  coverage: [],
  silent: [],
  pins: [],
  crosshair: null,
  message: null,
};

/** The arrays of a script after a name, as numbers. */
const arraysOf = (script: string, name: string, [open, close]: readonly [string, string]): number[][] => {
  const from = script.indexOf(`"${name}"`);
  const to = script.indexOf('\n    dict', from + 1);
  const part = script.slice(from, to < 0 ? from + 4000 : to).split('\n  curve(')[0];
  return Array.from(part.matchAll(new RegExp(`${open}([^${close}]*)${close}`, 'g')), ([, inner]) =>
    inner.split(',').map((each) => {
      const word = each.trim();
      return /nan/i.test(word) ? Number.NaN : Number(word);
    }),
  );
};

const folder = mkdtempSync(join(tmpdir(), 'kaonscope-script-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a script of Python', () => {
  const script = pythonScript(scene, themes.light, ['caption', 'link'], 'toy');

  it('holds the numbers of the figure', () => {
    const [x, y] = arraysOf(script, 'line_one', ['np\\.array\\(\\[', '\\]']);
    expect(x).toEqual([1, 2, 3, 4]);
    expect(y).toEqual([1.2345679e-9, Number.NaN, 2e-9, 3e-9]);
    expect(script).toContain('line_guess');
    // What a region leaves open ends at the frame.
    expect(arraysOf(script, 'region_excluded_0', ['np\\.array\\(\\[', '\\]'])[1]).toEqual([1e-8, 1e-8, 1, 1]);
    expect(script).toContain('dashes=[7, 4]');
  });

  const candidates = ['python3', '/usr/bin/python3'];
  const found = candidates.find(
    (name) => spawnSync(name, ['-c', 'import numpy, matplotlib'], { encoding: 'utf8' }).status === 0,
  );
  it.skipIf(found === undefined)(
    'draws one page (skipped where there is no Python with NumPy and Matplotlib)',
    () => {
      writeFileSync(join(folder, 'toy.py'), script);
      const run = spawnSync(found ?? 'python3', ['toy.py'], { cwd: folder, encoding: 'utf8' });
      expect(run.stderr).not.toMatch(/Error/);
      expect(run.status).toBe(0);
      expect(readFileSync(join(folder, 'toy.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    },
    60_000,
  );
});

describe('a macro of ROOT', () => {
  const macro = rootMacro(scene, themes.light, ['caption'], 'toy');

  it('holds the numbers of the figure, and is run by the name of its file', () => {
    const [x, y] = arraysOf(macro, 'line_one', ['\\{', '\\}']);
    expect(x).toEqual([1, 2, 3, 4]);
    expect(y).toEqual([1.2345679e-9, Number.NaN, 2e-9, 3e-9]);
    expect(macro).toContain('void toy() {');
    expect(macro).toContain('#pi#nu#bar{#nu}');
  });
});

it('lets no text of a user become code', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (odd) => {
      const label = [{ text: `"); import os; ${odd}\nimport sys # ` }];
      const said = [`${odd}\u2028import sys\r\nimport os`];
      const hostile: PlaneScene = { ...scene, title: odd, lines: [{ ...scene.lines[0], label }] };
      const python = pythonScript(hostile, themes.light, said, 'toy').split('\n');
      expect(python.filter((line) => /^\s*import (?!matplotlib|numpy)/.test(line))).toEqual([]);
      const root = rootMacro(hostile, themes.light, said, 'toy').split('\n');
      expect(root.filter((line) => /^\s*import/.test(line))).toEqual([]);
      // A label stays one string of one line.
      const line = python.find((each) => each.includes('"line_one"')) ?? '';
      expect(JSON.parse(/label=("(?:[^"\\]|\\.)*")/.exec(line)?.[1] ?? 'null')).toContain('import os');
    }),
  );
});
