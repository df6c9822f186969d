import { drawingSize, type FigureStyle } from '../../../plot/figureStyles/figureStyle.ts';
import type { PlaneScene } from '../../../plot/scene.ts';
import type { PlaneSlot } from '../../explore/contents.ts';
import { mainFrame } from '../../explore/scenes/frames.ts';
import type { Page } from '../../page/PageContext.tsx';

/** Right of a frame without a second axis, and below the coverage track, px. */
const freeSide = 14;
const freeFoot = 4;
/** Below the frame: tick numbers and title, and a row of the coverage track, px. */
const tickRoom = 28;
const rowRoom = 5;

/** Margins without the room that the page keeps so that nothing jumps: a figure on its own stays as it is. */
function tight(scene: PlaneScene): PlaneScene['margin'] {
  const own = scene.alone?.margin;
  if (own !== undefined) return own;
  const rows = scene.coverage.map(({ row }) => row + 1);
  const bottom = tickRoom + freeFoot + (rows.length === 0 ? 0 : rowRoom * Math.max(...rows));
  const isBusy = scene.right !== null || scene.map !== undefined;
  return { ...scene.margin, bottom, right: isBusy ? scene.margin.right : freeSide };
}

/**
 * What a place of the page shows, for the size of a style; null before there is anything.
 * @param slot whose contents are shown
 */
export function styledScene(
  { picture }: Pick<Page, 'picture'>,
  slot: PlaneSlot,
  style: FigureStyle,
): PlaneScene | null {
  const { width, height } = drawingSize(style);
  const scene = picture.figure(slot, mainFrame('wide', width, height));
  if (scene === null) return null;
  return { ...scene, ...scene.alone, margin: tight(scene), id: `figure-${style.id}` };
}
