import { useStore } from 'zustand';
import { set } from '../../state/changes.ts';
import { Check } from '../layers/Check.tsx';
import { Swatch } from '../layers/Swatch.tsx';
import { useChange, useChoices, usePage } from '../page/PageContext.tsx';
import { Sources } from '../sources/Sources.tsx';
import { layerId } from '../testIds.ts';
import { Rich } from '../text/Rich.tsx';
import { rich } from '../text/markup.ts';
import { shapeRun } from './linkShape.ts';
import { shapeLayer } from './shapeScene.ts';
import { type ShapeState, shapeStore } from './shapeStore.ts';
import './shape.css';

const name = rich('K^+ → π^+νν\u0304');

/** Largest relative error of the observed limits at hand, in per cent with one or two digits; empty before there are any. */
function errorWords({ limits }: ShapeState): string {
  const errors = limits?.signalLimitError?.observed;
  if (limits === null || errors === undefined) return '';
  const relative = Array.from(errors, (error, i) => error / limits.signalLimit.observed[i]).filter(
    (value) => value > 0,
  );
  if (relative.length === 0) return '';
  return `errors up to ${Number((100 * Math.max(...relative)).toPrecision(2))} %`;
}

/** The row of the unbinned analysis of 2017 in the list of layers: it comes on request, and says how far its toys are. */
export function ShapeLayer() {
  const { view } = usePage();
  const { commit } = useChange();
  const shown = useChoices(({ shape }) => shape);
  const highlight = (highlighted: string | null) => view.setState({ highlighted });
  return (
    <li>
      <div className="shape-row">
        <button
          type="button"
          className="layer"
          aria-pressed={shown}
          data-testid={layerId(shapeLayer)}
          title="The unbinned shape analysis of the 2017 data, by toys; it is computed in the background when it is switched on."
          onClick={() => commit(set({ shape: !shown }))}
          onPointerEnter={() => highlight(shapeLayer)}
          onPointerLeave={() => highlight(null)}
          onFocus={() => highlight(shapeLayer)}
          onBlur={() => highlight(null)}
        >
          <Swatch style="earlier" />
          <span className="layer-name">
            <Rich text={name} /> <span className="years">2017, shape</span>
          </span>
          <Check shown={shown} />
        </button>
        <Sources className="provenance reconstructed" testId={`provenance-${shapeLayer}`}>
          reconstructed
        </Sources>
      </div>
      {shown && <Progress />}
    </li>
  );
}

/** How far the toys are, and what can be done about it. */
function Progress() {
  const state = useStore(shapeStore);
  const { phase, fraction, sentence } = state;
  const percent = `${Math.floor(100 * fraction)} %`;
  const errors = errorWords(state);
  const detail = errors === '' ? '' : `, ${errors}`;
  if (phase === 'silent') return <p className="shape-run why">{sentence}</p>;
  if (phase === 'finished') {
    return (
      <p className="shape-run" role="status" data-testid="shape-status">
        toys drawn{detail}
      </p>
    );
  }
  const words = { idle: 'waiting', running: 'drawing toys', paused: 'paused', stopped: 'stopped early' }[
    phase
  ];
  const act = (action: 'pause' | 'resume' | 'cancel') => () => shapeRun()?.[action]();
  return (
    <div className="shape-run" role="group" aria-label="Toys of the shape analysis">
      <progress max={1} value={fraction} aria-label={`Toys drawn: ${percent}`} />
      <span data-testid="shape-status">
        <span role="status">{words}</span>, {percent}
        {detail}
      </span>
      <span className="shape-actions">
        {phase === 'running' || phase === 'idle' ? (
          <button type="button" className="quiet" data-testid="shape-pause" onClick={act('pause')}>
            Pause
          </button>
        ) : (
          <button type="button" className="quiet" data-testid="shape-resume" onClick={act('resume')}>
            {phase === 'paused' ? 'Resume' : 'Go on'}
          </button>
        )}
        {phase !== 'stopped' && (
          <button type="button" className="quiet" data-testid="shape-cancel" onClick={act('cancel')}>
            Cancel
          </button>
        )}
      </span>
    </div>
  );
}
