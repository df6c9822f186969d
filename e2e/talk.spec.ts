import { expect, test } from '@playwright/test';
import { Explorer } from './explorer.ts';

test('a talk steps through slides and pins, goes blank, and takes a deck that is dropped', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  const { keyboard } = page;
  await page.goto('./#view=talk');
  await explorer.decided();
  const number = explorer.named('talk-number');
  const title = explorer.named('talk-title');
  await expect(number).toContainText('1 / 9');
  await expect(title).toHaveText('A dark scalar');
  await expect(page.locator(':root')).toHaveAttribute('data-theme', 'dark');
  await keyboard.press('PageDown');
  await expect(title).toHaveText('What the searches limit');
  await expect(explorer.named('talk-number')).toContainText('2 / 9');

  await keyboard.press('b');
  await expect(explorer.named('talk-blank')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
  await keyboard.press('b');

  // A deck with a line that is no link.
  const deck = ['Two points #model=bc4&pin=180,2e-8&pin=240,1e-5', 'Questions?', 'Gluons #model=bc11'].join(
    '\n',
  );
  await explorer.named('talk-open').setInputFiles({
    name: 'deck.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(deck),
  });
  await expect(explorer.named('messages')).toContainText('line 2 of deck.txt');
  await expect(title).toHaveText('Two points');
  await expect(number).toContainText('1 / 2');
  await expect(explorer.named('verdict')).toHaveAttribute('data-verdict', 'excluded');
  await explorer.named('main-plot').focus();
  await keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/at=240,/);
  await expect(number).toContainText('1 / 2');
  await keyboard.press('ArrowRight');
  await expect(title).toHaveText('Gluons');
  await page.goBack();
  await expect(title).toHaveText('Two points');

  // The deck stands in the link: the talk can be opened again, and left.
  await page.reload();
  await explorer.decided();
  await expect(number).toContainText('1 / 2');
  await explorer.named('talk-leave').click();
  await expect(explorer.named('readout')).toBeVisible();
  expect(page.url()).not.toContain('deck=');
  expect(explorer.problems).toEqual([]);
});
