import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { dropFiles } from './dropFiles.ts';
import { Explorer } from './explorer.ts';

/** Adds an own bound by dropping a table. */
async function addBound(explorer: Explorer, name: string, value: string): Promise<void> {
  await dropFiles(explorer.page, [[`${name}.csv`, `m_MeV,sin2theta\n50,${value}\n250,${value}\n`]]);
  await explorer.named('own-name').fill(name);
  await explorer.named('own-add').click();
  await expect(explorer.named('own-dialog')).toHaveCount(0);
  await expect(explorer.named('own')).toContainText(name);
}

const view = (url: string): string => url.replace(/.*#/, '').replace(/&at=[^&]*/, '');

test('a session is saved, opened by a colleague, taken back, and added to what is there', async ({
  page,
  browser,
}) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc4&inv=1&cl=0.95&bounds=none&pin=150,0.1&pin=180,0.01');
  await addBound(explorer, 'First <b>bound</b>', '3e-3');
  await addBound(explorer, 'Second', '5e-3');
  await explorer.named('save').click();
  await explorer.named('session-notes').fill('Look at pin A.\n<i>Soon</i>');
  const [file] = await Promise.all([page.waitForEvent('download'), explorer.named('save-session').click()]);
  expect(file.suggestedFilename()).toMatch(/\.kaonscope\.json$/);
  await expect(explorer.named('save-said')).toContainText(file.suggestedFilename());
  const buffer = await readFile(await file.path());
  await page.keyboard.press('Escape');
  const mine = view(page.url());

  // A colleague, in a browser of his own.
  const context = await browser.newContext();
  const other = new Explorer(await context.newPage());
  await other.open('v=1&model=bc10');
  const theirs = view(other.page.url());
  await addBound(other, 'Theirs', '4e-3');
  await other.named('save').click();
  const payload = { name: 'talk.kaonscope.json', mimeType: 'application/json', buffer };
  await other.named('session-file').setInputFiles(payload);
  const contents = other.named('session-contents');
  await expect(contents).toContainText('BC4');
  await expect(contents).toContainText('2 pins');
  await expect(contents).toContainText('First <b>bound</b>, Second');
  await expect(other.named('session-said')).toContainText('<i>Soon</i>');
  await expect(other.named('own-dialog')).toContainText('what you brought to this page');
  expect(view(other.page.url())).toBe(theirs);

  await other.named('session-add').click();
  await expect(other.named('messages')).toContainText('2 things that talk.kaonscope.json brings were added');
  await expect(other.named('own').getByRole('listitem')).toHaveCount(3);
  expect(view(other.page.url())).toBe(theirs);

  await dropFiles(other.page, [['talk.kaonscope.json', [...buffer]]]);
  await other.named('session-replace').click();
  await expect(other.named('sentence')).toContainText('BC4');
  await expect.poll(() => view(other.page.url())).toBe(mine);
  await expect(other.named('own').getByRole('listitem')).toHaveCount(2);
  await expect(other.named('own')).not.toContainText('Theirs');
  await expect(other.named('pin-button-B')).toBeVisible();
  // The notes go on with the session.
  await other.named('save').click();
  await expect(other.named('session-notes')).toHaveValue('Look at pin A.\n<i>Soon</i>');
  await other.page.keyboard.press('Escape');

  await other.named('messages').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => view(other.page.url())).toBe(theirs);
  await expect(other.named('own').getByRole('listitem')).toHaveCount(3);
  await other.page.reload();
  await other.decided();
  await expect(other.named('own').getByRole('listitem')).toHaveCount(3);
  expect(other.problems).toEqual([]);
  await context.close();

  // Broken ones are refused in one sentence, and nothing is lost.
  const text = buffer.toString('utf8');
  for (const [name, content, sentence] of [
    ['cut.json', text.slice(0, 300), 'cut.json: the text ends before the JSON is complete'],
    ['newer.json', text.replace('"version":1', '"version":2'), 'newer.json is a session of version 2'],
    ['field.json', text.replace('"style":"own"', '"style":"pink"'), 'own.0.style'],
  ] as const) {
    await dropFiles(page, [[name, content]]);
    await expect(explorer.named('own-problems')).toContainText(sentence);
    await page.keyboard.press('Escape');
    await expect(explorer.named('own').getByRole('listitem')).toHaveCount(2);
  }
  expect(view(page.url())).toBe(mine);
  expect(explorer.problems).toEqual([]);
});
