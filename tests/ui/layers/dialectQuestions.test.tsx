// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Dialect } from '../../../src/import/delimited.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { readDropped } from '../../../src/ui/layers/own/dialog.ts';
import { DialectQuestions } from '../../../src/ui/layers/own/DialectQuestions.tsx';
import { close, openPage, textOf } from './openPage.tsx';

vi.mock('../../../src/ui/layers/own/dialog.ts', () => ({ readDropped: vi.fn() }));

const files = [new File(['1;2'], 'x.csv')];

beforeAll(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
beforeEach(() => vi.mocked(readDropped).mockReset());
afterEach(close);

async function opened(dialect: Partial<Dialect>) {
  const { page } = await openPage([], defaultChoices('bc4'), createEngine([]), '');
  await textOf(page, <DialectQuestions again={{ files, dialect }} />);
}

function select(name: string): HTMLSelectElement {
  const found = document.querySelector(`select[data-testid="own-${name}"]`);
  if (found === null) throw new Error(`no list of ${name}`);
  return found as HTMLSelectElement;
}

/** Chooses an option as a person does. */
function choose(name: string, value: string): void {
  const list = select(name);
  act(() => {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

it('begins folded, with what was found from the text', async () => {
  await opened({});
  expect(document.querySelector('details')?.open).toBe(false);
  expect([select('decimal').value, select('delimiter').value]).toEqual(['', '']);
  expect(Array.from(select('decimal').options, ({ value }) => value)).toEqual(['', 'point', 'comma']);
  expect(Array.from(select('delimiter').options, ({ value }) => value)).toEqual([
    '',
    'tab',
    'semicolon',
    'comma',
    'blank',
    'bar',
    'ampersand',
  ]);
});

it('stays open with what was chosen', async () => {
  await opened({ decimal: ',', delimiter: '\t' });
  expect(document.querySelector('details')?.open).toBe(true);
  expect([select('decimal').value, select('delimiter').value]).toEqual(['comma', 'tab']);
});

it.each([
  ['decimal', 'comma', {}, { decimal: ',' }],
  ['decimal', 'point', { decimal: ',', delimiter: ';' }, { decimal: '.', delimiter: ';' }],
  ['decimal', '', { decimal: ',', delimiter: ';' }, { delimiter: ';' }],
  ['delimiter', 'blank', { decimal: ',' }, { decimal: ',', delimiter: ' ' }],
  ['delimiter', '', { decimal: ',', delimiter: ';' }, { decimal: ',' }],
] as const)(
  '%s "%s" reads the same files again, the other choice kept',
  async (name, value, before, after) => {
    await opened(before);
    choose(name, value);
    expect(vi.mocked(readDropped).mock.calls.map(([, ...rest]) => rest)).toEqual([[files, after]]);
  },
);
