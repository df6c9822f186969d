import { expect, test } from '@playwright/test';
import { zipOf } from '../tests/archives.ts';
import { sensitivityTable } from '../tests/engine/official/ownTables.ts';
import { asHepdata, recordYaml } from '../tests/official/written.ts';
import { Explorer } from './explorer.ts';

/** The record with a sensitivity three times ours, whatever else is in its archive. */
const archive = zipOf({
  ...recordYaml([asHepdata(sensitivityTable(3))]),
  'HEPData-ins2950187-v1-yaml/data2.csv': 'alpha,beta\n1,2\n2,3\n',
});

test('an official table of an archive is used, says so, is kept, and one click goes back', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc4&m=50&bounds=none');
  const provenance = explorer.named('provenance-na62-pinunu-2016-2022');
  const verdict = explorer.named('verdict');
  await expect(provenance).toHaveText('reconstructed');
  await expect(verdict).not.toContainText('being computed');
  /** "Excluded by NA62, 2.60 × the limit": below it stands what is still being computed. */
  const headline = async () => (await verdict.innerText()).split('\n')[0];
  const before = await headline();

  await expect(explorer.named('own')).toBeAttached();
  await page.evaluate((bytes) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(bytes)], 'HEPData-ins2950187-v1-yaml.zip'));
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }),
      );
  }, Array.from(archive));

  const dialog = explorer.named('own-dialog');
  await expect(explorer.named('official-tables').getByRole('listitem')).toHaveCount(1);
  await expect(dialog).toContainText('1 of 2 tables can take the place of what KaonScope reconstructed');
  await dialog.getByRole('button', { name: 'Columns of “Figure 1b”' }).click();
  await expect(dialog.getByRole('table')).toContainText('m_X');
  await dialog.getByText('1 table is not used').click();
  await expect(dialog).toContainText('This table has no masses in MeV or GeV and no');
  await explorer.named('official-take').click();

  await expect(dialog).toHaveCount(0);
  await expect(provenance).toHaveText('partly official');
  await expect.poll(headline).not.toBe(before);
  const after = await headline();
  await expect(page.getByText('Official tables in use: Figure 1b (single event sensitivity)')).toBeVisible();

  await page.reload();
  await explorer.decided();
  await expect(provenance).toHaveText('partly official');
  await expect.poll(headline).toBe(after);
  expect(page.url()).not.toContain('official');

  await page.getByRole('button', { name: 'Back to the reconstruction, without “Figure 1b”' }).click();
  await expect(provenance).toHaveText('reconstructed');
  await expect.poll(headline).toBe(before);
  await page.reload();
  await explorer.decided();
  await expect(explorer.named('own')).toBeAttached();
  await expect(provenance).toHaveText('reconstructed');
  await expect(explorer.named('official-in-use')).toHaveCount(0);
});
