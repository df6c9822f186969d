import type { ExperimentKind, SeriesStyle } from '../../plot/scene.ts';
import { dashes, experimentDashes } from '../../plot/tokens.ts';

interface LineSwatchProps {
  readonly style: SeriesStyle;
  readonly experiment: ExperimentKind;
}

/** A piece of a bound's line, with the dash of its kind of experiment. */
export function LineSwatch({ style, experiment }: LineSwatchProps) {
  const own = experiment === 'beamDump' ? dashes.dump : dashes.earlier;
  return (
    <svg className="swatch" viewBox="0 0 30 16" aria-hidden="true">
      <path
        d="M0 8H30"
        stroke={`var(--${style}-edge)`}
        strokeWidth="1.5"
        strokeDasharray={style === 'earlier' ? own : experimentDashes[experiment]}
      />
    </svg>
  );
}
