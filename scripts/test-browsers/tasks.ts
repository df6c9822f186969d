import { readFile } from 'node:fs/promises';
import { digits, questions } from '../../e2e/questions.ts';
import { openEngine } from '../../src/engine/openEngine.ts';
import { type Driver, inPage, until } from './driver.ts';

/** Where the page is served, and how the network is taken away and given back. */
export interface Place {
  readonly address: string;
  readonly unplug: () => Promise<void>;
}

/** One of the main tasks of a person. What it gives must be the same in every browser. */
export interface Task {
  readonly name: string;
  readonly does: (driver: Driver, place: Place) => Promise<unknown>;
}

function fail(sentence: string): never {
  throw new Error(sentence);
}

/** What is drawn and said once the live picture is there and three looks, half a second apart, are the same. */
async function seen(driver: Driver) {
  let last = '';
  let looks = 0;
  return until(
    driver,
    'a live picture at rest',
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      const verdict = document.querySelector('[data-testid="verdict"]');
      const edges = [...document.querySelectorAll('[data-testid="main-plot"] [data-testid^="edge-"]')].map(
        (path) => [path.getAttribute('data-testid'), path.getAttribute('d') ?? ''] as const,
      );
      const isLive = document.querySelector('.built-in') === null && edges.length > 0;
      const said = verdict?.textContent ?? '';
      const isDecided =
        verdict?.getAttribute('data-code') !== 'computing' && !said.includes('being computed');
      return isLive && isDecided ? { verdict: said, edges, address: location.href } : null;
    },
    (look) => {
      const text = JSON.stringify(look);
      looks = text === last ? looks + 1 : 1;
      last = text;
      return looks >= 3;
    },
  );
}

/** The ends of the edges: which there are, and of how many stretches. */
const outline = (edges: readonly (readonly [string | null, string])[]) =>
  edges.map(([name, path]) => `${name}: ${path.split('M').length - 1}`);

async function open(driver: Driver, { address }: Place, link: string) {
  await driver.open(`${address}#v=1&${link}`);
  return seen(driver);
}

const draw: Task = {
  name: 'draws a model of a link',
  does: async (driver, place) => {
    const { verdict, edges } = await open(driver, place, 'model=bc4&at=180,2e-8');
    return { verdict, edges: outline(edges) };
  },
};

const sameDigits: Task = {
  name: 'computes the digits that Node computes',
  does: async (driver, place) => {
    await open(driver, place, 'model=bc4');
    const dist = new URL('../../dist/', import.meta.url);
    const { engine } = await openEngine((path) => readFile(new URL(path, dist), 'utf8'));
    const asked = Object.entries(questions(engine.searches.map(({ id }) => id)));
    for (const [name, request] of asked) {
      const there = await inPage(
        driver,
        async (text) =>
          JSON.stringify(await window.kaonscope.run(JSON.parse(text)), (_, value: unknown) => {
            if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array, String);
            return typeof value === 'number' ? String(value) : value;
          }),
        JSON.stringify(request),
      );
      if (there !== digits(engine.run(request))) fail(`${name}: the digits are others than Node's`);
    }
    return asked.length;
  },
};

const drag: Task = {
  name: 'follows a hand on the plot',
  does: async (driver, place) => {
    const before = await open(driver, place, 'model=bc4&at=180,2e-8');
    const box = await inPage(driver, () => {
      const found = document.querySelector('[data-testid="main-plot"]')?.getBoundingClientRect();
      return found === undefined
        ? null
        : { x: found.x, y: found.y, width: found.width, height: found.height };
    });
    if (box === null) fail('there is no plot');
    const at = (x: number, y: number) => ({
      x: Math.round(box.x + x * box.width),
      y: Math.round(box.y + y * box.height),
    });
    await driver.drag([at(0.3, 0.4), at(0.35, 0.45), at(0.4, 0.5)]);
    const after = await seen(driver);
    if (after.verdict === before.verdict) fail('the verdict stayed');
    return null;
  },
};

const slide: Task = {
  name: 'moves the regions with a slider by keys',
  does: async (driver, place) => {
    const before = await open(driver, place, 'model=bc4&inv=0.3&at=180,2e-8');
    await inPage(driver, () => {
      const slider = [...document.querySelectorAll<HTMLElement>('[role="slider"]')].find(
        (each) => each.getAttribute('aria-valuenow') === '30',
      );
      slider?.focus();
    });
    for (let step = 0; step < 5; step++) await driver.press('ArrowRight');
    await until(driver, 'another fraction in the link', () =>
      location.hash.includes('inv=0.35') ? true : null,
    );
    const after = await seen(driver);
    if (JSON.stringify(after.edges) === JSON.stringify(before.edges)) fail('the edges stayed');
    return { verdict: after.verdict, edges: outline(after.edges) };
  },
};

const link: Task = {
  name: 'brings the picture of its link back',
  does: async (driver, place) => {
    const first = await open(driver, place, 'model=bc10&inv=0.2&cl=0.95&pin=70,0.001');
    await driver.open(first.address);
    const second = await seen(driver);
    if (JSON.stringify(first) !== JSON.stringify(second)) fail('the picture of the link is another');
    return { verdict: second.verdict, edges: outline(second.edges) };
  },
};

const dropped: Task = {
  name: 'takes a file that is dropped',
  does: async (driver, place) => {
    await open(driver, place, 'model=bc4&bounds=none&at=180,2e-3');
    await inPage(driver, () => {
      const data = new DataTransfer();
      data.items.add(new File(['m_S [GeV];sin2theta\n0,05;2e-3\n0,20;1e-3\n0,30;2e-3\n'], 'limit.csv'));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }),
        );
    });
    await until(driver, 'the preview', () => {
      const add = document.querySelector<HTMLButtonElement>('[data-testid="own-add"]');
      if (add === null || add.disabled || add.getAttribute('aria-disabled') === 'true') return null;
      add.click();
      return true;
    });
    await until(driver, 'the curve of the file', () =>
      document
        .querySelector('[data-testid="main-plot"] [data-testid^="line-bound-own-"]')
        ?.getAttribute('d')
        ?.startsWith('M') === true
        ? true
        : null,
    );
    // It stays between visits.
    await open(driver, place, 'model=bc4&bounds=none&at=180,2e-3');
    await until(driver, 'the curve of the last visit', () =>
      document.querySelector('[data-testid="main-plot"] [data-testid^="line-bound-own-"]') === null
        ? null
        : true,
    );
    return null;
  },
};

const save: Task = {
  name: 'saves the figure',
  does: async (driver, place) => {
    await open(driver, place, 'model=bc4&at=180,2e-8');
    await inPage(driver, () => {
      const make = URL.createObjectURL.bind(URL);
      const kept: Promise<string>[] = [];
      Object.assign(window, { kept });
      URL.createObjectURL = (content: Blob) => {
        kept.push(content.text());
        return make(content);
      };
      document.querySelector<HTMLElement>('[data-testid="save"]')?.click();
    });
    await until(driver, 'the dialog', () => {
      const button = document.querySelector<HTMLButtonElement>('[data-testid="save-figure"]');
      if (button === null || button.disabled) return null;
      button.click();
      return true;
    });
    const svg = await until(driver, 'the file', async () => {
      const texts = await Promise.all((window as unknown as { readonly kept: Promise<string>[] }).kept);
      return texts.find((text) => text.includes('<svg') && text.includes('</svg>')) ?? null;
    });
    if (!svg.includes('NA62 limits on a dark scalar')) fail('the figure has no title');
    return [...svg.matchAll(/data-testid="(edge-[^"]*)"/g)].map(([, name]) => name);
  },
};

const offline: Task = {
  name: 'works without a network after one visit',
  does: async (driver, place) => {
    await open(driver, place, 'model=bc4');
    const has = await inPage(driver, () => 'serviceWorker' in navigator);
    if (!has) fail('this browser offers no service workers here');
    await inPage(driver, async () => {
      await navigator.serviceWorker.ready;
    });
    await place.unplug();
    const { verdict } = await open(driver, place, 'model=bc11&panel=lifetime&at=180,5e-5');
    await until(driver, 'the panel', () =>
      document.querySelector('[data-testid="linked-plot"]') === null ? null : true,
    );
    return verdict;
  },
};

/** The last one takes the network away. */
export const tasks: readonly Task[] = [draw, sameDigits, drag, slide, link, dropped, save, offline];
