import { useStore } from 'zustand';
import type { PointAnswer } from '../../engine/answer.ts';
import { constrains } from '../../engine/verdict.ts';
import { formatQuantity, tight } from '../../plot/format.ts';
import type { RichText } from '../../plot/scene.ts';
import { Explained } from '../controls/Explained.tsx';
import { useChoices } from '../page/PageContext.tsx';
import { Dot } from '../readout/Dot.tsx';
import { explainStrength } from '../readout/explain.ts';
import { searchFace } from '../searches/faces.ts';
import { searchFieldId } from '../testIds.ts';
import { joined, rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { spokenNumber } from '../text/spoken.ts';
import { supposedPoint } from './whatIfNumbers.ts';
import { projectionLabel } from './whatIfScene.ts';
import { whatIfStore } from './whatIfStore.ts';
import './whatIf.css';

const verdicts = {
  excluded: 'would be excluded',
  allowed: 'would be allowed',
  'on the edge': 'on the edge',
  silent: '',
} as const;

/** The row of the readout that says what the supposed events would make of the point. */
export function WhatIfDot({ point }: { readonly point: PointAnswer }) {
  const whatIf = useChoices((choices) => choices.whatIf);
  const model = useChoices((choices) => choices.model);
  const lifetime = useChoices((choices) => choices.lifetime);
  const state = useStore(whatIfStore);
  if (whatIf === null) return null;
  if (state.sentence !== null) return <p className="what-if-limit complaint">{state.sentence}</p>;
  const found = supposedPoint({ whatIf, model, lifetime }, state);
  if (found === null) return null;
  const { search } = found;
  if (search.silence !== null) {
    return (
      <p className="what-if-limit" data-testid="what-if-point">
        <Rich text={joined(projectionLabel(search), `. ${search.silence}`)} />
      </p>
    );
  }
  const strength = search.signalStrength.observed;
  const isStale =
    found.point.massMeV !== point.massMeV || found.point.branchingRatio !== point.branchingRatio;
  const seen = point.searches.find((each) => each.search === search.search)?.observedCount;
  const isSame = Object.is(search.observedCount, seen);
  const count: RichText = isSame ? rich('nothing changes') : rich(`*n* = ${search.observedCount}`);
  return (
    <div className={`what-if-point ${isStale ? 'stale' : ''}`} data-testid="what-if-point">
      <div className="dot-row">
        <span className="what-if-name">supposed</span>
        {constrains(search.branchingRatioLimit.observed, strength) ? (
          <>
            <Dot strength={strength} style={searchFace(search.search, search.signature).style} />
            <Explained
              explain={() => explainStrength(found.point, search, 'observed')}
              testId={searchFieldId('what-if', 'mu')}
              spoken={`signal strength with the supposed events, ${spokenNumber(formatQuantity(strength))}`}
              className="strength"
            >
              <Rich text={tight(formatQuantity(strength))} />
            </Explained>
          </>
        ) : (
          <span className="no-limit">does not constrain</span>
        )}
      </div>
      <p className="what-if-limit">
        <Rich
          text={joined(
            projectionLabel(search),
            '; here ',
            count,
            ', B < ',
            formatQuantity(search.branchingRatioLimit.observed),
            `, ${verdicts[search.verdict]}`,
          )}
        />
      </p>
    </div>
  );
}
