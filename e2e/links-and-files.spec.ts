import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { Explorer } from './explorer.ts';

test('a link brings the whole picture back', async ({ page, context }) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc10&inv=0.2&cl=0.95&pin=70,0.001');
  const edges = await explorer.edges();
  const other = new Explorer(await context.newPage());
  await other.page.goto(page.url());
  await expect.poll(() => other.edges()).toBe(edges);
});

test('a broken link keeps what it can and says what it left out', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc12&cl=1.2&colour=pink&inv=0.3');
  await expect(explorer.named('messages')).toContainText('"bc12"');
  await expect(explorer.named('messages')).toContainText('CL 1.2 is not possible');
  await expect(explorer.named('messages')).toContainText('colour');
  await expect(explorer.named('sentence')).toContainText('BC4');
  await expect(explorer.slider('Invisible fraction')).toHaveAttribute('aria-valuenow', '30');
});

test('a link far too long is read as far as links go, and said in two lines', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open(`v=1&model=bc10&inv=0.3${'&pin=180,1e-3&hide=a,b&colour=pink'.repeat(3000)}`);
  await expect(explorer.named('sentence')).toContainText('BC10');
  await expect(explorer.named('messages')).toContainText(
    'characters; those after the first 8192 were left out',
  );
  const said = await explorer.named('messages').textContent();
  expect(said?.length).toBeLessThan(300);
  expect(said).toMatch(/And \d+ more\./);
});

test('text from a link is text', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open(`v=1&model=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(explorer.named('messages')).toContainText('<img');
  await expect(page.locator('img')).toHaveCount(0);
});

test('a data file that cannot be read is named, and the page stands', async ({ page }) => {
  await page.route('**/data/analyses/na62-pinunu-2016-2022.json', (route) =>
    route.fulfill({ body: '{"id": "na62-pinunu-2016-2022"}', contentType: 'application/json' }),
  );
  const explorer = new Explorer(page);
  await page.goto('./');
  await expect(explorer.named('messages')).toContainText('na62-pinunu-2016-2022.json');
  await expect(explorer.named('sentence')).toContainText('BC4');
});

for (const [where, link] of [
  ['', '#v=1&model=bc4&cl=0.95'],
  // There a picture with its numbers was built in.
  [' on the first page', ''],
])
  test(`where no data can be read the verdict says so${where}`, async ({ page }) => {
    await page.route(/\/data\//, (route) => route.fulfill({ status: 404 }));
    const explorer = new Explorer(page);
    await page.goto(`./${link}`);
    await expect(explorer.named('verdict').first()).toHaveAttribute('data-code', 'failed');
    await expect(explorer.named('verdict').first()).toContainText('The data could not be read.');
    await expect(explorer.named('readout')).not.toContainText('xcluded');
    await expect(page.getByText('All searches are hidden')).toHaveCount(0);
    await expect(explorer.named('messages')).toContainText('could not be read');
    await expect(page.locator('.built-in')).toHaveCount(0);
  });

test('figure, numbers and curves can be saved', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  const saved = async (button: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), explorer.named(button).click()]);
    await expect(explorer.named('save-said')).toContainText(file.suggestedFilename());
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };
  await explorer.named('save').click();
  const svg = (await saved('save-figure')).bytes.toString('utf8');
  expect(svg).toMatch(/NA62 limits on a dark scalar/);
  const words = svg
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  expect(words).toMatch(/reconstructed from the published limit/);
  expect(words).toMatch(/Read off: .*CHARM|read off: .*CHARM/);
  expect(svg).toMatch(/<dc:identifier[^>]*>http[^<]*#v=1/);
  expect(svg).toContain('NA62:2025hidden</dcterms:bibliographicCitation>');
  expect(svg).toContain('@font-face{font-family:"STIX Two Text Variable";font-style:italic');
  const png = await saved('save-figure-png');
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.readUInt32BE(16)).toBe(Math.round(2 * width));
  expect(png.bytes.readUInt32BE(20)).toBe(Math.round(2 * height));
  const metadata = png.bytes.toString('utf8');
  expect(metadata).toMatch(/iTXtSource\0{5}http[^\0]*#v=1/);
  expect(metadata).toMatch(/iTXtCitation keys\0{5}NA62:2025hidden/);
  const csv = (await saved('save-data')).bytes.toString('utf8');
  const start = csv.split('\n', 40).join('\n');
  expect(start).toMatch(
    /^# sin²θ of BC4 excluded at each mass\n# model: bc4\n# 90 % CL\n# reference: arXiv:/,
  );
  expect(start).toContain('reconstructed from the published limit');
  // The contours of others are in the figure, not in this table.
  expect(start).not.toContain('CHARM');
  expect(start).toContain('\n# coupling_lo: sin²θ from\n');
  expect(start).toContain('\nsearch,m_MeV,interval,coupling_lo,coupling_hi');
  expect(start).toContain('\nna62-pinunu-2016-2022,');
  // One curve is one file; a contribution of one region is a pair, in one archive.
  await explorer.named('curves-none').click();
  await expect(explorer.named('save-curves')).toBeDisabled();
  await explorer.named('curve-bound-bc4-charm').click();
  expect((await saved('save-curves')).bytes.toString('utf8')).toMatch(/\nm_MeV,sin2theta,piece\n/);
  await explorer.named('format-dark-matter-live').click();
  const archive = await saved('save-curves');
  expect(archive.name).toBe('kaonscope-bc4-90cl-dark-matter-live.zip');
  expect(archive.bytes.toString('latin1')).toMatch(/bc4-charm\.csvx,y\n0\.0\d+,.*bc4-charm\.json\{/s);
  expect(explorer.problems).toEqual([]);
});

test('the engine answers scripts on the console', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  const answer = await page.evaluate(() =>
    window.kaonscope.run({
      task: 'convert',
      model: 'bc4',
      massMeV: 100,
      from: { kind: 'coupling', coupling: 1e-4 },
    }),
  );
  expect(answer.ok).toBe(true);
});

test('the inputs are named as reconstructed', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  await expect(page.getByText('reconstructed from the published limit')).toBeVisible();
  await explorer.named('sources').click();
  await expect(page.getByText(/reconstruction/i).first()).toBeVisible();
});
