import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { pageAfterPicture } from '../../scripts/pageAfterPicture.ts';

const html = `<head>
    <script type="module" crossorigin src="./assets/page-1.js"></script>
</head><body><script>
      window.openPage?.();
    </script></body>`;
const controls = {
  type: 'chunk',
  name: 'controls',
  fileName: 'assets/controls-2.js',
  viteMetadata: { importedCss: new Set(['assets/controls-3.css']) },
};

interface Written {
  readonly html: string;
  readonly tags: readonly { readonly attrs: Readonly<Record<string, unknown>> }[];
}

/** What the build makes of a page. */
function written(page: string, chunks: readonly unknown[]): Written {
  const { transformIndexHtml } = pageAfterPicture();
  if (typeof transformIndexHtml !== 'object') throw new Error('The page is not transformed.');
  const handler = transformIndexHtml.handler as (
    html: string,
    context: { readonly bundle: unknown },
  ) => unknown;
  return handler(page, { bundle: { ...chunks } }) as Written;
}

/** Sources of the scripts that a built page has begun to run. */
async function running(
  openPage: unknown,
): Promise<{ readonly sources: readonly string[]; readonly done: Promise<void> }> {
  const [, text] = /<script>([^]*)<\/script>/.exec(written(html, [controls]).html) ?? [];
  const sources: string[] = [];
  const document = {
    createElement: () => ({}),
    head: { append: ({ src }: { readonly src: string }) => sources.push(src) },
  };
  const done =
    (runInNewContext(text, {
      window: { openPage },
      document,
      // What the first script of the page makes of addresses, without Trusted Types.
      trusted: (address: string) => address,
    }) as Promise<void> | undefined) ?? Promise.resolve();
  await Promise.resolve();
  return { sources, done };
}

describe('the built page', () => {
  it('fetches its scripts and what puts the controls around the picture, and runs none of them itself', () => {
    const { html: page, tags } = written(html, [controls]);
    expect(page).not.toContain('type="module"');
    expect(tags.map(({ attrs: { rel, href } }) => [rel, href])).toEqual([
      ['modulepreload', './assets/page-1.js'],
      ['modulepreload', './assets/controls-2.js'],
      ['preload', './assets/controls-3.css'],
    ]);
  });

  it('runs its scripts once the picture has been painted', async () => {
    let paint = () => {};
    const painted = new Promise<void>((resolve) => {
      paint = resolve;
    });
    const { sources, done } = await running(() => painted);
    expect(sources).toEqual([]);
    paint();
    await done;
    expect(sources).toEqual(['./assets/page-1.js']);
  });

  it.each([
    ['there is nothing that opens it', undefined],
    ['what opens it fails', () => Promise.reject(new Error('no picture'))],
  ])('runs its scripts where %s', async (_, openPage) => {
    const { sources, done } = await running(openPage);
    await done.catch(() => undefined);
    expect(sources).toEqual(['./assets/page-1.js']);
  });

  it.each([
    ['scripts', html.replace('type="module"', ''), [controls]],
    ['a call that opens it', html.replace('openPage', 'open'), [controls]],
    ['controls', html, []],
  ])('is not built without %s', (_, page, chunks) => {
    expect(() => written(page, chunks)).toThrow(/no scripts|no chunk "controls"/);
  });
});
