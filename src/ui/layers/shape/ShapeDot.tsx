import type { PointAnswer } from '../../../engine/answer.ts';
import { constrains, decidingCurve } from '../../../engine/verdict.ts';
import { formatQuantity, formatWithError, tight } from '../../../plot/format.ts';
import type { RichText } from '../../../plot/scene.ts';
import { shapeToys } from '../../../state/shapeToys.ts';
import { shapeWords } from '../../../words/en/shape.ts';
import { Explained } from '../../controls/Explained.tsx';
import { useChoices, useKnown } from '../../page/PageContext.tsx';
import { Dot } from '../../readout/Dot.tsx';
import { useOutlook } from '../../readout/useOutlook.ts';
import { searchFace } from '../../searches/faces.ts';
import { searchSources } from '../../searches/searchSources.ts';
import { searchFieldId } from '../../testIds.ts';
import { joined, rich } from '../../text/markup.ts';
import { Rich } from '../../text/Rich.tsx';
import { spokenNumber } from '../../text/spoken.ts';
import { type ShapePoint, shapeLimits, shapePoint, shapeSearch } from './shapeNumbers.ts';
import { shapeOf } from './shapeAnswers.ts';

function linesOf(found: ShapePoint): RichText[] {
  const { curve, toys } = found;
  return [
    joined(...shapeWords.strength(formatWithError(found.signalStrength, found.strengthError))),
    joined(
      ...shapeWords[curve === 'observed' ? 'observed' : 'expected'](
        formatWithError(found.signalLimit, found.signalError),
        found.hypothesisMeV.toFixed(1),
      ),
    ),
    rich(shapeWords.toys(toys, shapeToys.toys, shapeToys.seed)),
  ];
}

/** The row of the unbinned analysis of 2017 in the dot plot of the readout, with its limit and how many toys that rests on. */
export function ShapeDot({ point }: { readonly point: PointAnswer }) {
  const state = useKnown(shapeOf);
  const outlook = useOutlook(point);
  const shape = useChoices((choices) => choices.shape);
  const limits = shapeLimits({ shape, exposure: point.exposure }, state);
  if (!shape || state.phase === 'silent') return null;
  const found = limits === null ? null : shapePoint(limits, point, decidingCurve(outlook));
  const face = searchFace(shapeSearch);
  const looksHere = state.limits?.massRangesMeV.some(
    ([low, high]) => point.massMeV >= low && point.massMeV <= high,
  );
  return (
    <div className="shape-point" data-testid="shape-point">
      <div className="dot-row">
        <span className="shape-name">
          <Rich text={face.row} />
        </span>
        {found === null ? (
          <span className="no-limit">{looksHere === false ? shapeWords.noLimit : shapeWords.noToys}</span>
        ) : !constrains(found.branchingRatioLimit, found.signalStrength) ? (
          <span className="no-limit">{shapeWords.noConstraint}</span>
        ) : (
          <>
            <Dot strength={found.signalStrength} style={face.style} />
            <Explained
              explain={() => ({ lines: linesOf(found), source: searchSources(shapeSearch).search })}
              testId={searchFieldId(shapeSearch, 'mu')}
              spoken={shapeWords.spoken(spokenNumber(formatQuantity(found.signalStrength)))}
              className="strength"
            >
              <Rich text={tight(formatQuantity(found.signalStrength))} />
            </Explained>
          </>
        )}
      </div>
      {found !== null && (
        <p className="shape-limit" data-testid={searchFieldId(shapeSearch, 'b-ul')}>
          <Rich
            text={joined(
              ...shapeWords.limit(
                formatWithError(found.branchingRatioLimit, found.branchingRatioError),
                found.hypothesisMeV.toFixed(1),
                found.toys,
              ),
            )}
          />
        </p>
      )}
    </div>
  );
}
