import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { dropFiles } from './dropFiles.ts';
import { Explorer } from './explorer.ts';

/** The address without the place of the crosshair, which is no part of a step. */
const viewOf = (page: Page): string =>
  page
    .url()
    .replace(/.*#/, '')
    .replace(/&at=[^&]*/, '');

const saved = 'v=1&model=bc10&cl=0.95&hide=na62-pimumu-2017-2018&pin=70,0.001&pin=180,0.0001';

async function savedFile(explorer: Explorer, button: string) {
  const [file] = await Promise.all([explorer.page.waitForEvent('download'), explorer.named(button).click()]);
  return { name: file.suggestedFilename(), bytes: [...(await readFile(await file.path()))] };
}

for (const [kind, button] of [
  ['SVG', 'save-figure'],
  ['PNG', 'save-figure-png'],
  ['JSON of a curve', 'save-curves'],
] as const)
  test(`a saved ${kind} brings its view back when it is dropped and the question answered`, async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await explorer.open(saved);
    const before = viewOf(page);
    await explorer.named('save').click();
    if (button === 'save-curves') {
      await explorer.named('curves-none').click();
      await explorer.named('curve-na62-pinunu-2016-2022').click();
      await explorer.named('format-json').click();
    }
    const file = await savedFile(explorer, button);
    await page.keyboard.press('Escape');

    await page.goto('./#v=1&model=bc4&inv=0.3');
    await explorer.decided();
    const other = viewOf(page);
    expect(other).not.toBe(before);
    await dropFiles(page, [[file.name, file.bytes]]);
    const dialog = explorer.named('own-dialog');
    await expect(dialog).toContainText(file.name);
    await expect(explorer.named('saved-view')).toContainText('BC10');
    // Nothing happens without an answer.
    expect(viewOf(page)).toBe(other);
    await explorer.named('own-cancel').click();
    await expect(dialog).toHaveCount(0);
    expect(viewOf(page)).toBe(other);

    await dropFiles(page, [[file.name, file.bytes]]);
    await explorer.named('show-view').click();
    await expect(dialog).toHaveCount(0);
    await expect(explorer.named('messages')).toContainText(`${file.name} is shown`);
    await expect.poll(() => viewOf(page)).toBe(before);
    await expect(explorer.named('sentence')).toContainText('BC10');

    await explorer.named('messages').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => viewOf(page)).toBe(other);
    await expect(explorer.named('sentence')).toContainText('BC4');
    expect(explorer.problems).toEqual([]);
  });

test('a curve with its view can be added as own data all the same', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc4');
  const curve = {
    kind: 'curve',
    id: 'x',
    name: 'Mine',
    quantity: 'coupling',
    model: 'bc4',
    convention: 'sin2theta',
    lifetimeS: null,
    confidenceLevel: 0.9,
    shape: 'lower-edge',
    curveType: 'excluded',
    reference: '',
    note: '',
    link: 'https://elsewhere.example/#v=1&model=bc99&cl=<b>',
    stretches: [{ massMeV: [50, 250], coupling: [3e-2, 3e-2] }],
  };
  await explorer.named('own-open').click();
  await explorer.named('own-files').setInputFiles({
    name: 'curve.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(curve)),
  });
  // What the link says is text, and what of it cannot be taken is said.
  await expect(explorer.named('own-dialog')).toContainText('"bc99"');
  await expect(explorer.named('own-dialog')).toContainText('<b>');
  await explorer.named('view-as-data').click();
  await explorer.named('own-add').click();
  await expect(explorer.named('own')).toContainText('Mine');
  expect(viewOf(page)).toContain('model=bc4');
});
