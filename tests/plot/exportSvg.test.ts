// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { standaloneSvg } from '../../src/plot/exportSvg.ts';
import { themes } from '../../src/plot/tokens.ts';
import { smallScene } from './scenes.ts';

const options = {
  caption: 'Limits on <b>S</b> & others, drawn for a test.',
  facts: {
    title: 'A "title" & <more>',
    link: 'https://example.org/#v=1&model=bc4',
    program: 'KaonScope 0.1.0',
    citations: ['NA62:2025hidden', 'CHARM:1985axion'],
    sources: ['NA62, JHEP 11 (2025) 143'],
    remarks: ['A remark.'],
  },
};
const nothing = { title: '', link: '', program: '', citations: [], sources: [], remarks: [] };
const parsed = (text: string) =>
  new DOMParser().parseFromString(text.replace(/^<\?xml[^>]*\?>/, ''), 'image/svg+xml');

describe('a stand-alone figure', () => {
  it('carries title, caption and metadata as text, not as markup', () => {
    const text = standaloneSvg(smallScene(), themes.light, options);
    expect(text).not.toContain('<b>');
    expect(text).toContain('&lt;b&gt;');
    const figure = parsed(text);
    expect(figure.querySelector('title')?.textContent).toBe(options.facts.title);
    expect(figure.querySelector('desc')?.textContent).toBe(options.caption);
  });

  it('carries its facts as Dublin Core terms of the document, in RDF', () => {
    const figure = parsed(standaloneSvg(smallScene(), themes.light, options));
    const metadata = figure.querySelector('metadata');
    const resource = metadata?.firstElementChild?.firstElementChild;
    expect(metadata?.firstElementChild?.namespaceURI).toBe('http://www.w3.org/1999/02/22-rdf-syntax-ns#');
    expect(resource?.tagName).toBe('rdf:Description');
    const terms = [...(resource?.children ?? [])].map((term) => [term.tagName, term.textContent]);
    expect(terms).toEqual([
      ['dc:title', options.facts.title],
      ['dc:description', `${options.caption} A remark.`],
      ['dc:creator', 'KaonScope 0.1.0'],
      ['dc:identifier', options.facts.link],
      ['dcterms:bibliographicCitation', 'NA62:2025hidden'],
      ['dcterms:bibliographicCitation', 'CHARM:1985axion'],
      ['dc:source', 'NA62, JHEP 11 (2025) 143'],
    ]);
  });

  it('needs nothing from outside: namespace, ground, no style sheet, no address beside its namespaces', () => {
    const text = standaloneSvg(smallScene(), themes.light, { ...options, facts: nothing });
    expect(text).toMatch(/<svg[^>]* xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(text).not.toMatch(/<style|class="[^"]*\bvar\b|var\(--/);
    expect(text.replace(/xmlns(:\w+)?="[^"]*"/g, '')).not.toMatch(/https?:/);
    expect(parsed(text).querySelector('svg > rect')?.getAttribute('fill')).toBe(themes.light.background);
  });

  it('has every clip path and pattern it refers to', () => {
    const text = standaloneSvg(smallScene(), themes.dark, options);
    const references = [...text.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]);
    expect(references.length).toBeGreaterThan(0);
    for (const id of references) expect(text).toContain(`id="${id}"`);
  });

  it('leaves crosshair and pins out unless asked', () => {
    expect(standaloneSvg(smallScene(), themes.light, options)).not.toContain('pin-A');
    expect(standaloneSvg(smallScene(), themes.light, { ...options, withCrosshair: true })).toContain('pin-A');
  });
});
