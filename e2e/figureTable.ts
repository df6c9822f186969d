import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { csvParse, type DSVRowString } from 'd3';
import type { Explorer } from './explorer.ts';

/** Rows of a saved table, by column. */
export type Rows = readonly DSVRowString[];

/** The table of what the figure shows, as a person saves it. */
export async function figureTable(explorer: Explorer): Promise<Rows> {
  const { page } = explorer;
  const table = explorer.named('main-table');
  await explorer.named('table-button').click();
  await expect(table.locator('tbody tr').first()).toBeVisible();
  const [file] = await Promise.all([page.waitForEvent('download'), explorer.named('save-table').click()]);
  await explorer.named('close-table').click();
  const text = readFileSync(await file.path(), 'utf8');
  return csvParse(
    text
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .join('\n'),
  );
}

/** The number of a column in the row whose other column is nearest to a value. */
export function near(rows: Rows, column: string, value: number, wanted: string): number {
  const distance = (row: DSVRowString) => Math.abs(Number(row[column]) - value);
  const [row] = [...rows].filter((each) => each[wanted] !== '').sort((a, b) => distance(a) - distance(b));
  return Number(row?.[wanted]);
}
