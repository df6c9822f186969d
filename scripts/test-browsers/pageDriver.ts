import type { Driver } from './driver.ts';

/** What the libraries that drive Chromium and Firefox have in common. */
interface Page {
  readonly goto: (address: string) => Promise<unknown>;
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly mouse: {
    readonly move: (x: number, y: number) => Promise<void>;
    readonly down: () => Promise<void>;
    readonly up: () => Promise<void>;
  };
  readonly keyboard: { readonly press: (key: 'ArrowRight' | 'ArrowUp') => Promise<void> };
}

/**
 * A browser that is driven through its page.
 * @param name with its version
 * @param close ends the browser
 */
export function pageDriver(name: string, page: Page, close: () => Promise<void>): Driver {
  return {
    name,
    open: async (address) => {
      await page.goto('about:blank');
      await page.goto(address);
    },
    evaluate: (expression) => page.evaluate(expression),
    drag: async ([first, ...rest]) => {
      await page.mouse.move(first.x, first.y);
      await page.mouse.down();
      for (const { x, y } of rest) await page.mouse.move(x, y);
      await page.mouse.up();
    },
    press: (key) => page.keyboard.press(key),
    close,
  };
}
