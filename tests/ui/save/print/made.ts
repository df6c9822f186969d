import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { drawingSize, type FigureStyle } from '../../../../src/plot/figureStyles/figureStyle.ts';
import { styledSvg } from '../../../../src/plot/figureStyles/styledSvg.ts';
import type { PlaneScene } from '../../../../src/plot/scene.ts';
import { themes } from '../../../../src/plot/tokens.ts';
import { smallScene } from '../../../plot/scenes.ts';

const root = `${resolve(import.meta.dirname, '../../../..')}/`;

/** Reads a file by the address at which the page would find it. */
export async function readBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const path = address.replace(/\?.*$/, '').replace(/^\/@fs/, '');
  return new Uint8Array(await readFile(path.startsWith(root) ? path : `${root}${path.slice(1)}`));
}

/** A scene with hatches of lines and of dots, and a name that means harm. */
export function busyScene(name: string): PlaneScene {
  const scene = smallScene();
  const [region] = scene.regions;
  const [line] = scene.lines;
  return {
    ...scene,
    regions: [
      region,
      {
        ...region,
        id: 'dotted',
        style: 'pigammagamma',
        rings: [Float64Array.of(10, 1e-6, 45, 1e-6, 45, 1e-4, 10, 1e-4)],
        edges: [Float64Array.of(10, 1e-6, 45, 1e-6)],
        label: [],
      },
    ],
    lines: [{ ...line, style: 'own', label: [{ text: name }], labelPlacement: 'along' }],
  };
}

/** A scene drawn in a style, on white. */
export function made(scene: PlaneScene, style: FigureStyle): string {
  return styledSvg(
    { ...scene, ...drawingSize(style) },
    style,
    { theme: themes.light, background: '#ffffff' },
    {
      caption: 'A caption.',
      facts: { title: 'T', link: '', program: '', citations: [], sources: [], remarks: [] },
      sayNames: () => '',
    },
  ).svg;
}
