import { createPlane } from './drawPlane.ts';
import { cssVariables } from './cssVariables.ts';
import { type FigureFacts, type FigureField, figureFields, vocabularies } from './figureFacts.ts';
import { placeLabels } from './labelLayout.ts';
import type { PlaneScene } from './scene.ts';
import { fonts, type Theme } from './tokens.ts';
import { allowedInXml } from './xmlText.ts';

/** What goes into a figure beside its drawing. */
export interface FigureOptions {
  /** The sentence that says what is drawn; becomes the description and is printed below the figure. */
  readonly caption: string;
  /** Keeps the caption to the metadata, for figures whose text has one. */
  readonly withoutCaption?: boolean;
  /** Written into the file's metadata. */
  readonly facts: FigureFacts;
  /** Keeps crosshair, chips and pins; left out unless asked. */
  readonly withCrosshair?: boolean;
  /** Size of the document with units, where it is not that of the drawing in pixels. */
  readonly size?: { readonly width: string; readonly height: string };
  /** Where elements are made; the page's document by default. */
  readonly document?: Document;
}

const svgNamespace = 'http://www.w3.org/2000/svg';
const resourceNamespace = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const captionSize = 14;
const captionLine = 20;

/** Words broken into lines of at most `width` px, by a mean letter of 0.46 em. */
function wrapped(text: string, width: number): string[] {
  const letters = Math.max(10, Math.floor(width / (0.46 * captionSize)));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((piece) => piece !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > letters && line !== '') {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** The facts as Dublin Core terms of the document, in RDF. */
function metadataOf(owner: Document, fields: readonly FigureField[]): Element {
  const metadata = owner.createElementNS(svgNamespace, 'metadata');
  const resources = owner.createElementNS(resourceNamespace, 'rdf:RDF');
  const resource = owner.createElementNS(resourceNamespace, 'rdf:Description');
  resource.setAttributeNS(resourceNamespace, 'rdf:about', '');
  for (const { vocabulary, term, values } of fields) {
    for (const value of values) {
      const element = owner.createElementNS(vocabularies[vocabulary], `${vocabulary}:${term}`);
      element.textContent = value;
      resource.append(element);
    }
  }
  resources.append(resource);
  metadata.append(resources);
  return metadata;
}

/**
 * A stand-alone SVG document of a scene: fonts by family name with fallbacks, no style sheet, the caption below the
 * figure, title, description and metadata as text. Crosshair and pins are left out unless asked.
 */
export function standaloneSvg(scene: PlaneScene, theme: Theme, options: FigureOptions): string {
  const owner = options.document ?? document;
  const svg = owner.createElementNS(svgNamespace, 'svg');
  const plane = createPlane(svg);
  plane.draw(options.withCrosshair ? scene : { ...scene, crosshair: null, pins: [] }, theme);
  plane.settleLabels(placeLabels);
  return documentOf(svg, { ...scene, left: scene.margin.left }, theme, options);
}

/**
 * The same of a drawing whose colours and faces are those of the page (`var(--ink)`).
 * @param svg the drawing, which is changed
 * @param size its width and height, px
 */
export function standaloneDrawing(
  svg: SVGSVGElement,
  size: { readonly width: number; readonly height: number },
  theme: Theme,
  options: FigureOptions,
): string {
  const values = cssVariables(theme);
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      const written = value.replaceAll(
        /var\((--[\w-]+)\)/g,
        (text, variable: string) => values[variable] ?? text,
      );
      if (written !== value) element.setAttribute(name, written);
    }
  }
  return documentOf(svg, { ...size, left: 16 }, theme, options);
}

/** Size of a drawing, px. */
export interface FigureBox {
  readonly width: number;
  readonly height: number;
  /** Where its caption begins, px. */
  readonly left: number;
}

/** A drawing as a document, with its ground, caption and facts. */
export function documentOf(svg: SVGSVGElement, box: FigureBox, theme: Theme, options: FigureOptions): string {
  const owner = svg.ownerDocument;
  const element = <K extends keyof SVGElementTagNameMap>(name: K): SVGElementTagNameMap[K] =>
    owner.createElementNS(svgNamespace, name);
  const lines = options.withoutCaption ? [] : wrapped(options.caption, box.width - box.left - 16);
  const height = box.height + (lines.length > 0 ? 12 + captionLine * lines.length : 0);
  svg.setAttribute('viewBox', `0 0 ${box.width} ${height}`);
  svg.setAttribute('width', options.size?.width ?? String(box.width));
  svg.setAttribute('height', options.size?.height ?? String(height));
  svg.setAttribute('role', 'img');

  const title = element('title');
  title.textContent = options.facts.title;
  const description = element('desc');
  description.textContent = options.caption;
  const metadata = metadataOf(owner, figureFields(options.facts, options.caption));
  const ground = element('rect');
  ground.setAttribute('width', String(box.width));
  ground.setAttribute('height', String(height));
  ground.setAttribute('fill', theme.background);
  svg.prepend(title, description, metadata, ground);

  lines.forEach((line, k) => {
    const text = element('text');
    text.setAttribute('x', String(box.left));
    text.setAttribute('y', String(box.height + captionLine * (k + 1) - 4));
    text.setAttribute('font-family', fonts.serif);
    text.setAttribute('font-size', String(captionSize));
    text.setAttribute('fill', theme.ink);
    text.textContent = line;
    svg.append(text);
  });
  const view = owner.defaultView ?? globalThis;
  const text = allowedInXml(new view.XMLSerializer().serializeToString(svg));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}
