import { expect, type Page, test } from '@playwright/test';
import { Explorer } from './explorer.ts';

/** Controls of a part of the page that a screen reader could only call by their kind. */
async function nameless(page: Page, part: string): Promise<string[]> {
  const tree = await page.locator(part).ariaSnapshot();
  return tree
    .split('\n')
    .filter((line) =>
      /^\s*- (button|link|textbox|combobox|checkbox|radio|slider|searchbox)(?! ")/.test(line),
    );
}

const dialogs = [
  { name: 'Keys while a plot has the focus', opener: 'key-map-button', dialog: 'key-map' },
  { name: 'Save', opener: 'save', dialog: 'save-dialog' },
  { name: 'Add your own bound', opener: 'own-open', dialog: 'own-dialog' },
] as const;

test('dialogs are named, keep the focus, close with Escape and give the focus back', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  for (const { name, opener, dialog } of dialogs) {
    await explorer.named(opener).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await expect(page.getByRole('dialog').getByRole('heading', { level: 2, name })).toBeVisible();
    expect(await nameless(page, '[role="dialog"]')).toEqual([]);
    const isInside = () =>
      explorer.named(dialog).evaluate((element) => element.contains(document.activeElement));
    for (const key of ['Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) {
      await page.keyboard.press(key);
      expect(await isInside()).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(explorer.named(dialog)).toHaveCount(0);
    await expect(explorer.named(opener)).toBeFocused();
  }
  expect(await nameless(page, 'body')).toEqual([]);
  expect(explorer.problems).toEqual([]);
});

test('on a phone every control is hit 11 px above and below its middle', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const page = await context.newPage();
  const explorer = new Explorer(page);
  await explorer.open();
  const missed = () =>
    explorer.named('sheet').evaluate((sheet) => {
      const body = sheet.querySelector('.sheet-body') ?? sheet;
      const controls = [...body.querySelectorAll<HTMLElement>('button, a[href], input, [role="option"]')];
      return controls.flatMap((control) => {
        control.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = control.getBoundingClientRect();
        const hit = [-11, 11].every((offset) => {
          const found = document.elementFromPoint(left + width / 2, top + height / 2 + offset);
          return found !== null && (control.contains(found) || found.closest('label')?.contains(control));
        });
        return hit ? [] : [control.getAttribute('data-testid') ?? control.outerHTML];
      });
    });
  await expect(explorer.named('bounds')).toHaveCount(0);
  expect(await missed()).toEqual([]);
  for (const tab of ['layers', 'save', 'model']) {
    await explorer.named(`tab-${tab}`).click();
    if (tab === 'layers') await expect(explorer.named('bounds')).toBeVisible();
    expect(await missed()).toEqual([]);
  }
  await context.close();
});
