import type { PointAnswer, SearchPoint } from '../../engine/answer.ts';
import { type Outlook, standingOf } from '../../engine/verdict.ts';
import { formatQuantity, plainText, tight } from '../../plot/format.ts';
import { modelOf } from '../../state/models.ts';
import { readoutWords } from '../../words/en/readout.ts';
import { Explained } from '../controls/Explained.tsx';
import { Term } from '../glossary/Term.tsx';
import { Place } from '../late/Place.tsx';
import { useLayers, usePage, useView } from '../page/PageContext.tsx';
import { searchFace } from '../searches/faces.ts';
import { silenceSentence } from '../searches/silences.ts';
import { searchFieldId } from '../testIds.ts';
import { joined, rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { spokenNumber } from '../text/spoken.ts';
import { particleSymbol } from '../text/symbols.ts';
import { Dot } from './Dot.tsx';
import { dotWidth, placeOf } from './dotAxis.ts';
import { explainStrength } from './explain.ts';
import { SearchNumbers } from './SearchNumbers.tsx';
import { useOutlook } from './useOutlook.ts';
import './dotPlot.css';

const axis = [0.01, 0.1, 1, 10, 100] as const;
/** Earlier analyses stand under the search that repeats them; otherwise in the order of the list. */
function inOrder(searches: readonly SearchPoint[]): readonly SearchPoint[] {
  const names = searches.map((each) => plainText(searchFace(each.search, each.signature).name));
  const place = (k: number) => names.indexOf(names[k]);
  return searches
    .map((search, k) => ({ search, k }))
    .sort((a, b) => place(a.k) - place(b.k) || a.k - b.k)
    .map(({ search }) => search);
}

/** μ of each search on a logarithmic axis with a line at 1, filled means excluded; one sentence for those that are silent. */
export function DotPlot({ point }: { readonly point: PointAnswer }) {
  const outlook = useOutlook(point);
  const { layers: host } = usePage();
  const layers = useLayers();
  if (point.searches.length === 0) return null;
  const speaks = (search: SearchPoint) => standingOf(search, outlook).verdict !== 'silent';
  const speaking = inOrder(point.searches).filter(speaks);
  const silent = point.searches.filter((search) => !speaks(search));
  return (
    <div className="dot-plot">
      <div className="dot-head">
        <h3>
          <Term id="mu" text={joined(...readoutWords.strength(rich('*μ*')))} />
        </h3>
        <svg className="dot-axis" viewBox={`0 0 ${dotWidth} 16`} aria-hidden="true">
          {axis.map((tick) => (
            <text key={tick} x={placeOf(tick)} y="12" textAnchor="middle">
              {tick}
            </text>
          ))}
        </svg>
      </div>
      {speaking.map((search, k) => (
        <Row key={search.search} point={point} search={search} outlook={outlook} first={k === 0} />
      ))}
      {layers.map(
        (layer) =>
          layer.Dot && (
            <Place key={layer.id} subject={() => host.nameOf(layer)}>
              <layer.Dot point={point} />
            </Place>
          ),
      )}
      {silent.length > 0 && (
        <p className="silence" data-testid="silent-searches">
          <Rich text={silenceSentence(silent, particleSymbol(modelOf(point.model)))} />
        </p>
      )}
    </div>
  );
}

interface RowProps {
  readonly point: PointAnswer;
  readonly search: SearchPoint;
  readonly outlook: Outlook;
  /** Nothing stands above that the row could refer to. */
  readonly first: boolean;
}

function Row({ point, search, outlook, first }: RowProps) {
  const { view } = usePage();
  const unfolded = useView((all) => all.unfolded);
  const { curve, strength, constrains } = standingOf(search, outlook);
  const face = searchFace(search.search, search.signature);
  const name = first && face.earlier ? joined(face.name, ` ${face.years}`) : face.row;
  const open = unfolded.includes(search.search);
  const toggle = () => {
    view.setState({
      unfolded: open ? unfolded.filter((id) => id !== search.search) : [...unfolded, search.search],
    });
  };
  return (
    <>
      <div className="dot-row">
        <button
          type="button"
          className="unfold"
          aria-expanded={open}
          data-testid={`unfold-${search.search}`}
          style={face.earlier ? undefined : { color: `var(--${face.style}-text)` }}
          onClick={toggle}
        >
          <svg className="caret" viewBox="0 0 8 5" aria-hidden="true">
            <path d="M0 0H8L4 4.6Z" />
          </svg>
          <span>
            <Rich text={name} />
          </span>
          <span className="unseen">{readoutWords.unfold}</span>
        </button>
        {constrains ? (
          <>
            <Dot strength={strength} style={face.style} />
            <Explained
              explain={() => explainStrength(point, search, curve)}
              testId={searchFieldId(search.search, 'mu')}
              spoken={readoutWords.spokenStrength(spokenNumber(formatQuantity(strength)))}
              className="strength"
            >
              <Rich text={tight(formatQuantity(strength))} />
            </Explained>
          </>
        ) : (
          <span className="no-limit" data-testid={searchFieldId(search.search, 'mu')}>
            {readoutWords.noConstraint}
          </span>
        )}
      </div>
      {open && <SearchNumbers point={point} search={search} />}
    </>
  );
}
