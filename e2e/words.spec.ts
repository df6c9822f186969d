import { expect, type Locator, test } from '@playwright/test';
import { Explorer } from './explorer.ts';

/** The page in the marked language, and what is read in it: everything that `src/words` says is between marks. */
const marked = 'lang=en-XA';

/** Texts, and names for screen readers, of the places that hold two words of English or more outside the marks. */
async function unmarked(places: Locator): Promise<string[]> {
  const found = await places.evaluateAll((elements) => {
    const outside: string[] = [];
    const add = (texts: readonly string[]) => {
      let depth = 0;
      let text = '';
      for (const letter of texts.join('|')) {
        if (letter === '⟦') depth += 1;
        else if (letter === '⟧') depth -= 1;
        else if (depth === 0) text += letter;
      }
      outside.push(depth === 0 ? text : `${texts.join('')} (marks without partner)`);
    };
    for (const element of elements) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode() !== null) {
        const { parentElement, nodeValue } = walker.currentNode;
        if (parentElement?.closest('.tex') === null) texts.push(nodeValue ?? '');
      }
      add(texts);
      for (const each of [element, ...element.querySelectorAll('*')]) {
        for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt'])
          add([each.getAttribute(name) ?? '']);
      }
    }
    return outside;
  });
  return found.filter((text) => /[a-z]{2,}[\s,]+[a-z]{2,}/iu.test(text));
}

async function open(explorer: Explorer, link: string): Promise<void> {
  await explorer.open(link === '' ? marked : `${marked}&${link}`);
  await expect(explorer.named('sentence').or(explorer.named('short-sentence')).first()).toContainText('⟦');
}

test('header, sentence, tabs and what they open say nothing that is not written with the words', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await open(explorer, '');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA');
  for (const place of ['.header', '.sentence', '.panel-bar', '.skip', '.axis-title'])
    expect(await unmarked(page.locator(place)), place).toEqual([]);

  for (const control of ['model', 'lifetime', 'kind', 'cl']) {
    await explorer.named(`control-${control}`).click();
    const popup = page.locator('.popover');
    await expect(popup).toContainText('⟦');
    expect(await unmarked(popup), control).toEqual([]);
    await page.keyboard.press('Escape');
  }
  await explorer.named('mass-axis').click();
  await expect(explorer.named('mass-from')).toBeVisible();
  await explorer.named('mass-from').fill('400');
  await page.keyboard.press('Enter');
  await expect(page.locator('.popover .complaint')).toContainText('⟦');
  expect(await unmarked(page.locator('.popover'))).toEqual([]);
  await page.keyboard.press('Escape');
  await explorer.named('key-map-button').click();
  await expect(explorer.named('key-map')).toBeVisible();
  expect(await unmarked(explorer.named('key-map'))).toEqual([]);
  expect(explorer.problems).toEqual([]);
});

for (const panel of [
  'events',
  'lifetime',
  'production',
  'inputs',
  'inputs,acceptance',
  'ratio',
  'statistics',
]) {
  test(`the panel ${panel} says nothing that is not written with the words`, async ({ page }) => {
    const explorer = new Explorer(page);
    await open(explorer, `panel=${panel}`);
    const plane = explorer.named('linked-plot');
    // The plane of acceptances holds symbols alone.
    await expect(plane).toContainText(panel === 'inputs,acceptance' ? 'A(τ)' : '⟦');
    await expect(plane).toHaveAttribute('aria-label', /⟦/u);
    expect(await unmarked(page.locator('.panel-options, .statistics-notes .chooser'))).toEqual([]);
    expect(await unmarked(plane)).toEqual([]);
  });
}

test('another language takes the place of all words as the link changes', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('panel=events');
  await expect(explorer.named('linked-plot')).toContainText('events, filled in the window');
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `v=1&model=bc4&panel=events&${marked}`);
  await expect(explorer.named('linked-plot')).toContainText('⟦events, filled in the window⟧');
  await expect(explorer.named('sentence')).toContainText('⟦NA62 limits on');
  await explorer.named('undo').click();
  await expect(explorer.named('linked-plot')).not.toContainText('⟦');
  await expect(explorer.named('sentence')).not.toContainText('⟦');
});

test('what a link asks in vain is said in the language that it chooses', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open(`${marked}&cl=1.2`);
  await expect(explorer.named('messages')).toContainText('⟦⟦CL⟧ 1.2 is not possible; 0.9999 is used.⟧');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('caption, bar and sheet say nothing that is not written with the words', async ({ page }) => {
    const explorer = new Explorer(page);
    await open(explorer, '');
    for (const place of ['.short-sentence', '.tab-bar', '[data-testid="sheet-grip"]'])
      expect(await unmarked(page.locator(place)), place).toEqual([]);
    for (const tab of ['model', 'assume']) {
      await explorer.named(`tab-${tab}`).click();
      await expect(explorer.named('sheet')).toContainText('⟦');
      expect(await unmarked(explorer.named('sheet')), tab).toEqual([]);
    }
  });
});
