import { modelOf } from '../../../state/models.ts';
import { decayPanelWords } from '../../../words/en/decayPanel.ts';
import { detectorWords } from '../../../words/en/detector.ts';
import { numbered } from '../../detector/names.ts';
import { lineText } from '../../text/lineText.ts';
import { particleSymbol } from '../../text/symbols.ts';
import { citationsOf } from '../../../searches/citations.ts';
import type { Known } from '../../layers/layer.ts';
import type { DrawnFigure, FigureRoom } from '../panel.ts';
import { decayLayout, DecayFigure, stretchIn, usualFontSize } from './DecayFigure.tsx';
import { decaySentence, decayVerdict, scaleNote, verdictReason } from './decayWords.ts';
import { shownDecay } from './shownDecay.ts';

/** A saved figure, its type and the margin about its drawing, px. */
const saved = { width: 1228, height: 414, fontSize: usualFontSize };
const margin = 14;

/** What the numbers in a narrow drawing mean. */
const numbersSentence = (): string =>
  decayPanelWords.numbers(numbered.map(([part], k) => `${k + 1} ${detectorWords.numbered[part]}`));

/** The panel as a figure in a file: all tracks, and its sentences as the caption. */
export function decayFigure(known: Known, room?: FigureRoom): DrawnFigure | null {
  const shown = shownDecay(known);
  if (typeof shown === 'string') return null;
  const { fontSize, ...size } = room ?? saved;
  const inside = {
    width: size.width - 2 * margin,
    height: size.height - (room === undefined ? 1 : 2) * margin,
  };
  const particle = particleSymbol(modelOf(known.choices.model));
  const sentences = [
    decaySentence(shown, particle),
    [...decayVerdict(shown.decay, particle), { text: '.' }],
    verdictReason(shown),
    scaleNote(stretchIn(shown.detector, inside, fontSize), particle),
  ];
  const key = decayLayout(inside.width, inside.height).isNarrow ? [numbersSentence()] : [];
  return {
    width: size.width,
    height: size.height,
    title: decayPanelWords.title,
    caption: [...sentences.map(lineText), ...key].join(' '),
    citations: citationsOf(shown.detector),
    element: (
      <svg>
        <g transform={`translate(${margin} ${margin})`}>
          <DecayFigure shown={shown} particle={particle} {...inside} fontSize={fontSize} progress={1} />
        </g>
      </svg>
    ),
  };
}
