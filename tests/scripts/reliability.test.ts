import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { document, parts } from '../../scripts/write-reliability/document.ts';
import { notedRuns } from '../../scripts/write-reliability/results.ts';

const file = 'docs/reliability.md';

it('the report is what the scripts noted', async () => {
  expect(readFileSync(file, 'utf8')).toBe(
    await format(document(), { ...(await resolveConfig(file)), filepath: file }),
  );
});

it('every column of the report is noted by its script', () => {
  for (const { script, columns } of parts) {
    const rows = Object.values(notedRuns(script));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Object.keys(row).sort()).toEqual(Object.keys(columns).sort());
  }
});
