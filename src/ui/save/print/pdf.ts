import PDFDocument from 'pdfkit';
import type { FigureField } from '../../../plot/figureFacts.ts';
import { type FigureStyle, pointsPerPixel } from '../../../plot/figureStyles/figureStyle.ts';
import { drawInto } from './pdfDrawing.ts';
import { parsedSvg, typesetterFor } from './outlines.ts';
import type { ReadBytes } from './typesetter.ts';
import { xmpOf } from './xmp.ts';

/** What the entries of a document's information are called, where they have a name of their own. */
const entryNames: Readonly<Record<string, string>> = {
  Description: 'Subject',
  Software: 'Creator',
  'Citation keys': 'Keywords',
};

/** The facts as entries of the document's information; `Source` is the address of the picture on the page. */
const informationOf = (fields: readonly FigureField[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fields.map(({ keyword, values }) => [
      entryNames[keyword] ?? keyword.replaceAll(' ', ''),
      values.join(keyword === 'Citation keys' ? ', ' : '; '),
    ]),
  );

/**
 * A drawing as a document of one page of exactly its size; text stays text, in parts of its faces that are embedded.
 * @param svg of a scene that was drawn in the style
 * @throws Error where a face cannot be read
 */
export async function pdfOf(
  svg: string,
  style: FigureStyle,
  fields: readonly FigureField[],
  readBytes: ReadBytes,
): Promise<Blob> {
  const root = parsedSvg(svg);
  const typesetter = await typesetterFor(root, readBytes);
  const [, , width, height] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const scale = pointsPerPixel(style);
  const pdf = new PDFDocument({
    size: [width * scale, height * scale],
    margin: 0,
    // None of those that are not embedded, of which browsers have no measures.
    font: '',
    // The first that knows transparency as all do.
    pdfVersion: '1.7',
    displayTitle: true,
    info: informationOf(fields),
  });
  // Its own description puts texts in as markup.
  Object.assign(pdf, { _addInfo: () => pdf.appendXML(xmpOf(fields)) });
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const finished = new Promise<void>((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  pdf.scale(scale);
  drawInto(pdf, root, typesetter);
  pdf.end();
  await finished;
  return new Blob(chunks, { type: 'application/pdf' });
}
