import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { Explorer } from './explorer.ts';

/** Figure 9d of the 2025 paper, with bounds of others. */
const scalar = 'v=1&fig=2025-9d';

/** Opens what makes figures, and gives what saves one in a form. */
async function making(
  explorer: Explorer,
): Promise<(form: string) => Promise<{ name: string; bytes: Buffer }>> {
  await explorer.named('save').click();
  await explorer.named('make-figure').click();
  await expect(explorer.named('figure-preview')).toBeVisible();
  return async (form) => {
    const [file] = await Promise.all([
      explorer.page.waitForEvent('download'),
      explorer.named(`save-made-${form}`).click(),
    ]);
    await expect(explorer.named('save-said')).toContainText(file.suggestedFilename());
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };
}

const wordsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inside]) => inside.replace(/<[^>]*>/g, ''));

test('a figure of one column is seen at true size and saved, with letters and their key', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open(scalar);
  const save = await making(explorer);
  const preview = await explorer.named('figure-preview').boundingBox();
  // 96 pixels of a page are an inch.
  expect(preview?.width).toBeCloseTo((86 * 96) / 25.4 + 2, 0);
  const { name, bytes } = await save('editable');
  expect(name).toMatch(/^kaonscope-bc4-90cl-one-column\.svg$/);
  const svg = bytes.toString('utf8');
  expect(svg).toMatch(/<svg[^>]* width="86mm"/);
  expect(svg).toMatch(/<svg[^>]* height="70mm"/);
  expect(svg).toContain('font-family="&quot;STIX Two Text&quot;,&quot;STIX Two Text Variable&quot;');
  expect(svg).toContain('fill="#ffffff"');
  expect(svg).not.toContain('pin-A');
  const words = wordsOf(svg);
  expect(words).toContain('a');
  expect(words.join(' ')).not.toContain('CHARM');
  await expect(explorer.named('figure-caption')).toContainText(/Letters: a, .*CHARM/);
  expect(svg).toMatch(/<desc[^>]*>[^<]*Letters: a, /);
  expect(svg).toMatch(/<dc:identifier[^>]*>http[^<]*fig=2025-9d/);
  expect(explorer.problems).toEqual([]);
});

test('a picture has the width that is typed; a wrong one is refused in a sentence', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open(scalar);
  const save = await making(explorer);
  await explorer.named('option-slide').click();
  await expect(explorer.named('png-width')).toHaveValue('1920');
  const usual = await save('png');
  expect([usual.bytes.readUInt32BE(16), usual.bytes.readUInt32BE(20)]).toEqual([1920, 1080]);
  await explorer.named('png-width').fill('960');
  const small = await save('png');
  expect([small.bytes.readUInt32BE(16), small.bytes.readUInt32BE(20)]).toEqual([960, 540]);
  await explorer.named('png-width').fill('9,6');
  await expect(page.getByText('Give a whole number of pixels')).toBeVisible();
  await expect(explorer.named('save-made-png')).toBeDisabled();
});

test('two columns name all directly, on dark ground, and are looked at in greyscale', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open(scalar);
  const save = await making(explorer);
  await explorer.named('option-two-columns').click();
  await explorer.named('option-dark').click();
  await explorer.named('figure-greyscale').check();
  await expect(explorer.named('figure-preview')).toHaveCSS('filter', 'grayscale(1)');
  const { bytes } = await save('editable');
  const svg = bytes.toString('utf8');
  expect(svg).toMatch(/<svg[^>]* width="178mm"/);
  expect(svg).toContain('fill="#14161a"');
  expect(wordsOf(svg).join(' ')).toContain('CHARM');
});
