import type { OwnStyle } from '../../../own/ownBound.ts';
import { experimentDashes, isGrey, lineWidths, ownMarks } from '../../../plot/tokens.ts';

/** A piece of an own bound's line: ink with its open mark, greys solid, other colours dashed. */
export function OwnSwatch({
  style,
  mark = 0,
}: {
  readonly style: OwnStyle;
  readonly mark?: number | undefined;
}) {
  const plain = style === 'own' || isGrey(style);
  return (
    <svg className="swatch" viewBox="0 0 30 16" aria-hidden="true">
      <path
        d="M0 8H30"
        stroke={`var(--${style}-edge)`}
        strokeWidth={style === 'own' ? lineWidths.own : 1.5}
        strokeDasharray={plain ? undefined : experimentDashes.collider}
      />
      {style === 'own' && (
        <path
          d={ownMarks[mark % ownMarks.length]}
          transform="translate(15 8)"
          fill="var(--background)"
          stroke="var(--own-edge)"
        />
      )}
    </svg>
  );
}
