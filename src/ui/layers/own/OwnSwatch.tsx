import type { OwnStyle } from '../../../own/ownBound.ts';
import { experimentDashes, isGrey, lineWidths } from '../../../plot/tokens.ts';

/** A piece of an own bound's line: ink with its open mark, greys solid, other colours dashed. */
export function OwnSwatch({ style }: { readonly style: OwnStyle }) {
  const plain = style === 'own' || isGrey(style);
  return (
    <svg className="swatch" viewBox="0 0 30 16" aria-hidden="true">
      <path
        d="M0 8H30"
        stroke={`var(--${style}-edge)`}
        strokeWidth={style === 'own' ? lineWidths.own : 1.5}
        strokeDasharray={plain ? undefined : experimentDashes.collider}
      />
      {style === 'own' && <circle cx="15" cy="8" r="3.5" fill="var(--background)" stroke="var(--own-edge)" />}
    </svg>
  );
}
