import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/openEngine.ts';
import type { EngineRequest } from '../../src/engine/taskTypes.ts';
import { tableCsv } from '../../src/export/csv.ts';
import type { Table } from '../../src/export/tables.ts';
import { models } from '../../src/physics/models/index.ts';
import { set } from '../../src/state/changes.ts';
import type { Choices } from '../../src/state/choices.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { requestsOf } from '../../src/state/requests.ts';
import { layer as searchLayer } from '../../src/ui/layers/searches/searches.ts';
import { layer as unionLayer } from '../../src/ui/layers/union/union.ts';
import { tableOf } from '../../src/ui/table/tableOf.ts';
import { wordLines, wordsIn } from '../../src/ui/table/tableWords.ts';
import { entriesOf, knownOf } from './known.ts';
import { wordless } from './wordless.ts';

const readText = (path: string) => readFile(new URL(`../../public/${path}`, import.meta.url), 'utf8');

let engine: Engine;
beforeAll(async () => {
  engine = (await openEngine(readText)).engine;
});

function answerTo(request: EngineRequest) {
  const result = engine.run(request);
  if (!result.ok) throw new Error(result.reason.code);
  return result.answer;
}

/** The table of the figure. */
function tableAt(choices: Choices): Table {
  const { exclusion, limits } = requestsOf(choices);
  const entries = entriesOf({
    exclusion: exclusion === null ? null : answerTo({ ...exclusion, massesMeV: [50, 180, 240] }),
    limits: answerTo(limits),
  });
  const layers = [searchLayer, unionLayer];
  const table = tableOf('main', layers, knownOf(choices, { entries }), { panelTable: () => null });
  if (table === null) throw new Error('there is no table');
  return table;
}

describe('the words of tables', () => {
  it('name every column and every search, in every model and for limits', () => {
    for (const { id } of models) {
      const table = tableAt({ ...defaultChoices(id), union: true });
      expect(table.rows.length, id).toBeGreaterThan(0);
      expect(wordless(table), id).toEqual([]);
    }
    const limits = tableAt(set({ lifetime: 1e-9 })(defaultChoices('bc4')));
    expect(limits.rows.length).toBeGreaterThan(100);
    expect(wordless(limits)).toEqual([]);
  });

  it('call couplings what the axis calls them, with their unit', () => {
    const table = tableAt(defaultChoices('bc4'));
    expect(table.title).toBe('sin²θ of BC4 excluded at each mass');
    expect(wordsIn(table).get('coupling_lo')).toBe('sin²θ from');
    expect(wordsIn(table).get('na62-pinunu-2016-2022')).toBe('NA62 K⁺ → π⁺νν̄ 2016–2022');
    expect(wordsIn(tableAt(defaultChoices('bc11'))).get('coupling_hi')).toMatch(/\[TeV⁻¹\] to$/);
  });

  it('say what ends intervals, of that alone which ends one', () => {
    const table = tableAt(defaultChoices('bc2'));
    const at = table.columns.indexOf('coupling_lo_reason');
    expect(new Set(table.rows.flatMap((row) => row.slice(at)))).toEqual(new Set(['limit', 'model']));
    expect(wordLines(table)).toContain('model: range of couplings of the model');
    expect(wordsIn(table).has('acceptance')).toBe(false);
    expect(tableCsv(table)).toMatch(/^na62-.*,limit,model$/mu);
  });

  it('stand in files once each, and not where they say nothing more', () => {
    const lines = wordLines(tableAt(defaultChoices('bc4')));
    expect(lines).toContain('m_MeV: mass [MeV/c²]');
    expect(lines).toContain('na62-pimumu-2017-2018: NA62 K⁺ → π⁺μ⁺μ⁻ 2017–2018');
    expect(lines.some((line) => line.startsWith('search:'))).toBe(false);
    expect(new Set(lines).size).toBe(lines.length);
    expect(wordsIn({}).has('a_column_of_nobody')).toBe(false);
  });
});
