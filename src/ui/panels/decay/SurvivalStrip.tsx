import type { RichText } from '../../../plot/scene.ts';
import { flyingShare } from '../../../searches/oneDecay.ts';
import { decayPanelWords } from '../../../words/en/decayPanel.ts';
import { SvgText } from '../../detector/SvgText.tsx';
import type { DetectorView } from '../../detector/view.ts';
import { joined } from '../../text/markup.ts';
import { flightText, percentText } from './decayWords.ts';
import type { ShownDecay } from './shownDecay.ts';

const ofX = { edge: 'var(--pinunu-edge)', text: 'var(--pinunu-text)' };
const curveHeight = 50;
const steps = 60;
const tickEvery = 8;

/** Height of the strip, px; with its words below it, where there is no room beside it. */
export const stripHeight = (wordsBelow: boolean): number => (wordsBelow ? 126 : 80);

interface SurvivalStripProps {
  readonly shown: ShownDecay;
  readonly view: DetectorView;
  /** Where it begins, px. */
  readonly top: number;
  readonly fontSize: number;
  readonly particle: RichText;
  readonly wordsBelow: boolean;
  /** Whether X has decayed in what is shown of the flight. */
  readonly hasDecayed: boolean;
}

/** On the axis of the drawing above: the share of X that still fly, what of them gets past the last veto, and where earlier ones decayed. */
export function SurvivalStrip(props: SurvivalStripProps) {
  const { shown, view, top, fontSize, particle, wordsBelow, hasDecayed } = props;
  const { decay, earlier, lastVetoPlaneM, escapingShare, acceptance } = shown;
  const { vertexM, endM } = decay;
  const { x, toM } = view;
  const bottom = top + curveHeight;
  const y = (share: number) => bottom - share * curveHeight;
  const at = (zM: number) => `${x(zM).toFixed(1)},${y(flyingShare(decay, zM)).toFixed(1)}`;
  const between = (from: number, to: number) =>
    Array.from({ length: steps + 1 }, (_, k) => at(from + (k / steps) * (to - from))).join('L');
  const veto = x(lastVetoPlaneM);
  const inside = earlier.filter((each) => each.endM <= lastVetoPlaneM);
  const beyond = Math.min(earlier.length - inside.length, Math.floor((x(toM) - veto) / tickEvery));
  const isInside = endM <= lastVetoPlaneM;
  const atVeto = y(flyingShare(decay, lastVetoPlaneM));
  const words = decayPanelWords.strip;
  // Earlier decays may lie before the vertex of this one.
  const firstM = Math.min(vertexM, ...earlier.map((each) => each.endM));
  const lefts = wordsBelow ? [0, 0, 0] : [vertexM, vertexM, firstM].map((zM) => x(zM) - 10);
  const anchor = wordsBelow ? 'start' : 'end';
  const rows = wordsBelow ? [bottom + 32, bottom + 48, bottom + 64] : [top + 8, top + 24, bottom + 12];
  const texts = [
    { text: joined(...words.share(particle)), fill: ofX.text, fontWeight: 650 },
    {
      text: joined(...words.escaping(percentText(escapingShare)), '; ', words.ofAll(percentText(acceptance))),
    },
    { text: joined(words.earlier(earlier.length, inside.length)) },
  ];
  const isLate = x(endM) > view.width - 16 * fontSize;
  return (
    <g className="survival">
      <path
        d={`M${veto},${bottom}L${between(lastVetoPlaneM, toM)}L${x(toM)},${bottom}Z`}
        fill="var(--pinunu-fill)"
        fillOpacity={0.5}
      />
      <line x1={x(vertexM)} x2={x(toM)} y1={bottom} y2={bottom} stroke="var(--rule)" />
      <path d={`M${between(vertexM, toM)}`} fill="none" stroke={ofX.edge} strokeWidth={1.8} />
      <SvgText
        text={joined(percentText(escapingShare))}
        size={1.2 * fontSize}
        serif
        x={(veto + x(toM)) / 2}
        y={atVeto + (atVeto - top < 1.5 * fontSize ? 1.4 * fontSize : -6)}
        textAnchor="middle"
        fill={ofX.text}
      />
      {isInside && hasDecayed && (
        <>
          <path
            d="M0 -5L5 0L0 5L-5 0Z"
            transform={`translate(${at(endM).replace(',', ' ')})`}
            fill="var(--background)"
            stroke={ofX.edge}
            strokeWidth={1.4}
          />
          <SvgText
            text={joined(...words.fellApart(flightText(decay)))}
            size={fontSize}
            x={x(endM) + (isLate ? -10 : 10)}
            y={y(flyingShare(decay, endM)) - 8}
            textAnchor={isLate ? 'end' : 'start'}
            fill="var(--ink)"
          />
        </>
      )}
      <g className="earlier" stroke="var(--ink-2)" fill="none">
        {inside.map((each, k) => (
          <path key={`${String(k)} ${String(each.endM)}`} d={`M${x(each.endM).toFixed(1)} ${bottom + 5}v7`} />
        ))}
        {Array.from({ length: beyond }, (_, k) => (
          <path
            key={k}
            d={`M${veto + 6 + tickEvery * k} ${bottom + 5}l4 3.5l-4 3.5`}
            stroke={ofX.edge}
            strokeWidth={1.4}
          />
        ))}
      </g>
      {texts.map(({ text, ...style }, k) => (
        <SvgText
          key={rows[k]}
          text={text}
          size={fontSize}
          x={lefts[k]}
          y={rows[k]}
          textAnchor={anchor}
          {...style}
        />
      ))}
    </g>
  );
}
