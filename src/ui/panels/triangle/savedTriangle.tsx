import { triangleWords as words } from '../../../words/en/triangle.ts';
import type { Known } from '../../layers/layer.ts';
import { lineText } from '../../text/lineText.ts';
import type { DrawnFigure, FigureRoom } from '../panel.ts';
import { shownTriangle } from './shownTriangle.ts';
import { TriangleFigure } from './TriangleFigure.tsx';
import { triangleSentence } from './triangleSentences.ts';

/** Size of the saved figure, px, and what it lies on. */
const saved = { width: 720, height: 480, fontSize: 12.5, theme: 'light' } as const;

/** The triangle as a figure in a file, its sentence as the caption; null before it is known. */
export function savedTriangle(known: Known, room?: FigureRoom): DrawnFigure | null {
  const shown = shownTriangle(known);
  if (shown === null || typeof shown === 'string') return null;
  const { answer } = shown;
  const drawn = room ?? saved;
  return {
    width: drawn.width,
    height: drawn.height,
    title: words.title,
    caption: [lineText(triangleSentence(answer)), words.note(answer.scaleTeV)].join(' '),
    citations: [],
    element: (
      <svg>
        <TriangleFigure shown={shown} pointed={null} {...drawn} />
      </svg>
    ),
  };
}
