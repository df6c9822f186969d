import { dismiss, say } from '../../page/messages.ts';
import type { Page } from '../../page/PageContext.tsx';
import { boundFacts } from './boundFacts.ts';
import type { BoundRow } from '../../bounds/boundRow.ts';
import { boundRowsOf } from './boundRows.ts';
import { boundLayer } from '../../bounds/boundScene.ts';
import { testIds } from '../../testIds.ts';
import { lineText } from '../../text/lineText.ts';

/** The pointer rests when it has not moved for so long. */
const restMs = 150;
/** How near a line must be, px, and how densely the surroundings are tried. */
const reach = 4;
const step = 2;

const topic = 'curve';

/** Whether a line passes within reach of a place on the screen. */
function isNear(path: SVGGeometryElement, x: number, y: number): boolean {
  const matrix = path.getScreenCTM()?.inverse();
  if (matrix === undefined) return false;
  for (let dx = -reach; dx <= reach; dx += step) {
    for (let dy = -reach; dy <= reach; dy += step) {
      if (path.isPointInStroke(new DOMPoint(x + dx, y + dy).matrixTransform(matrix))) return true;
    }
  }
  return false;
}

/** The bound whose line passes under a place of the figure; the last drawn one, null where there is none. */
function rowAt(rows: readonly BoundRow[], plot: Element, x: number, y: number): BoundRow | null {
  const paths = [...plot.querySelectorAll<SVGGeometryElement>('path.edge, path.line')].reverse();
  for (const candidate of paths) {
    const row = rows.find((each) => isLineOf(each, candidate.dataset));
    if (row !== undefined && isNear(candidate, x, y)) return row;
  }
  return null;
}

function isLineOf({ bound }: BoundRow, { testid = '' }: DOMStringMap): boolean {
  const id = testid.replace(/^(edge|line)-/, '');
  const layer = boundLayer(bound.id);
  return id === layer || (id.startsWith(`${layer}-`) && /^\d+$/.test(id.slice(layer.length + 1)));
}

/** Name, kind, confidence level and first reference of a bound in one line. */
export function curveSentence(row: BoundRow, bibText: string): string {
  const [name, statement, reference] = boundFacts(row, bibText).map(lineText);
  return `${name}. ${statement} ${reference ?? ''}`.trim();
}

/**
 * Says in the line of messages what the line of a bound is on which the mouse rests; its row in the list says the same to
 * the keyboard.
 * @returns a function that stops it
 */
export function watchCurves({ layers, messages }: Page): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let said = false;
  const onMove = (event: PointerEvent) => {
    clearTimeout(timer);
    const plot =
      event.target instanceof Element ? event.target.closest(`[data-testid="${testIds.mainPlot}"]`) : null;
    if (event.pointerType !== 'mouse' || event.buttons !== 0 || plot === null) {
      if (said) dismiss(messages, topic);
      said = false;
      return;
    }
    timer = setTimeout(() => {
      const known = layers.known();
      const row = rowAt(boundRowsOf(known), plot, event.clientX, event.clientY);
      if (row !== null)
        say(messages, {
          topic,
          kind: 'notice',
          // Rows hold words, so they are asked for again in another language.
          sentence: () => {
            const now = boundRowsOf(known).find(({ bound }) => bound.id === row.bound.id) ?? row;
            return curveSentence(now, known.references);
          },
        });
      else if (said) dismiss(messages, topic);
      said = row !== null;
    }, restMs);
  };
  document.addEventListener('pointermove', onMove, { passive: true });
  return () => {
    clearTimeout(timer);
    document.removeEventListener('pointermove', onMove);
  };
}
