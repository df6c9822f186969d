import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { curveFile } from '../tests/own/curveFile.ts';
import { dropFiles } from './dropFiles.ts';
import { Explorer } from './explorer.ts';

/** Files as users and sites write them: name, content, and the answers that the preview still needs. */
const files: readonly {
  readonly name: string;
  readonly texts: readonly (readonly [string, string])[];
  readonly answers?: readonly (readonly [string, string])[];
}[] = [
  { name: 'From CSV', texts: [['limit.csv', 'm_S [GeV];sin2theta\n0,05;2e-3\n0,20;1e-3\n0,30;2e-3\n']] },
  {
    name: 'From YAML',
    texts: [
      [
        'table.yaml',
        `independent_variables:
- header: {name: M(S), units: MeV}
  values: [{value: 50}, {value: 150}, {value: 250}]
dependent_variables:
- header: {name: sin2theta}
  qualifiers: [{name: CL, value: 90, units: '%'}]
  values: [{value: 4.0e-3}, {value: 3.0e-3}, {value: 4.0e-3}]
`,
      ],
    ],
  },
  {
    name: 'From HEPData JSON',
    texts: [
      [
        'site.json',
        JSON.stringify({
          name: 'Table 1',
          description: 'Upper limit',
          headers: [{ name: 'M(S) [MEV]' }, { name: 'sin2theta' }],
          values: [50, 150, 250].map((m) => ({
            x: [{ value: String(m) }],
            y: [{ value: '6e-3', group: 0 }],
          })),
        }),
      ],
    ],
  },
  {
    name: 'From blocks',
    texts: [
      ['blocks.csv', '#: name: Table 1\n#: data_file: t.yaml\nM(S) [MEV],sin2theta\n50,8e-3\n250,8e-3\n'],
    ],
  },
  {
    name: 'From the live site',
    texts: [
      ['points.csv', 'x,y\n0.05,2e-2\n0.25,1e-2\n'],
      [
        'label.json',
        JSON.stringify({ labelName: 'L', longName: 'Long', url: 'points.csv', curveType: 'projection' }),
      ],
    ],
    answers: [
      ['model', 'bc4'],
      ['convention', 'sin2theta'],
    ],
  },
  {
    name: 'From KaonScope',
    texts: [['curve.json', JSON.stringify(curveFile)]],
  },
  {
    name: 'Recast',
    texts: [['br.csv', '# 90% CL, X invisible\nm [MeV],B(K -> pi X)\n20,1e-10\n120,1e-10\n250,1e-10\n']],
  },
];

const drop = ({ page }: Explorer, texts: Parameters<typeof dropFiles>[1]) => dropFiles(page, texts);

/** Names of what the browser keeps between visits, as one text. */
function keptNames(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('kaonscope');
        opening.onerror = () => reject(new Error('There is no storage.'));
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('own').objectStore('own').getAll();
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result.map(({ name }: { readonly name?: string }) => name ?? '').join('; '));
          };
        };
      }),
  );
}

test('own data of every kind are dropped, answered, drawn, read out, kept, changed and removed', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc4&inv=1&bounds=none&pin=150,0.1');
  const dialog = explorer.named('own-dialog');
  await expect(explorer.named('own')).toBeAttached();

  await drop(explorer, [
    ['photo.png', [0x89, 0x50, 0x4e, 0x47, 1, 2]],
    ['bad.csv', 'm,eps\n10,1e-4\n20,1e-4x'],
  ]);
  await expect(explorer.named('own-problems')).toContainText('photo.png is a picture');
  await expect(explorer.named('own-problems')).toContainText(
    'Line 3, column 2 of bad.csv: "1e-4x" is not a number.',
  );
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await drop(
    explorer,
    files.flatMap(({ texts }) => texts),
  );
  for (const [place, { name, answers = [] }] of files.entries()) {
    await expect(explorer.named('own-table')).toHaveValue(String(place));
    await explorer.named('own-name').fill(name);
    for (const [field, value] of answers) await explorer.named(`own-${field}`).selectOption(value);
    await expect(explorer.named('own-drawing')).toHaveAttribute('role', 'img');
    // It is on the plot already while it is looked at, dashed.
    const preview = page.locator('[data-testid^="line-own-preview"]').first();
    await expect(preview).toHaveAttribute('stroke-dasharray', /\d/);
    await expect(preview).toHaveAttribute('d', /^M/);
    await explorer.named('own-add').click();
  }
  await expect(page.locator('[data-testid^="line-own-preview"]')).toHaveCount(0);
  await expect(dialog).toHaveCount(0);
  const curves = page.locator('[data-testid="main-plot"] [data-testid^="line-bound-own-"]');
  const drawn = () =>
    curves.evaluateAll((paths) => paths.filter((path) => path.getAttribute('d')?.startsWith('M')).length);
  await expect.poll(drawn).toBeGreaterThanOrEqual(files.length);
  const readout = explorer.named('verdict');
  await expect(readout).toContainText(
    'Also by From CSV (one-sided), From YAML (one-sided), From HEPData JSON (one-sided), From blocks (one-sided)',
  );
  // A projection excludes nothing.
  await expect(readout).toContainText('Within the projected reach of From the live site (one-sided).');
  await expect(readout).toContainText('Recast (recast)');

  await page.reload();
  await explorer.decided();
  await expect(explorer.named('own').getByRole('listitem')).toHaveCount(files.length);
  await expect.poll(drawn).toBeGreaterThanOrEqual(files.length);

  const row = explorer.named('own').getByRole('listitem').first();
  await row.getByRole('button', { name: 'more' }).click();
  await row.getByRole('button', { name: 'Change' }).click();
  await explorer.named('own-name').fill('<i>Changed</i> *x*');
  await explorer.named('own-style-grey2').check();
  await expect(explorer.named('own-add')).toBeEnabled();
  await explorer.named('own-add').click();
  await expect(readout).toContainText('<i>Changed</i> *x*');
  const toggle = row.locator('[aria-pressed]');
  await toggle.click();
  await expect(readout).not.toContainText('Changed');
  await toggle.click();

  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    row.getByRole('button', { name: 'CSV' }).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/Changed.*\.csv$/);

  await row.getByRole('button', { name: 'Remove' }).click();
  await expect(readout).not.toContainText('Changed');
  await explorer.named('own-undo').click();
  await expect(readout).toContainText('Changed');
  await expect.poll(() => keptNames(page)).toContain('Changed');
  await row.getByRole('button', { name: 'more' }).click();
  await row.getByRole('button', { name: 'Remove' }).click();
  // Nobody loads the page again within the milliseconds in which a browser writes.
  await expect.poll(() => keptNames(page)).not.toContain('Changed');
  await page.reload();
  await explorer.decided();
  await expect(explorer.named('own').getByRole('listitem')).toHaveCount(files.length - 1);
  expect(page.url()).not.toContain('own');
  expect(explorer.problems).toEqual([]);
});

test('an own curve comes back from its own file, and adding, hiding and removing are undone and done again', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc4&inv=1&bounds=none');
  await expect(explorer.named('own')).toBeAttached();
  await drop(explorer, [
    ['curves.json', '{"Bound A":[[0.05,1e-4],[0.25,1e-4]],"Bound B":[[0.06,2e-4],[0.2,2e-4]]}'],
  ]);
  await expect(explorer.named('own-name')).toHaveValue('Bound A');
  await explorer.named('own-quantity').selectOption('coupling');
  await explorer.named('own-model').selectOption('bc4');
  await explorer.named('own-convention').selectOption('sin2theta');
  await explorer.named('own-shape').selectOption('upper-edge');
  await explorer.named('own-reference').fill('arXiv:1234.56789');
  await explorer.named('own-add').click();
  await expect(explorer.named('own-table')).toHaveValue('1');
  await explorer.named('own-cancel').click();
  const rows = explorer.named('own').getByRole('listitem');
  await expect(rows).toHaveCount(1);

  await rows.first().getByRole('button', { name: 'more' }).click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    rows.first().getByRole('button', { name: 'CSV' }).click(),
  ]);
  await drop(explorer, [[saved.suggestedFilename(), await readFile(await saved.path(), 'utf8')]]);
  await expect(explorer.named('own-name')).toHaveValue('Bound A');
  await expect(explorer.named('own-reference')).toHaveValue('arXiv:1234.56789');
  await expect(explorer.named('own-shape')).toHaveValue('upper-edge');
  await expect(explorer.named('own-suspicions')).toHaveCount(0);
  await expect(explorer.named('own-add')).toBeEnabled();
  await explorer.named('own-add').click();
  await expect(rows).toHaveCount(2);

  const toggle = rows.first().locator('[aria-pressed]');
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Control+z');
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+z');
  await expect(rows).toHaveCount(1);
  await explorer.named('undo').click();
  await expect(rows).toHaveCount(0);
  await explorer.named('redo').click();
  await explorer.named('redo').click();
  await expect(rows).toHaveCount(2);
  await expect.poll(() => keptNames(page)).toContain('Bound A');
  expect(explorer.problems).toEqual([]);
});

test('units are converted and said, and open questions stand beside their fields, all at once', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc11&inv=1&bounds=none&searches=none');
  await expect(explorer.named('own')).toBeAttached();
  await drop(explorer, [['fa.dat', 'ma[GeV]\t1/Fa[GeV-1]\n0.02 1e-5\n0.25 1.1e-5\n']]);
  await expect(explorer.named('own-value-note')).toHaveText(
    'Each value x GeV⁻¹ is converted to 10³ · x TeV⁻¹.',
  );
  await expect(explorer.named('own-convention').locator('option:checked')).toContainText('1/F_a [TeV⁻¹]');
  await explorer.named('own-name').fill('Converted');
  await explorer.named('own-add').click();
  await expect(explorer.named('own').getByRole('listitem')).toHaveCount(1);

  await drop(explorer, [['logs.csv', '-1.2,-7.79\n-0.8,-8.76\n-0.6,-8.31\n']]);
  const asked = page.locator('[data-testid^="own-asked-"]');
  await expect(asked).toHaveCount(3);
  await expect(explorer.named('own-problem')).toHaveText('3 questions are open; they are marked.');
  await expect(explorer.named('own-add')).toBeDisabled();
  await explorer.named('own-mass-scale').selectOption('log10');
  await explorer.named('own-value-scale').selectOption('log10');
  await explorer.named('own-quantity').selectOption('coupling');
  await expect(asked).toHaveCount(2);
  // The coupling says of which model it is.
  await explorer.named('own-convention').selectOption('one_over_Fa');
  await expect(asked).toHaveCount(0);
  await expect(explorer.named('own-model')).toHaveValue('bc11');
  await explorer.named('own-value-unit').selectOption('GeV^-1');
  await explorer.named('own-name').fill('Logarithms');
  await explorer.named('own-add').click();
  await expect(explorer.named('own').getByRole('listitem')).toHaveCount(2);
  expect(explorer.problems).toEqual([]);
});

test('two files that are the edges of one band are drawn as both edges, and exclude what lies between', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc4&inv=1&bounds=none&pin=150,1e-6');
  await expect(explorer.named('own')).toBeAttached();
  await drop(explorer, [
    ['dump_upper.csv', 'm [MeV],sin2theta\n100,1e-5\n250,1e-5\n'],
    ['dump_lower.csv', 'm [MeV],sin2theta\n100,1e-7\n200,1e-7\n250,2e-7\n'],
  ]);
  await expect(explorer.named('own-table')).toHaveCount(0);
  await expect(explorer.named('own-shape')).toHaveValue('closed-region');
  await expect(explorer.named('own-other-edge')).toHaveValue('3');
  await explorer.named('own-name').fill('Band');
  await explorer.named('own-add').click();
  const edges = page.locator('[data-testid="main-plot"] [data-testid^="line-bound-own-"]');
  await expect(edges).toHaveCount(2);
  await expect(explorer.named('verdict')).toContainText('Band');
  expect(explorer.problems).toEqual([]);
});

test('a file that takes too long ends alone, and the files beside it and what was added stay', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc4&inv=1&bounds=none');
  await expect(explorer.named('own')).toBeAttached();
  const [{ texts: mine }, { texts: other }] = files;
  await drop(explorer, mine);
  await explorer.named('own-name').fill('Mine');
  await explorer.named('own-add').click();
  const rows = explorer.named('own').getByRole('listitem');
  await expect(rows).toHaveCount(1);

  const entries = Array.from({ length: 150_000 }, (_, k) => `{value: ${k}, x: 1}`).join(', ');
  const variable = (name: string) => `${name}:\n- header: {name: m}\n  values: [${entries}]\n`;
  const long = `${variable('independent_variables')}${variable('dependent_variables')}`;
  await drop(explorer, [['long.yaml', long], ...other]);
  await expect(explorer.named('own-problems')).toContainText('long.yaml takes longer than 2 s to read');
  await explorer.named('own-name').fill('Other');
  await explorer.named('own-add').click();
  await expect(rows).toHaveCount(2);
  expect(explorer.problems).toEqual([]);
});

test('own data that cannot be read are set aside, offered as they are, and the page stands', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc4');
  await expect(explorer.named('own')).toBeAttached();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('kaonscope');
        opening.onerror = () => reject(new Error('There is no storage.'));
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction('own', 'readwrite');
          const look = { version: 1, order: 1, name: 'Mine', reference: '', style: 'own', source: {} };
          const drawn = [null, {}, { kind: 'surface' }, { kind: 'contour', bound: { regions: null } }];
          drawn.forEach((each, k) =>
            writing.objectStore('own').put({ ...look, id: `own-${k}`, drawn: each }, `own-${k}`),
          );
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
  );
  await page.reload();
  await explorer.decided();
  const unread = explorer.named('own-unread');
  await expect(unread).toContainText('4 bounds could not be read.');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    explorer.named('own-unread-download').click(),
  ]);
  expect(await readFile(await saved.path(), 'utf8')).toContain('"surface"');
  await explorer.named('own-unread-remove').click();
  await expect(unread).toHaveCount(0);
  await expect.poll(() => keptNames(page)).toBe('');
  await page.reload();
  await explorer.decided();
  await expect(explorer.named('own')).toBeAttached();
  await expect(unread).toHaveCount(0);
  expect(explorer.problems).toEqual([]);
});

test('the request of the figure runs in shards elsewhere, and the merged answer is dropped and drawn', async ({
  page,
}, info) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc4&inv=0.2&cl=0.95&at=70,1e-7');
  await explorer.named('save').click();
  const [saved] = await Promise.all([page.waitForEvent('download'), explorer.named('save-request').click()]);
  expect(saved.suggestedFilename()).toBe('kaonscope-bc4-95cl-request.json');
  const request = info.outputPath('request.json');
  await saved.saveAs(request);
  await page.keyboard.press('Escape');

  const kaonscope = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/kaonscope.mjs', ...words], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    return stdout;
  };
  const parts: string[] = [];
  for (const part of [1, 2]) {
    const path = info.outputPath(`part-${part}.json`);
    await writeFile(path, kaonscope('scan', '--request', request, '--shard', `${part}/2`));
    parts.push(path);
  }
  const merged = kaonscope('merge', ...parts);
  expect(merged).toBe(kaonscope('scan', '--request', request));

  await drop(explorer, [['part-1.json', await readFile(parts[0], 'utf8')]]);
  await expect(explorer.named('own-problems')).toContainText('part-1.json is shard 1 of 2');
  await page.keyboard.press('Escape');

  await drop(explorer, [['merged.json', merged]]);
  await expect(explorer.named('own-name')).toHaveValue(/νν̄ 2016–2022, BC4, observed \(KaonScope\)$/);
  await expect(explorer.named('own-reference')).toHaveValue(
    /^Scanned by KaonScope \d.*: 95 % CL, .*, invisible fraction 0.2, lifetime law mass-dependent$/,
  );
  await explorer.named('own-name').fill('From the batch');
  await explorer.named('own-style-grey1').check();
  await expect(explorer.named('own-add')).toBeEnabled();
  await explorer.named('own-add').click();
  // Escape takes back what is still being added.
  await expect(explorer.named('messages')).toContainText('“From the batch” was added');
  await page.keyboard.press('Escape');
  await expect(explorer.named('own').getByRole('listitem')).toHaveCount(1);
  // Where the search excludes, its scan does.
  await expect(explorer.named('verdict')).toContainText('From the batch');
  await explorer.named('copy-link').click();
  await expect(explorer.named('messages')).toContainText('Data that you brought along are not in it');
  await expect(
    page.locator('[data-testid="main-plot"] [data-testid^="region-bound-own-"] path').first(),
  ).toHaveAttribute('d', /^M/);
  expect(explorer.problems).toEqual([]);
});

test('an own curve is in every format in which curves are saved, and figure, caption and BibTeX say so', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc4&inv=1&bounds=none');
  await expect(explorer.named('own')).toBeAttached();
  await drop(explorer, files[0].texts);
  const hostile = '=cmd() \\input{x} 100 % _a_ & b';
  await explorer.named('own-name').fill(hostile);
  await explorer.named('own-add').click();
  await expect(explorer.named('own').getByRole('listitem')).toHaveCount(1);
  await explorer.named('save').click();
  const saved = async (button: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), explorer.named(button).click()]);
    return readFile(await file.path(), 'utf8');
  };
  await explorer.named('curves-none').click();
  await page.locator('[data-testid^="curve-own-"]').check();
  for (const format of ['csv', 'json', 'dark-matter-live', 'hepdata']) {
    await explorer.named(`format-${format}`).check();
    const text = await saved('save-curves');
    expect(text).toContain('cmd()');
    expect(text).toContain('Own data of the user.');
    expect(text).not.toMatch(/^=cmd/m);
  }
  const said = 'Own data: =cmd() \\textbackslash{}input\\{x\\} 100 \\% \\_a\\_ \\& b.';
  expect(await saved('save-caption')).toContain(said);
  expect(await saved('save-references')).toContain(`% Drawn too, without an entry: ${hostile}`);
  for (const script of ['python', 'root']) expect(await saved(`save-${script}`)).toContain('cmd()');
  expect(await saved('save-figure')).toContain('=cmd()');
  expect(explorer.problems).toEqual([]);
});
