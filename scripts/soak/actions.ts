import type { Page } from '@playwright/test';

/** A number from 0 up to 1, and a whole number from 0 below a bound. */
export interface Dice {
  readonly fraction: () => number;
  readonly below: (bound: number) => number;
}

/** Something that a hand can touch: where, and what it says it is. */
interface Target {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly kind: 'slider' | 'select' | 'field' | 'button';
}

/** Every control that can be reached now; those that end the visit or ask the system for a file are left out. */
function reachable(): Target[] {
  const left = /^(file|reload|start-anew)/;
  const found = document.querySelectorAll<HTMLElement>(
    'button, [role="slider"], [role="option"], [role="tab"], [role="checkbox"], [role="switch"], [role="radio"], select, input, summary',
  );
  return [...found].flatMap((element): Target[] => {
    const { left: from, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [from + width / 2, top + height / 2];
    if (width === 0 || height === 0 || x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return [];
    const on = document.elementFromPoint(x, y);
    if (on === null || !(element.contains(on) || on.contains(element))) return [];
    const name = element.dataset.testid ?? element.getAttribute('aria-label') ?? element.textContent ?? '';
    if (element instanceof HTMLInputElement && element.type === 'file') return [];
    if (left.test(name)) return [];
    const isField = element instanceof HTMLInputElement && !['checkbox', 'radio'].includes(element.type);
    const kind =
      element.getAttribute('role') === 'slider'
        ? 'slider'
        : element instanceof HTMLSelectElement
          ? 'select'
          : isField
            ? 'field'
            : 'button';
    return [{ x, y, name: name.slice(0, 40), kind }];
  });
}

const keys = [
  'ArrowRight',
  'ArrowLeft',
  'ArrowUp',
  'ArrowDown',
  'Shift+ArrowRight',
  'Escape',
  'Tab',
  'Home',
  'End',
  'PageUp',
  'Enter',
  '[',
  ']',
  '?',
  'u',
  'l',
  '+',
  '-',
  '0',
  'Control+z',
  'Control+y',
];

const links = [
  '#v=1&model=bc1',
  '#v=1&model=bc2&coupling=y',
  '#v=1&model=bc4&inv=0.4&panel=acceptance',
  '#v=1&model=bc4&tau=1e-9&panel=statistics',
  '#v=1&model=bc10&cl=0.95&exposure=10&at=70,1e-3',
  '#v=1&model=bc11&union=1&panel=lifetime',
  '#v=1&model=bc4&combine=1&at=242,7e-6',
  '#v=1&model=bc4&reach=1&exposure=4',
  '#v=1&model=bc4&whatif=na62-pinunu-2016-2022,196,3&published=1',
  '#v=1&model=bc12&cl=7&colour=pink',
  '#',
];

const typed = ['0', '150', '1e-4', '-3', 'abc', '1e999', '0.95', ''];

async function handleControl(page: Page, dice: Dice): Promise<string> {
  const targets = await page.evaluate(reachable);
  if (targets.length === 0) {
    await page.keyboard.press('Escape');
    return 'nothing can be reached: Escape';
  }
  // Sliders move regions: they get a share of their own.
  const sliders = targets.filter(({ kind }) => kind === 'slider');
  const among = sliders.length > 0 && dice.fraction() < 0.3 ? sliders : targets;
  const target = among[dice.below(among.length)];
  if (target.kind === 'slider' && dice.fraction() < 0.6) {
    await page.mouse.move(target.x, target.y);
    await page.mouse.down();
    await page.mouse.move(target.x + dice.below(160) - 80, target.y + dice.below(60) - 30, { steps: 4 });
    await page.mouse.up();
    return `drag ${target.name}`;
  }
  await page.mouse.click(target.x, target.y);
  if (target.kind === 'select') await page.keyboard.press('ArrowDown');
  if (target.kind === 'field') {
    const text = typed[dice.below(typed.length)];
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    return `type "${text}" into ${target.name}`;
  }
  return `click ${target.name}`;
}

async function moveOnPlot(page: Page, dice: Dice): Promise<string> {
  const box = await page.locator('[data-testid="main-plot"]').first().boundingBox({ timeout: 10_000 });
  if (box === null) return 'there is no plot in sight';
  const place = () => [box.x + dice.fraction() * box.width, box.y + dice.fraction() * box.height] as const;
  await page.mouse.move(...place());
  if (dice.fraction() < 0.4) {
    await page.mouse.down();
    await page.mouse.move(...place(), { steps: 5 });
    await page.mouse.up();
    return 'drag on the plot';
  }
  if (dice.fraction() < 0.3) {
    await page.mouse.wheel(0, dice.below(400) - 200);
    return 'wheel on the plot';
  }
  return 'move over the plot';
}

async function resize(page: Page, dice: Dice): Promise<string> {
  const sizes = [
    [1440, 900],
    [1024, 768],
    [390, 844],
    [1080, 1920],
  ] as const;
  const [width, height] = sizes[dice.below(sizes.length)];
  await page.setViewportSize({ width, height });
  return `resize to ${width} × ${height}`;
}

/** One thing that a person might do, by chance. @returns what it was */
export async function act(page: Page, dice: Dice): Promise<string> {
  const kind = dice.fraction();
  if (kind < 0.55) return handleControl(page, dice);
  if (kind < 0.75) return moveOnPlot(page, dice);
  if (kind < 0.95) {
    const key = keys[dice.below(keys.length)];
    await page.keyboard.press(key);
    return `press ${key}`;
  }
  if (kind < 0.98) {
    const link = links[dice.below(links.length)];
    await page.evaluate((hash) => {
      location.hash = hash;
    }, link);
    return `go to ${link}`;
  }
  return resize(page, dice);
}
