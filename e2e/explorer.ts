import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import type { EngineRequest } from '../src/engine/taskTypes.ts';

/** How long a busy machine may take (ms), as for other expectations. */
const patienceMs = 20_000;

/** Polls that wait longer and longer (ms) cost more than looking again soon. */
export const intervals = [50];

/** The explorer as a person meets it. */
export class Explorer {
  readonly page: Page;
  readonly problems: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
  }

  /** Opens the page, with the part of the link after `#`, and waits for a live picture and a verdict. */
  async open(link = ''): Promise<void> {
    await this.page.goto(link === '' ? './' : `./#${link}`);
    await this.decided();
    await this.page.locator('.built-in').first().waitFor({ state: 'detached', timeout: patienceMs });
  }

  /** Waits until the verdict is no longer being computed. */
  async decided(): Promise<void> {
    const decided = '[data-testid="verdict"][data-code]:not([data-code="computing"])';
    await this.page.locator(decided).first().waitFor({ state: 'attached', timeout: patienceMs });
  }

  named(testId: string): Locator {
    return this.page.getByTestId(testId);
  }

  /** All computed edges that are drawn, as one text. */
  async edges(): Promise<string> {
    return this.page
      .locator('[data-testid="main-plot"] [data-testid^="edge-"]:not([data-testid^="edge-bound-"])')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? '').join(' '));
  }

  /**
   * The same once three looks, half a second apart, see no difference and nothing is said to be computed: what a layer adds comes after
   * the verdict.
   */
  async restingEdges(): Promise<string> {
    let last = '';
    let same = 0;
    const isAtRest = async () => {
      const now = await this.edges();
      const isComputing = (await this.page.getByText('being computed').count()) > 0;
      same = now !== '' && now === last && !isComputing ? same + 1 : 0;
      last = now;
      return same >= 2;
    };
    await expect.poll(isAtRest, { intervals: [500] }).toBe(true);
    return last;
  }

  async choose(control: string, option: string): Promise<void> {
    await this.named(`control-${control}`).click();
    await this.named(`option-${option}`).click();
  }

  slider(name: string): Locator {
    return this.page.getByRole('slider', { name });
  }

  /** Does something and waits until the drawn edges are others than before. */
  async movesTheRegion(act: () => Promise<void>): Promise<void> {
    const before = await this.edges();
    await act();
    await expect.poll(() => this.edges(), { intervals }).not.toBe(before);
  }
}

/** The command line's answer, as a stranger would ask for it. */
export function commandLine(...words: string[]): unknown {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/kaonscope.mjs', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** What the command line says of one search at a point. */
export interface SearchAtPoint {
  readonly search: string;
  readonly silence: { readonly code: string; readonly sentence: string } | null;
  readonly signalStrength: { readonly observed: number };
  readonly branchingRatioLimit: { readonly observed: number | 'inf' };
  readonly observedCount: number;
  readonly singleEventSensitivity: number;
  readonly expectedSignal: number;
}

/** What the command line says of a point, its searches by name. */
export function pointOfCommandLine(model: string, mass: string, coupling: string, ...words: string[]) {
  const options = ['--model', model, '--mass', mass, '--coupling', coupling];
  const said = commandLine('point', ...options, ...words) as {
    readonly branchingRatio: number;
    readonly verdict: string;
    readonly searches: readonly SearchAtPoint[];
  };
  const of = (search: string): SearchAtPoint => {
    const found = said.searches.find((entry) => entry.search === search);
    if (found === undefined) throw new Error(`the command line does not know ${search}`);
    return found;
  };
  return { ...said, of };
}

/** Fails unless a number on the screen is the computed one to its three significant digits. */
export function expectShown(text: string | null, computed: number): void {
  expect(Math.abs(numberIn(text) / computed - 1)).toBeLessThan(0.0051);
}

/** "2.46", "9.25 × 10−12" or "1.07 ms" without its unit as a number. */
export function numberIn(text: string | null): number {
  const match = /(-?[\d.]+)(?:\s*×\s*10\s*([−-]?\d+))?/.exec((text ?? '').replaceAll(' ', ' '));
  if (match === null) throw new Error(`no number in "${text}"`);
  return Number(match[1]) * 10 ** Number((match[2] ?? '0').replace('−', '-'));
}

declare global {
  interface Window {
    /** What the page offers to scripts on the console. */
    readonly kaonscope: {
      readonly version: string;
      readonly run: (request: EngineRequest) => Promise<{ readonly ok: boolean }>;
    };
  }
}
