import type { SearchSummary } from '../../../engine/answer.ts';
import type { RichText } from '../../../plot/scene.ts';
import { formatQuantity } from '../../../plot/format.ts';
import { toyWords } from '../../../words/en/toy.ts';
import { useChoices, useKnown } from '../../page/PageContext.tsx';
import { hypothesisNear } from './toyNumbers.ts';
import { searchFace } from '../../searches/faces.ts';
import { joined, rich } from '../../text/markup.ts';
import { Rich } from '../../text/Rich.tsx';
import { toyOf } from '../../../state/toy.ts';
import { toyEvidenceIn, toyPointIn } from '../../toy/toyAnswers.ts';
import { toyLabel } from '../../toy/toyLabel.ts';

/** A search with the years of its data: others look for the same. */
function nameOf({ search, signature }: Pick<SearchSummary, 'search' | 'signature'>): RichText {
  const { name, years } = searchFace(search, signature);
  return [...name, { text: ` ${years}` }];
}

/** The rows of the readout that say what the toy gives at the crosshair. */
export function ToyDot() {
  const toy = toyOf(useChoices((all) => all));
  const point = useKnown(toyPointIn);
  const evidence = useKnown(toyEvidenceIn);
  if (toy === null || point === null) return null;
  const speaking = point.searches.filter(({ silence }) => silence === null);
  const at = evidence === null ? -1 : hypothesisNear(evidence, point.massMeV);
  return (
    <div className="toy-point what-if-point" data-testid="toy-point">
      <p className="what-if-name">{toyLabel(toy)}</p>
      {speaking.map((search) => {
        const name = nameOf(search);
        const limit = search.branchingRatioLimit.observed;
        const words = Number.isFinite(limit)
          ? toyWords.counts(name, search.observedCount, formatQuantity(limit))
          : toyWords.unlimited(name);
        return (
          <p key={search.search} className="what-if-limit">
            <Rich text={joined(...words.map((word) => (typeof word === 'string' ? rich(word) : word)))} />
          </p>
        );
      })}
      {evidence !== null && at >= 0 && (
        <p className="what-if-limit" data-testid="toy-evidence">
          <Rich
            text={joined(
              ...toyWords
                .evidence(
                  nameOf(evidence),
                  evidence.localSignificance[at].toFixed(1),
                  evidence.global.significance.toFixed(1),
                  String(evidence.global.massMeV),
                )
                .map((word) => (typeof word === 'string' ? rich(word) : word)),
            )}
          />
        </p>
      )}
      <p className="what-if-limit">{toyWords.elseData}</p>
    </div>
  );
}
