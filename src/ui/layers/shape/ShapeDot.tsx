import type { PointAnswer } from '../../../engine/answer.ts';
import { constrains, decidingCurve } from '../../../engine/verdict.ts';
import { formatQuantity, formatWithError, tight } from '../../../plot/format.ts';
import type { RichText } from '../../../plot/scene.ts';
import { Explained } from '../../controls/Explained.tsx';
import { useChoices, useKnown } from '../../page/PageContext.tsx';
import { Dot } from '../../readout/Dot.tsx';
import { useOutlook } from '../../readout/useOutlook.ts';
import { searchFace } from '../../searches/faces.ts';
import { searchFieldId } from '../../testIds.ts';
import { joined, rich } from '../../text/markup.ts';
import { Rich } from '../../text/Rich.tsx';
import { spokenNumber } from '../../text/spoken.ts';
import { type ShapePoint, shapeLimits, shapePoint, shapeSearch, shapeToys } from './shapeNumbers.ts';
import { shapeOf } from './shapeAnswers.ts';

function linesOf(found: ShapePoint): RichText[] {
  const { curve, toys } = found;
  return [
    joined(
      rich('*μ* = B/B_{UL} = '),
      formatWithError(found.signalStrength, found.strengthError),
      ', the error from the number of toys alone.',
    ),
    joined(
      curve === 'observed' ? rich('*N*_{UL}, observed: ') : rich('*N*_{UL}, expected: '),
      formatWithError(found.signalLimit, found.signalError),
      ` events at ${found.hypothesisMeV.toFixed(1)} MeV.`,
    ),
    rich(`${toys} of ${shapeToys.toys} toys drawn here, seed ${shapeToys.seed}.`),
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
          <span className="no-limit">{looksHere === false ? 'no limit here' : 'no toys here yet'}</span>
        ) : !constrains(found.branchingRatioLimit, found.signalStrength) ? (
          <span className="no-limit">does not constrain</span>
        ) : (
          <>
            <Dot strength={found.signalStrength} style={face.style} />
            <Explained
              explain={() => ({ lines: linesOf(found), source: face.source })}
              testId={searchFieldId(shapeSearch, 'mu')}
              spoken={`signal strength in the shape analysis of 2017, ${spokenNumber(formatQuantity(found.signalStrength))}`}
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
              'B < ',
              formatWithError(found.branchingRatioLimit, found.branchingRatioError),
              ` at ${found.hypothesisMeV.toFixed(1)} MeV, ${found.toys} toys`,
            )}
          />
        </p>
      )}
    </div>
  );
}
