import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { Explorer } from './explorer.ts';
import { readPdf } from './readPdf.ts';

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

test('a panel that draws itself is made in the styles too', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&panel=decay&at=180,2e-2');
  await expect(page.locator('.detector-drawing')).toBeVisible();
  await explorer.named('save').click();
  await explorer.named('make-figure').click();
  await explorer.named('option-linked').click();
  await expect(explorer.named('figure-caption')).toContainText('A kaon of 75');
  await expect(explorer.named('figure-crosshair')).toBeDisabled();
  const asPdf = async (style: string) => {
    await explorer.named(`option-${style}`).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      explorer.named('save-made-pdf').click(),
    ]);
    expect(file.suggestedFilename()).toBe(`kaonscope-bc4-90cl-decay-${style}.pdf`);
    return readPdf(page.context(), await readFile(await file.path()), 860);
  };
  const narrow = await asPdf('one-column');
  expect(narrow.picture.readUInt32BE(20)).toBe(700);
  expect(narrow.text).toMatch(/share of S still flying/);
  const wide = await asPdf('two-columns');
  expect(wide.picture.readUInt32BE(20)).toBe(Math.round((860 * 110) / 178));
  expect(wide.text).toContain('KTAG');
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

/** How far two pictures of one size are from each other: mean and largest of a coarse grid of means, of 255. */
async function difference(page: Page, pictures: readonly Buffer[]): Promise<{ mean: number; worst: number }> {
  const addresses = pictures.map((bytes) => `data:image/png;base64,${bytes.toString('base64')}`);
  return page.evaluate(async (each) => {
    const [first, second] = await Promise.all(
      each.map(async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [240, 160];
        const context = canvas.getContext('2d');
        if (context === null) throw new Error('no canvas');
        context.imageSmoothingQuality = 'high';
        context.drawImage(image, 0, 0, 240, 160);
        return context.getImageData(0, 0, 240, 160).data;
      }),
    );
    const off = Array.from(first, (value, k) => Math.abs(value - second[k]));
    return {
      mean: off.reduce((sum, each) => sum + each, 0) / off.length,
      worst: off.reduce((most, each) => Math.max(most, each), 0),
    };
  }, addresses);
}

test('a PDF is one page of the figure, looks as the picture of pixels does, and as the outlines do', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open(scalar);
  const save = await making(explorer);
  const pdf = await save('pdf');
  expect(pdf.name).toBe('kaonscope-bc4-90cl-one-column.pdf');
  const text = pdf.bytes.toString('latin1');
  expect(text.startsWith('%PDF-1.7')).toBe(true);
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text)?.map(Number) ?? [];
  // 86 mm × 70 mm in points of 1/72 inch.
  expect(width).toBeCloseTo((86 * 72) / 25.4, 2);
  expect(height).toBeCloseTo((70 * 72) / 25.4, 2);
  expect(text).toMatch(/<dc:identifier>http[^<]*fig=2025-9d/);
  const print = await save('print');
  expect(print.name).toBe('kaonscope-bc4-90cl-one-column-print.svg');
  const outlined = print.bytes.toString('utf8');
  expect(outlined).not.toMatch(/<text|font-family|@font-face/);
  expect(outlined).toContain('aria-label="K+ →"');
  await explorer.named('png-width').fill('1016');
  const png = await save('png');
  // The outlines as a browser draws them.
  const drawn = await page.evaluate(async (svg) => {
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [1016, 827];
    canvas.getContext('2d')?.drawImage(image, 0, 0, 1016, 827);
    return canvas.toDataURL('image/png').split(',')[1];
  }, outlined);
  const outlines = await difference(page, [png.bytes, Buffer.from(drawn, 'base64')]);
  expect(outlines.mean).toBeLessThan(1);
  expect(explorer.problems).toEqual([]);

  const read = await readPdf(page.context(), pdf.bytes, 1016);
  expect(read.text).toContain('NA62 2016–2022');
  expect(read.text.match(/escapes unseen/g)).toHaveLength(1);
  const seen = await difference(page, [png.bytes, read.picture]);
  // Both smooth edges in their own way; a part that is missing is seen at once.
  expect(seen.mean).toBeLessThan(2);
  expect(seen.worst).toBeLessThan(120);
});
