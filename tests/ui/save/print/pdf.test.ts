// @vitest-environment happy-dom
import { inflateSync } from 'node:zlib';
import type { PDFPageProxy } from 'pdfjs-dist';
import { beforeAll, describe, expect, it } from 'vitest';
import { figureFields } from '../../../../src/plot/figureFacts.ts';
import { figureStyles } from '../../../../src/plot/figureStyles/list.ts';
import { savedView } from '../../../../src/import/savedView.ts';
import { pdfOf } from '../../../../src/ui/save/print/pdf.ts';
import { busyScene, made, readBytes } from './made.ts';

const hostile = ')>>/JS (app.alert(1)) <script>';
const facts = {
  title: `Figure ${hostile}`,
  link: 'https://example.org/#v=1&model=bc4',
  program: 'KaonScope 9.9.9',
  citations: ['NA62:2025hidden', 'CHARM:1985axion'],
  sources: [],
  remarks: ['A remark.'],
};

const [oneColumn, , slide] = figureStyles;
const written = async (style: (typeof figureStyles)[number], name: string) => {
  const blob = await pdfOf(
    made(busyScene(name), style),
    style,
    figureFields(facts, 'Caption with ν̄ and 10⁻⁸.'),
    readBytes,
  );
  return Buffer.from(await blob.arrayBuffer());
};

/** The document without what its streams hold, and its streams in plain. */
function partsOf(pdf: Buffer): { readonly objects: string; readonly streams: readonly string[] } {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, bytes]) => {
    try {
      return inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1');
    } catch {
      return bytes;
    }
  });
  return { objects: text.replace(/stream\r?\n[\s\S]*?\r?\nendstream/g, ''), streams };
}

describe('a figure as PDF', () => {
  let pdf: Buffer;
  beforeAll(async () => {
    pdf = await written(oneColumn, hostile);
  });

  it('holds its view, which is read out of it again', async () => {
    expect(savedView(pdf)).toBe('v=1&model=bc4');
    const words = 'v=1&model=bc4&home=https://example.org/(a)%5C';
    const blob = await pdfOf(
      made(busyScene('Mine'), oneColumn),
      oneColumn,
      figureFields({ ...facts, link: `https://example.org/#${words}` }, 'Caption.'),
      readBytes,
    );
    expect(savedView(new Uint8Array(await blob.arrayBuffer()))).toBe(words);
  });

  it('is one page of exactly its size, in points', async () => {
    for (const [style, width, height] of [
      [oneColumn, (86 * 72) / 25.4, (70 * 72) / 25.4],
      [slide, 960, 540],
    ] as const) {
      const { objects } = partsOf(style === oneColumn ? pdf : await written(style, 'Mine'));
      expect(objects.startsWith('%PDF-1.7')).toBe(true);
      expect(objects.match(/\/Type \/Page\b/g)).toHaveLength(1);
      const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(objects)?.slice(1).map(Number) ?? [];
      expect(box[0]).toBeCloseTo(width, 2);
      expect(box[1]).toBeCloseTo(height, 2);
    }
  });

  it('embeds a part of each face, with the letters that its signs stand for', () => {
    const { objects } = partsOf(pdf);
    const faces = [...objects.matchAll(/\/BaseFont \/([A-Z]{6})\+(\S+)/g)].map(([, , name]) => name);
    expect(new Set(faces)).toEqual(
      new Set([
        'STIXTwoText-Regular',
        'STIXTwoText-Italic',
        'STIXTwoText-SemiBold',
        'STIXTwoMath-Regular',
        'SourceSans3-Regular',
        'SourceSans3-SemiBold',
      ]),
    );
    // Browsers do not know the faces that readers of PDF bring along.
    expect(objects).not.toContain('/Helvetica');
    const embedded = objects.match(/\/FontFile2 /g)?.length ?? 0;
    expect(embedded).toBe(objects.match(/\/Type \/FontDescriptor/g)?.length);
    expect(objects.match(/\/ToUnicode /g)?.length).toBe(embedded);
  });

  it('says what it is, and lets no text be more than text', () => {
    const { objects, streams } = partsOf(pdf);
    expect(objects).toContain('(Figure \\)>>/JS \\(app.alert\\(1\\)\\) <script>)');
    expect(objects).toContain('(https://example.org/#v=1&model=bc4)');
    expect(objects).toContain('(KaonScope 9.9.9)');
    expect(objects).toContain('(NA62:2025hidden, CHARM:1985axion)');
    for (const entry of ['Title', 'Subject', 'Creator', 'Keywords', 'Source'])
      expect(objects).toMatch(new RegExp(`/${entry} \\d+ 0 R`));
    const outsideTexts = objects.replace(/\((?:[^()\\]|\\.)*\)/gs, '()');
    expect(outsideTexts).not.toMatch(/\/JS|\/JavaScript|\/OpenAction|\/AA\b|<script/);
    const xmp = streams.filter((stream) => stream.includes('x:xmpmeta'));
    expect(xmp).toHaveLength(1);
    const described = new DOMParser().parseFromString(xmp[0].replace(/<\?xpacket.*?\?>/g, ''), 'text/xml');
    const valueOf = (name: string) => described.getElementsByTagName(name)[0]?.textContent;
    expect(valueOf('dc:title')).toBe(facts.title);
    expect(valueOf('dc:identifier')).toBe(facts.link);
    expect(described.getElementsByTagName('script')).toHaveLength(0);
    expect(xmp[0]).not.toContain('<script');
  });

  it('cuts rims and hatches with plain paths, and uses no patterns', () => {
    const { objects, streams } = partsOf(pdf);
    expect(objects).not.toContain('/PatternType');
    const drawn = streams.find((stream) => stream.includes(' W* n') || stream.includes('W n')) ?? '';
    // Dots are short pieces with round ends, 8 px apart; clipped by even-odd outlines.
    expect(drawn).toMatch(/\[0\.001 7\.999\] 0 d/);
    expect(drawn).toMatch(/W\* n/);
  });
});

describe('a figure as PDF, as another program reads it', () => {
  let page: PDFPageProxy;
  beforeAll(async () => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const data = Uint8Array.from(await written(oneColumn, 'Żółw )>>/JS <script>'));
    page = await (await getDocument({ data }).promise).getPage(1);
  });

  it('has text that can be selected, once each, with its accents', async () => {
    const { items } = await page.getTextContent();
    const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    expect(words).toContain('Żółw )>>/JS <script>');
    expect(words.match(/made up/g)).toHaveLength(1);
    expect(words).toContain('searched');
  });

  it('has no face that is not embedded', async () => {
    const { styles } = await page.getTextContent();
    await page.getOperatorList();
    const faces = Object.keys(styles);
    expect(faces.length).toBeGreaterThan(5);
    for (const face of faces) expect(page.commonObjs.get(face)).toMatchObject({ missingFile: false });
  });
});
