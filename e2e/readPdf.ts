import { createRequire } from 'node:module';
import { basename } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type * as PdfJs from 'pdfjs-dist';

const build = ['pdf.min.mjs', 'pdf.worker.min.mjs'].map((name) =>
  createRequire(import.meta.url).resolve(`pdfjs-dist/build/${name}`),
);
/** A page without rules of its own about what it may run; nothing is asked of the network. */
const origin = 'http://pdf.test/';

/** The first page of a PDF as another program reads it. */
export interface ReadPdf {
  /** Its text, in the order in which it is drawn. */
  readonly text: string;
  /** The page as PNG. */
  readonly picture: Buffer;
}

/**
 * Reads a PDF with PDF.js in a blank page of the same browser.
 * @param width of the picture, px
 */
export async function readPdf(context: BrowserContext, pdf: Buffer, width: number): Promise<ReadPdf> {
  const page = await context.newPage();
  await page.route(`${origin}**`, async (route) => {
    const path = build.find((each) => route.request().url() === origin + basename(each));
    await route.fulfill(
      path === undefined ? { contentType: 'text/html', body: '<!doctype html>' } : { path },
    );
  });
  await page.goto(origin);
  const { text, picture } = await page.evaluate(
    async ([library, worker, base64, wide]) => {
      const { getDocument, GlobalWorkerOptions } = (await import(library)) as typeof PdfJs;
      GlobalWorkerOptions.workerSrc = worker;
      const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const first = await (await getDocument({ data }).promise).getPage(1);
      const { items } = await first.getTextContent();
      const viewport = first.getViewport({ scale: wide / first.getViewport({ scale: 1 }).width });
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [wide, Math.round(viewport.height)];
      await first.render({ canvas, viewport }).promise;
      return {
        text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
        picture: canvas.toDataURL('image/png').split(',')[1],
      };
    },
    [...build.map((path) => origin + basename(path)), pdf.toString('base64'), width] as [
      string,
      string,
      string,
      number,
    ],
  );
  await page.close();
  return { text, picture: Buffer.from(picture, 'base64') };
}
