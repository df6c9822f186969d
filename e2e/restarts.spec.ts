import { expect, type Page, test } from '@playwright/test';
import { Explorer } from './explorer.ts';
import { holdWorkers } from './holdWorkers.ts';

const stateOf = async (explorer: Explorer) => ({
  link: new URL(explorer.page.url()).hash,
  edges: await explorer.edges(),
  verdict: await explorer.named('verdict').first().textContent(),
});

/** What a page shows that nothing has happened to. */
async function undisturbed(page: Page, link: string) {
  const fresh = new Explorer(await page.context().newPage());
  await fresh.open(link.replace(/^#/, ''));
  await fresh.restingEdges();
  const found = await stateOf(fresh);
  await fresh.page.close();
  return found;
}

test('a drag goes on over the deaths of its workers, and nothing of it is lost', async ({ page }) => {
  await page.addInitScript(holdWorkers);
  const explorer = new Explorer(page);
  await explorer.open('v=1&m=200');
  const slider = explorer.slider('Exposure');
  await slider.focus();
  const step = (k: number) => page.keyboard.press(k % 5 === 4 ? 'ArrowLeft' : 'ArrowRight');
  const kill = () => expect.poll(() => page.evaluate(() => window.workers.kill())).toBeGreaterThan(0);
  for (let k = 0; k < 12; k += 1) {
    // One dies while it answers; some of its successors while they are being started.
    await step(k);
    await kill();
    if (k % 3 === 0) await kill();
    await explorer.movesTheRegion(() => step(k));
  }
  for (let k = 0; k < 5; k += 1) {
    await step(k);
    await kill();
  }
  await explorer.decided();
  // The link follows the last step when the hand has been at rest for a while.
  await expect(async () => {
    const shown = new URL(page.url()).hash;
    expect(await stateOf(explorer)).toEqual(await undisturbed(page, shown));
  }).toPass({ timeout: 60_000 });
  await explorer.movesTheRegion(() => page.keyboard.press('ArrowRight'));
});

test('what scripts ask touches no worker of the page, and is refused in a sentence', async ({ page }) => {
  await page.addInitScript(holdWorkers);
  const explorer = new Explorer(page);
  await explorer.open();
  const refused = await page.evaluate(async () => {
    const cyclic: Record<string, unknown> = { task: 'point' };
    cyclic.searches = [cyclic];
    const requests: unknown[] = [
      { task: 'limits', searches: 10n },
      { task: 'limits', searches: [() => 1] },
      {
        task: 'limits',
        get searches() {
          throw new Error('not today');
        },
      },
      cyclic,
      null,
    ];
    const results = await Promise.all(
      requests.map((request) => window.kaonscope.run(request as Parameters<typeof window.kaonscope.run>[0])),
    );
    return results.map((result) => ({ sentence: '', ...result }));
  });
  for (const { ok, sentence } of refused) {
    expect(ok).toBe(false);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  }
  const slider = explorer.slider('Exposure');
  await slider.focus();
  await explorer.movesTheRegion(() => page.keyboard.press('ArrowRight'));
  await expect(explorer.named('messages')).not.toContainText('calculation');
  expect(explorer.problems).toEqual([]);
});

test('without its scripts the calculation is tried again for ever, at once when asked, and when the network returns', async ({
  page,
}) => {
  await page.addInitScript(holdWorkers);
  const explorer = new Explorer(page);
  await explorer.open();
  const script = /assets\/scan\.worker-.*\.js/;
  let tried = 0;
  await page.route(script, (route) => {
    tried += 1;
    return route.abort();
  });
  await page.evaluate(() => window.workers.kill());
  const message = explorer.named('messages');
  await expect(message).toContainText('The calculation cannot be started (it could not be loaded)');
  const before = tried;
  await message.getByRole('button', { name: 'Try now' }).click();
  await expect.poll(() => tried).toBeGreaterThan(before);
  await page.unroute(script);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(message).not.toContainText('cannot be started');
  const slider = explorer.slider('Exposure');
  await slider.focus();
  await explorer.movesTheRegion(() => page.keyboard.press('ArrowRight'));
});

/** Workers fail as they do where a policy forbids them. */
function forbidWorkers(): void {
  window.Worker = class extends EventTarget {
    onerror: ((event: Event) => void) | null = null;
    constructor() {
      super();
      setTimeout(() => this.onerror?.(new Event('error')), 5);
    }
    postMessage(): void {}
    terminate(): void {}
  } as unknown as typeof Worker;
}

for (const [without, prevent] of [
  ['in a browser without workers', () => Reflect.deleteProperty(window, 'Worker')],
  ['where workers may not start', forbidWorkers],
] as const) {
  test(`${without} the page computes by itself, says so, and is right`, async ({ page }) => {
    await page.addInitScript(prevent);
    const explorer = new Explorer(page);
    await explorer.open('v=1&model=bc4&inv=0.3');
    await expect(explorer.named('messages')).toContainText('the page computes by itself');
    const link = '#v=1&model=bc10&inv=0.3';
    await page.evaluate((hash) => {
      location.hash = hash;
    }, link);
    await expect(explorer.named('sentence')).toContainText('BC10');
    await explorer.restingEdges();
    // In another page of the window nothing is in the way.
    const { edges, verdict } = await undisturbed(page, link);
    await expect(async () => expect(await stateOf(explorer)).toMatchObject({ edges, verdict })).toPass();
  });
}
