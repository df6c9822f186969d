import { formatQuantity } from '../../../plot/format.ts';
import type { RichText } from '../../../plot/scene.ts';
import { tourSpectrumWords as words } from '../../../words/en/tourSpectrum.ts';
import { useChoices, useKnown } from '../../page/PageContext.tsx';
import { massText } from '../../panels/emptyPanel.ts';
import { isReconstructed } from '../../searches/faces.ts';
import { rich } from '../../text/markup.ts';
import { Rich } from '../../text/Rich.tsx';
import { massUnit } from '../../text/symbols.ts';
import { type ToldInputs, toldInputs } from './known.ts';
import { bumpEvents, looksAt, shownBranchingRatio } from './spectrum.ts';
import { Triangle } from './Triangle.tsx';

interface RowProps {
  readonly name: string;
  readonly value: RichText;
  readonly isX?: boolean;
}

/** A number of the bump with its name. */
export function Row({ name, value, isX = false }: RowProps) {
  return (
    <div>
      <dt>
        <Rich text={rich(name)} />
      </dt>
      <dd className={isX ? 'x' : ''}>
        <Rich text={value} />
      </dd>
    </div>
  );
}

const dash: RichText = [{ text: '–' }];

/** What is counted in the window of the mass; null where nobody looked, or before it is known. */
export function useWindow() {
  const told = useKnown(toldInputs);
  const massMeV = useChoices(({ crosshair }) => crosshair.massMeV);
  if (told === null || !looksAt(told.massRangesMeV, massMeV)) return { told, massMeV, window: null };
  const { hypothesesMeV, background, observedCount } = told.inputs;
  const nearest = hypothesesMeV.reduce(
    (best, mass, k) => (Math.abs(mass - massMeV) < Math.abs(hypothesesMeV[best] - massMeV) ? k : best),
    0,
  );
  return {
    told,
    massMeV,
    window: { background: background[nearest], seen: observedCount[nearest] },
  };
}

/** Where the positions of the events on the spectrum come from. */
export function Positions({ told }: { readonly told: ToldInputs }) {
  const said = isReconstructed(told) ? words.reconstructed : words.official;
  return <p className="reconstructed">{said(told.inputs.events.length)}</p>;
}

/** The triangle of momenta, and what the bump would add to what was seen. */
export function RecoilFacts() {
  const { told, massMeV, window } = useWindow();
  const added = told === null ? Number.NaN : bumpEvents(told.inputs, massMeV, shownBranchingRatio);
  return (
    <section className="tour-facts">
      <h3>{words.triangle}</h3>
      <Triangle massMeV={massMeV} />
      <p className="mass">
        <Rich text={rich(`*m*_{*X*} = ${massText(massMeV)}`)} />
        <small>
          <Rich text={massUnit} />
        </small>
      </p>
      <p className="square">
        <Rich text={rich(words.massSquared)} />
      </p>
      <dl>
        <Row name={words.inBump} value={window === null ? dash : formatQuantity(added, 2)} isX />
        <Row
          name={words.expectedThere}
          value={window === null ? dash : formatQuantity(window.background, 2)}
        />
        <Row name={words.seenThere} value={window === null ? dash : [{ text: String(window.seen) }]} />
      </dl>
      {told !== null && window === null ? (
        <p className="said">
          <Rich text={rich(words.noSearch)} />
        </p>
      ) : (
        told !== null && <Positions told={told} />
      )}
    </section>
  );
}
