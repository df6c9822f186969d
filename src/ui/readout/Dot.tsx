import { dotWidth, placeOf } from './dotAxis.ts';

/** A signal strength as a dot on its axis. */
export function Dot({ strength, style }: { readonly strength: number; readonly style: string }) {
  const at = placeOf(strength);
  const colour = `var(--${style}-edge)`;
  return (
    <svg className="dot" viewBox={`0 0 ${dotWidth} 24`} aria-hidden="true">
      <path d={`M4 12H${dotWidth - 4}`} stroke="var(--rule)" />
      <path d={`M${placeOf(1)} 0V24`} stroke="var(--ink)" strokeWidth="1.4" />
      <path d={`M${placeOf(1)} 12H${at}`} stroke={colour} strokeWidth="2" />
      <circle
        cx={at}
        cy="12"
        r="5"
        fill={strength >= 1 ? colour : 'var(--background)'}
        stroke={colour}
        strokeWidth="2"
      />
    </svg>
  );
}
