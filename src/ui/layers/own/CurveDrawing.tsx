import { scaleLinear, scaleLog } from 'd3';
import type { Look } from '../../../own/preview.ts';
import { ownDialogWords } from '../../../words/en/ownDialog.ts';

const width = 340;
const height = 190;
const margin = { left: 58, right: 10, top: 8, bottom: 26 };

/** A number as mantissa and power of ten. */
function Power({ value }: { readonly value: number }) {
  const [mantissa, exponent] = value.toExponential(0).split('e');
  return (
    <>
      {mantissa === '1' ? '10' : `${mantissa}×10`}
      <tspan dy="-5" fontSize="9">
        {exponent.replace('-', '−').replace('+', '')}
      </tspan>
    </>
  );
}

/** A small picture of the curve under the present answers. */
export function CurveDrawing({ look }: { readonly look: Look | null }) {
  const points = look?.lines.reduce((count, { massMeV }) => count + massMeV.length, 0) ?? 0;
  if (look === null || points === 0) {
    return (
      <p className="own-drawing empty" data-testid="own-drawing">
        {ownDialogWords.noCurve}
      </p>
    );
  }
  const ends = (column: 'massMeV' | 'coupling'): [number, number] => {
    let [low, high] = [Infinity, -Infinity];
    for (const line of look.lines)
      for (const value of line[column]) [low, high] = [Math.min(low, value), Math.max(high, value)];
    return [low, high];
  };
  const [lightest, heaviest] = ends('massMeV');
  const [lowest, highest] = ends('coupling');
  const x = scaleLinear(
    [lightest, heaviest > lightest ? heaviest : lightest + 1],
    [margin.left, width - margin.right],
  ).nice(5);
  const y = scaleLog([lowest / 1.5, highest * 1.5], [height - margin.bottom, margin.top]);
  const ticks = y.ticks(3);
  const decades = ticks.filter((value) => Math.abs(Math.log10(value) - Math.round(Math.log10(value))) < 1e-9);
  const wanted = decades.length > 1 ? decades : ticks;
  const shown = wanted.filter((_, index) => index % Math.ceil(wanted.length / 5) === 0);
  const path = look.lines
    .map(({ massMeV, coupling }) =>
      massMeV
        .map((mass, i) => `${i === 0 ? 'M' : 'L'}${x(mass).toFixed(1)} ${y(coupling[i]).toFixed(1)}`)
        .join(''),
    )
    .join('');
  const thinned = look.drawnPointCount < look.pointCount;
  return (
    <figure className="own-drawing">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={ownDialogWords.curve(
          lightest.toPrecision(4),
          heaviest.toPrecision(4),
          lowest.toPrecision(3),
          highest.toPrecision(3),
        )}
        data-testid="own-drawing"
      >
        <path
          className="frame"
          d={`M${margin.left} ${margin.top}V${height - margin.bottom}H${width - margin.right}`}
        />
        {x.ticks(5).map((mass) => (
          <g key={mass}>
            <path className="frame" d={`M${x(mass)} ${height - margin.bottom}v-4`} />
            <text x={x(mass)} y={height - 9} textAnchor="middle">
              {mass}
            </text>
          </g>
        ))}
        {shown.map((value) => (
          <g key={value}>
            <path className="frame" d={`M${margin.left} ${y(value)}h4`} />
            <text x={margin.left - 5} y={y(value) + 4} textAnchor="end">
              <Power value={value} />
            </text>
          </g>
        ))}
        <path className="curve" d={path} />
      </svg>
      <figcaption className="hint">
        {thinned
          ? ownDialogWords.pointsDrawn(look.pointCount, look.drawnPointCount)
          : ownDialogWords.points(look.pointCount)}
      </figcaption>
    </figure>
  );
}
