import type { PublishedCurve } from '../../../data/publishedCurveSchema.ts';
import { toggleAllPublished, togglePublished } from '../../../state/published.ts';
import { publishedWords } from '../../../words/en/published.ts';
import { limitInView } from '../../explore/inView.ts';
import { ExplainedLayerRow, LayerRow } from '../../list/LayerRow.tsx';
import { useChange, useChoices, useLayerState, useReferences } from '../../page/PageContext.tsx';
import { searchFace } from '../../searches/faces.ts';
import { Rich } from '../../text/Rich.tsx';
import { isOfficial } from '../../official/publishedOf.ts';
import { publishedState } from '../../published/publishedState.ts';
import { publishedFacts } from './publishedFacts.ts';
import { publishedLayer, yearsOfCurve } from './publishedLines.ts';
import { lifetimesBeside, standingOf } from '../../published/standing.ts';

/** A piece of the thin line of a published limit. */
function ThinLine({ derived }: { readonly derived: boolean }) {
  return (
    <svg className="swatch" viewBox="0 0 30 16" aria-hidden="true">
      <path d="M0 8H30" stroke="var(--ink)" strokeDasharray={derived ? '3 2' : undefined} />
    </svg>
  );
}

/** In the list of layers while limits on B are in view: one row for the limits as they were published, and one for each once it is on. */
export function PublishedSection() {
  const { commit } = useChange();
  const shown = useChoices(({ published }) => published);
  const inView = useChoices(limitInView);
  const { curves } = useLayerState(publishedState);
  if (!inView) return null;
  const some = shown.length > 0;
  return (
    <ul className="published">
      <li>
        <LayerRow
          id="published"
          shown={some}
          onToggle={() => commit(toggleAllPublished)}
          highlights={null}
          swatch={<ThinLine derived={false} />}
        >
          <span className="layer-name words">{publishedWords.row}</span>
        </LayerRow>
      </li>
      {some &&
        curves.filter((curve) => !isOfficial(curve)).map((curve) => <Row key={curve.id} curve={curve} />)}
    </ul>
  );
}

/** One published limit: its row switches it, pointing at it leaves its search alone on the plot and says where it comes from. */
function Row({ curve }: { readonly curve: PublishedCurve }) {
  const { commit } = useChange();
  const references = useReferences();
  const shown = useChoices(({ published }) => published.includes(curve.id));
  const lifetime = useChoices((choices) => choices.lifetime);
  const invisibleFraction = useChoices((choices) => choices.invisibleFraction);
  const lifetimes = useChoices((choices) => choices.lifetimes);
  const standing = standingOf(curve, { lifetime, invisibleFraction });
  const isSilent = lifetimesBeside(curve, { lifetime, invisibleFraction, lifetimes }).length === 0;
  return (
    <li>
      <ExplainedLayerRow
        id={publishedLayer(curve.id)}
        shown={shown}
        onToggle={() => commit(togglePublished(curve.id))}
        highlights={curve.search}
        className={`one ${isSilent ? 'silent' : ''}`}
        swatch={<ThinLine derived={curve.provenance.kind === 'computed'} />}
        facts={() => publishedFacts(curve, references)}
      >
        <span className="layer-name">
          <Rich text={searchFace(curve.search).name} /> <span className="years">{yearsOfCurve(curve)}</span>
          {isSilent && standing.kind === 'none' && (
            <span className="why">
              {' '}
              <Rich text={standing.reason} />
            </span>
          )}
        </span>
      </ExplainedLayerRow>
    </li>
  );
}
