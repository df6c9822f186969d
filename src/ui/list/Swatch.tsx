import { useId } from 'react';
import type { SeriesStyle } from '../../plot/scene.ts';
import { dashes, hatches } from '../../plot/tokens.ts';

/** A small picture of a region: interior, hatch, and the line of its edge; of an earlier analysis its line alone. */
export function Swatch({ style }: { readonly style: SeriesStyle }) {
  const id = useId();
  if (style === 'earlier') {
    return (
      <svg className="swatch" viewBox="0 0 30 16" aria-hidden="true">
        <path d="M0 8H30" stroke="var(--earlier-edge)" strokeWidth="1.5" strokeDasharray={dashes.earlier} />
      </svg>
    );
  }
  const hatch = hatches[style];
  return (
    <svg className="swatch" viewBox="0 0 30 16" aria-hidden="true">
      {hatch !== undefined && (
        <pattern
          id={id}
          width={hatch.pitch}
          height={hatch.pitch}
          patternUnits="userSpaceOnUse"
          patternTransform={hatch.kind === 'lines' ? `rotate(${hatch.angle})` : undefined}
        >
          {hatch.kind === 'lines' ? (
            <path d={`M0 0V${hatch.pitch}`} stroke={`var(--${style}-edge)`} />
          ) : (
            <circle cx={hatch.pitch / 2} cy={hatch.pitch / 2} r="1" fill={`var(--${style}-edge)`} />
          )}
        </pattern>
      )}
      <rect y="3" width="30" height="13" fill={`var(--${style}-interior)`} />
      <rect y="3" width="30" height="5" fill={`var(--${style}-fill)`} />
      {hatch !== undefined && <rect y="3" width="30" height="13" fill={`url(#${id})`} opacity="0.5" />}
      <path d="M0 3H30" stroke={`var(--${style}-edge)`} strokeWidth="2.2" />
    </svg>
  );
}
