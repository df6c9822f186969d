import { verdictOf } from '../../engine/verdict.ts';
import { dotWidth, placeOf } from './dotAxis.ts';

/** A signal strength as a dot on its axis: filled where it excludes, with a filled heart on the edge. */
export function Dot({ strength, style }: { readonly strength: number; readonly style: string }) {
  const at = placeOf(strength);
  const colour = `var(--${style}-edge)`;
  const verdict = verdictOf(strength);
  return (
    <svg className="dot" viewBox={`0 0 ${dotWidth} 24`} aria-hidden="true" data-verdict={verdict}>
      <path d={`M4 12H${dotWidth - 4}`} stroke="var(--rule)" />
      <path d={`M${placeOf(1)} 0V24`} stroke="var(--ink)" strokeWidth="1.4" />
      <path d={`M${placeOf(1)} 12H${at}`} stroke={colour} strokeWidth="2" />
      <circle
        cx={at}
        cy="12"
        r="5"
        fill={verdict === 'excluded' ? colour : 'var(--background)'}
        stroke={colour}
        strokeWidth="2"
      />
      {verdict === 'on-edge' && <circle cx={at} cy="12" r="2.2" fill={colour} />}
    </svg>
  );
}
