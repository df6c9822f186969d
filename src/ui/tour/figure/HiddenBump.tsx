import { formatQuantity, plainText } from '../../../plot/format.ts';
import { tourSpectrumWords as words } from '../../../words/en/tourSpectrum.ts';
import { useKnown } from '../../page/PageContext.tsx';
import { joined, rich } from '../../text/markup.ts';
import { Rich } from '../../text/Rich.tsx';
import { hiddenBumps, limitAt } from './hiddenBump.ts';
import { toldLimits } from './known.ts';
import { Label } from './Label.tsx';
import { Positions, Row, useWindow } from './RecoilFacts.tsx';
import { bumpEvents } from './spectrum.ts';
import { type NameProps, SpectrumOver, storeys } from './SpectrumOver.tsx';

/** Where the line is named, MeV, and how far above it, in decays per bin. */
const [namedAt, above] = [207, 0.6] as const;

function LimitName({ told, frame, compact }: NameProps) {
  const limits = useKnown(toldLimits);
  if (limits === null) return null;
  const heights = hiddenBumps(told, limits);
  const near = heights.height.filter(
    (height, k) => !Number.isNaN(height) && Math.abs(heights.massMeV[k] - namedAt) < 50,
  );
  const x = frame.x.toPixel(namedAt);
  return (
    <Label
      x={x}
      y={frame.y.toPixel(Math.max(storeys.red, Math.max(...near) + above))}
      anchor="middle"
      baseline="bottom"
      maxWidth={2 * (frame.right - x)}
      plate
      className={compact ? 'bump narrow' : 'bump'}
    >
      <Rich text={rich(words.limit)} />
    </Label>
  );
}

/** Over the spectrum of the bump that could still hide. */
export function HiddenOver() {
  return <SpectrumOver Bump={LimitName} namesBackground={false} />;
}

/** The largest share of kaons that could still make an X of this mass, and its decays. */
export function HiddenFacts() {
  const { told, massMeV, window } = useWindow();
  const limits = useKnown(toldLimits);
  const limit = limits === null ? Number.NaN : limitAt(limits, massMeV);
  if (told === null || window === null || !(limit > 0))
    return (
      <section className="tour-facts">
        {told !== null && window === null && (
          <p className="said">
            <Rich text={rich(words.noSearch)} />
          </p>
        )}
      </section>
    );
  const billions = plainText(formatQuantity(1e-9 / limit, 2));
  return (
    <section className="tour-facts">
      <h3>{words.largestShare}</h3>
      <p className="mass">
        <Rich text={joined(...words.oneIn(billions))} />
      </p>
      <dl>
        <Row name={words.inBump} value={formatQuantity(bumpEvents(told.inputs, massMeV, limit), 2)} isX />
        <Row name={words.expectedThere} value={formatQuantity(window.background, 2)} />
        <Row name={words.seenThere} value={[{ text: String(window.seen) }]} />
      </dl>
      <p className="said">{words.confidence}</p>
      <Positions told={told} />
    </section>
  );
}
