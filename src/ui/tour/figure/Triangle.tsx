import { useLayoutEffect, useRef } from 'react';
import { BEAM_MOMENTUM, KAON_MASS, PION_MASS } from '../../../physics/constants.ts';
import { momentumInKaonFrame } from '../../../physics/kinematics.ts';
import { setRichText } from '../../../plot/richText.ts';
import { tourSpectrumWords as words } from '../../../words/en/tourSpectrum.ts';
import { rich } from '../../text/markup.ts';

/** Size of the drawing and ends of the kaon's momentum in it, px. */
const [width, height, left, right, base] = [348, 96, 6, 340, 58] as const;
/** The greatest momentum across the beam reaches so high, px. */
const highest = 40;

/**
 * The pion's momentum in the laboratory where it leaves the kaon across the beam, as parts of the kaon's: along the beam, and
 * across it.
 */
export function pionMomentum(massMeV: number): { readonly along: number; readonly across: number } {
  const across = momentumInKaonFrame(massMeV);
  const energy = Math.hypot(across, PION_MASS);
  return { along: energy / KAON_MASS, across: across / BEAM_MOMENTUM };
}

interface NameProps {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly className?: string;
  readonly line: string;
}

function Name({ x, y, anchor, className, line }: NameProps) {
  const text = useRef<SVGTextElement>(null);
  useLayoutEffect(() => {
    if (text.current !== null) setRichText(text.current, rich(line), 15);
  }, [line]);
  return <text ref={text} x={x} y={y} textAnchor={anchor} className={className} />;
}

/** The momenta of a decay to X of a mass: what is missing beside the pion is that of X. */
export function Triangle({ massMeV }: { readonly massMeV: number }) {
  const length = right - left;
  const { along, across } = pionMomentum(massMeV);
  const tip = {
    x: left + along * length,
    y: base - (highest * across) / pionMomentum(0).across,
  };
  const barb = (angle: number) =>
    `l${(-9 * Math.cos(angle)).toFixed(1)} ${(-9 * Math.sin(angle)).toFixed(1)}`;
  const arrow = (x: number, y: number, angle: number) =>
    `M${x} ${y}${barb(angle - 0.4)}M${x} ${y}${barb(angle + 0.4)}`;
  return (
    <svg className="tour-triangle" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.triangle}>
      <path d={`M${left} ${base}H${right}${arrow(right, base, 0)}`} />
      <path
        d={`M${left} ${base}L${tip.x} ${tip.y}${arrow(tip.x, tip.y, Math.atan2(tip.y - base, tip.x - left))}`}
      />
      <path className="missing" d={`M${tip.x} ${tip.y}L${right - 4} ${base - 2}`} />
      <Name x={left} y={20} anchor="start" line={words.pion} />
      <Name x={right} y={20} anchor="end" className="missing-name" line={words.missing} />
      <Name x={(left + right) / 2} y={base + 22} anchor="middle" line={words.kaon} />
    </svg>
  );
}
