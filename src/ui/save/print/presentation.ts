/** What an element of a drawing looks like, with what it has from those around it. */
export interface Presentation {
  readonly fill: string;
  readonly 'fill-opacity': string;
  readonly 'fill-rule': string;
  readonly stroke: string;
  readonly 'stroke-width': string;
  readonly 'stroke-opacity': string;
  readonly 'stroke-dasharray': string;
  readonly 'stroke-linejoin': string;
  readonly 'stroke-linecap': string;
  readonly 'paint-order': string;
  readonly 'font-family': string;
  readonly 'font-size': string;
  readonly 'font-style': string;
  readonly 'font-weight': string;
  readonly 'text-anchor': string;
}

/** That of an element that says nothing (SVG 2, appendix "Property index"). */
export const initial: Presentation = {
  fill: '#000000',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
  'stroke-linecap': 'butt',
  'paint-order': 'normal',
  'font-family': '',
  'font-size': '16',
  'font-style': 'normal',
  'font-weight': '400',
  'text-anchor': 'start',
};

const names = Object.keys(initial) as (keyof Presentation)[];

/** The presentation of an element inside one with another. Opacity is not among it: it is of the element alone. */
export function presentationOf(element: Element, outer: Presentation): Presentation {
  const own = names.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [[name, value] as const];
  });
  return own.length === 0 ? outer : { ...outer, ...Object.fromEntries(own) };
}

/** The identifier in `url(#…)`; null for a colour. */
export const referredId = (value: string | null): string | null =>
  value === null ? null : (/^url\(["']?#([^"')]+)["']?\)$/.exec(value)?.[1] ?? null);
