import { set } from '../../../state/changes.ts';
import { LayerRow } from '../../list/LayerRow.tsx';
import { Swatch } from '../../list/Swatch.tsx';
import { useChange, useChoices, useKnown, usePage } from '../../page/PageContext.tsx';
import { searchFace, yearsOf } from '../../searches/faces.ts';
import { Sources } from '../../sources/Sources.tsx';
import { Rich } from '../../text/Rich.tsx';
import { limitsKey, shapeOf } from './shapeAnswers.ts';
import type { ShapeState } from './shapeState.ts';
import { largestError, shapeSearch } from './shapeNumbers.ts';

const face = searchFace(shapeSearch);

/** How exact the limits at hand are; empty before there are any. */
function errorWords({ limits }: ShapeState): string {
  const error = limits === null ? Number.NaN : largestError(limits);
  return Number.isNaN(error) ? '' : `errors up to ${Number((100 * error).toPrecision(2))} %`;
}

/** The row of the unbinned analysis of 2017 in the list of layers: it comes on request, and says how far its toys are. */
export function ShapeRow() {
  const { commit } = useChange();
  const shown = useChoices(({ shape }) => shape);
  return (
    <li>
      <div className="shape-row">
        <LayerRow
          id={shapeSearch}
          shown={shown}
          onToggle={() => commit(set({ shape: !shown }))}
          highlights={shapeSearch}
          title="The unbinned shape analysis of the 2017 data, by toys; it is computed in the background when it is switched on. Esc stops the toys and keeps what there is."
          swatch={<Swatch style={face.style} />}
        >
          <span className="layer-name">
            <Rich text={face.name} /> <span className="years">{yearsOf(face.period)}</span>
          </span>
        </LayerRow>
        <Sources className="provenance reconstructed" testId={`provenance-${shapeSearch}`}>
          reconstructed
        </Sources>
      </div>
      {shown && <Progress />}
    </li>
  );
}

/** How far the toys are, and what can be done about it. */
function Progress() {
  const { planner } = usePage();
  const state = useKnown(shapeOf);
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
  const words = { running: 'drawing toys', paused: 'paused', stopped: 'stopped early' }[phase];
  return (
    <div className="shape-run" role="group" aria-label="Toys of the shape analysis">
      <progress max={1} value={fraction} aria-label={`Toys drawn: ${percent}`} />
      <span data-testid="shape-status">
        <span role="status">{words}</span>, {percent}
        {detail}
      </span>
      <span className="shape-actions">
        {phase === 'running' ? (
          <button
            type="button"
            className="quiet"
            data-testid="shape-pause"
            onClick={() => planner.hold(limitsKey, 'paused')}
          >
            Pause
          </button>
        ) : (
          <button
            type="button"
            className="quiet"
            data-testid="shape-resume"
            onClick={() => planner.resume(limitsKey)}
          >
            {phase === 'paused' ? 'Resume' : 'Go on'}
          </button>
        )}
        {phase !== 'stopped' && (
          <button
            type="button"
            className="quiet"
            title="Stops the drawing of toys and keeps what there is (Esc)"
            data-testid="shape-cancel"
            onClick={() => planner.hold(limitsKey, 'stopped')}
          >
            Stop
          </button>
        )}
      </span>
    </div>
  );
}
