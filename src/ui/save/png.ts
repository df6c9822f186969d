const pauseMs = 100;
const mostPauses = 10;

/** A few numbers that change when letters appear in a picture. */
function fingerprint(context: CanvasRenderingContext2D): string {
  const { width, height } = context.canvas;
  const { data } = context.getImageData(0, 0, width, height);
  let sum = 0;
  let weighted = 0;
  for (let i = 0; i < data.length; i += 4) {
    sum += data[i];
    weighted = (weighted + data[i] * (i & 0xffff)) % 0x7fffffff;
  }
  return `${sum} ${weighted}`;
}

/**
 * Draws until the picture holds its fonts: browsers read the fonts inside an SVG document only when they first draw it, and
 * tell nobody when they are there. So it is drawn again until it has changed and then stands still, a second at most.
 */
async function drawWithFonts(context: CanvasRenderingContext2D, image: HTMLImageElement): Promise<void> {
  const { width, height } = context.canvas;
  const pictures: string[] = [];
  for (let pauses = 0; pauses <= mostPauses; pauses += 1) {
    context.clearRect(0, 0, width, height);
    context.drawImage(image, 0, 0, width, height);
    const picture = fingerprint(context);
    if (picture === pictures.at(-1) && picture !== pictures[0]) return;
    pictures.push(picture);
    await new Promise((done) => setTimeout(done, pauseMs));
  }
}

/**
 * A picture of a stand-alone SVG text.
 * @param svg with a view box from 0 0, fonts inside
 * @param scale pixels of the picture per unit of the view box
 * @throws Error when the browser cannot draw it
 */
export async function pngOf(svg: string, scale: number): Promise<Blob> {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [0, 0, 0];
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(scale * width);
    canvas.height = Math.round(scale * height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context !== null) await drawWithFonts(context, image);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (blob === null) throw new Error('The browser cannot draw the figure.');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
