import { modelOf } from '../../../state/models.ts';
import { decayPanelWords } from '../../../words/en/decayPanel.ts';
import { lineText } from '../../text/lineText.ts';
import { particleSymbol } from '../../text/symbols.ts';
import { citationsOf } from '../../../searches/citations.ts';
import type { Known } from '../../layers/layer.ts';
import type { DrawnFigure } from '../panel.ts';
import { DecayFigure, stretchIn } from './DecayFigure.tsx';
import { decaySentence, decayVerdict, scaleNote, verdictReason } from './decayWords.ts';
import { shownDecay } from './shownDecay.ts';

/** The drawing in a saved figure, and the margin about it, px. */
const saved = { width: 1200, height: 400 };
const margin = 14;

/** The panel as a figure in a file: all tracks, and its sentences as the caption. */
export function decayFigure(known: Known): DrawnFigure | null {
  const shown = shownDecay(known);
  if (typeof shown === 'string') return null;
  const particle = particleSymbol(modelOf(known.choices.model));
  const sentences = [
    decaySentence(shown, particle),
    [...decayVerdict(shown.decay, particle), { text: '.' }],
    verdictReason(shown),
    scaleNote(stretchIn(shown.detector, saved.width, saved.height), particle),
  ];
  return {
    width: saved.width + 2 * margin,
    height: saved.height + margin,
    title: decayPanelWords.title,
    caption: sentences.map(lineText).join(' '),
    citations: citationsOf(shown.detector),
    element: (
      <svg>
        <g transform={`translate(${margin} ${margin})`}>
          <DecayFigure shown={shown} particle={particle} {...saved} progress={1} />
        </g>
      </svg>
    ),
  };
}
