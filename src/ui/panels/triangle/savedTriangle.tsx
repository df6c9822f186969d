import { triangleWords as words } from '../../../words/en/triangle.ts';
import type { Known } from '../../layers/layer.ts';
import { lineText } from '../../text/lineText.ts';
import type { DrawnFigure } from '../panel.ts';
import { shownTriangle } from './shownTriangle.ts';
import { TriangleFigure } from './TriangleFigure.tsx';
import { triangleSentence } from './triangleSentences.ts';

/** Size of the saved figure, px. */
const saved = { width: 720, height: 480 };

/** The triangle as a figure in a file, its sentence as the caption; null before it is known. */
export function savedTriangle(known: Known): DrawnFigure | null {
  const shown = shownTriangle(known);
  if (shown === null || typeof shown === 'string') return null;
  const { answer } = shown;
  return {
    ...saved,
    title: words.title,
    caption: [lineText(triangleSentence(answer)), words.note(answer.scaleTeV)].join(' '),
    citations: [],
    element: (
      <svg>
        <TriangleFigure shown={shown} theme="light" pointed={null} {...saved} />
      </svg>
    ),
  };
}
