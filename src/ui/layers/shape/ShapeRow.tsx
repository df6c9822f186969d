import { set } from '../../../state/changes.ts';
import { shapeWords } from '../../../words/en/shape.ts';
import { LayerRow } from '../../list/LayerRow.tsx';
import { Swatch } from '../../list/Swatch.tsx';
import { useChange, useChoices, useKnown, usePage } from '../../page/PageContext.tsx';
import { searchFace } from '../../searches/faces.ts';
import { provenanceWord } from '../../sources/papers.ts';
import { Sources } from '../../sources/Sources.tsx';
import { Rich } from '../../text/Rich.tsx';
import { limitsKey, shapeOf } from './shapeAnswers.ts';
import type { ShapeState } from './shapeState.ts';
import { largestError, shapeSearch } from './shapeNumbers.ts';

/** How exact the limits are; empty before there are any. */
function errorWords({ limits }: ShapeState): string {
  const error = limits === null ? Number.NaN : largestError(limits);
  return Number.isNaN(error) ? '' : shapeWords.errors(Number((100 * error).toPrecision(2)));
}

/** The row of the unbinned analysis of 2017 in the list of layers: it comes on request, and says how far its toys are. */
export function ShapeRow() {
  const { commit } = useChange();
  const shown = useChoices(({ shape }) => shape);
  const face = searchFace(shapeSearch);
  return (
    <li>
      <div className="shape-row">
        <LayerRow
          id={shapeSearch}
          shown={shown}
          onToggle={() => commit(set({ shape: !shown }))}
          highlights={shapeSearch}
          title={shapeWords.hint}
          swatch={<Swatch style={face.style} />}
        >
          <span className="layer-name">
            <Rich text={face.name} /> <span className="years">{face.years}</span>
          </span>
        </LayerRow>
        <Sources className="provenance reconstructed" testId={`provenance-${shapeSearch}`}>
          {provenanceWord('reconstructed')}
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
        {shapeWords.drawn}
        {detail}
      </p>
    );
  }
  return (
    <div className="shape-run" role="group" aria-label={shapeWords.group}>
      <progress max={1} value={fraction} aria-label={shapeWords.progress(percent)} />
      <span data-testid="shape-status">
        <span role="status">{shapeWords.phase[phase]}</span>, {percent}
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
            {shapeWords.pause}
          </button>
        ) : (
          <button
            type="button"
            className="quiet"
            data-testid="shape-resume"
            onClick={() => planner.resume(limitsKey)}
          >
            {phase === 'paused' ? shapeWords.resume : shapeWords.goOn}
          </button>
        )}
        {phase !== 'stopped' && (
          <button
            type="button"
            className="quiet"
            title={shapeWords.stopHint}
            data-testid="shape-cancel"
            onClick={() => planner.hold(limitsKey, 'stopped')}
          >
            {shapeWords.stop}
          </button>
        )}
      </span>
    </div>
  );
}
