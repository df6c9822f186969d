import { type ComponentType, memo } from 'react';
import { NEUTRAL_PION_MASS } from '../../../physics/constants.ts';
import { formatQuantity, plainText } from '../../../plot/format.ts';
import { type Frame, frameOf } from '../../../plot/scales.ts';
import { massRangeMeV } from '../../../state/ranges.ts';
import { tourSpectrumWords as words } from '../../../words/en/tourSpectrum.ts';
import { useChoices, useKnown } from '../../page/PageContext.tsx';
import { searchFace } from '../../searches/faces.ts';
import { rich } from '../../text/markup.ts';
import { Rich } from '../../text/Rich.tsx';
import { told } from '../story.ts';
import { useDrawn } from '../tourContext.ts';
import { toldInputs, type ToldInputs } from './known.ts';
import { Label, Words } from './Label.tsx';
import { MassHandle } from './MassHandle.tsx';
import {
  backgroundAt,
  backgroundOf,
  bumpOf,
  bumpPeak,
  dotsOf,
  shownBranchingRatio,
  unseen,
} from './spectrum.ts';

/** Radius of the dot of a decay, px. */
const dotRadius = 4.4;

/** One dot for each recorded decay, piled up in bins; level k is centred on k + ½. */
const Dots = memo(function Dots({
  told: { inputs },
  frame,
}: {
  readonly told: ToldInputs;
  readonly frame: Frame;
}) {
  return dotsOf(inputs).map(({ massMeV, level }, index) => (
    <circle
      key={`decay-${index}`}
      className="decay"
      cx={frame.x.toPixel(massMeV).toFixed(1)}
      cy={frame.y.toPixel(level + 0.5).toFixed(1)}
      r={Math.min(dotRadius, (frame.y.toPixel(0) - frame.y.toPixel(1)) / 2)}
    />
  ));
});

/** Over the spectrum of the bump. */
export function RecoilOver() {
  return <SpectrumOver Bump={BumpName} />;
}

/**
 * What lies over the spectrum: the decays, the names of what is drawn, and the handle of the mass.
 * @param Bump names the bump, or what it is compared with
 * @param namesBackground whether it has room for the name of the background
 */
export function SpectrumOver({
  Bump,
  namesBackground = true,
}: {
  readonly Bump: ComponentType<NameProps>;
  readonly namesBackground?: boolean;
}) {
  const scene = useDrawn();
  const inputs = useKnown(toldInputs);
  const massMeV = useChoices(({ crosshair }) => crosshair.massMeV);
  if (scene?.id !== 'tour-spectrum' || inputs === null) return null;
  const frame = frameOf(scene);
  const named = namesBackground && !scene.compact;
  return (
    <div className="tour-over">
      <svg
        className="tour-marks"
        viewBox={`0 0 ${scene.width} ${scene.height}`}
        width={scene.width}
        height={scene.height}
      >
        <Dots told={inputs} frame={frame} />
        {!scene.compact && <Leaders told={inputs} frame={frame} namesBackground={named} />}
      </svg>
      <Axes frame={frame} compact={scene.compact} />
      <Names told={inputs} frame={frame} compact={scene.compact} namesBackground={named} />
      <Bump told={inputs} frame={frame} compact={scene.compact} />
      <MassHandle frame={frame} isAxisNamedLeft={isAxisNamedLeft(massMeV, scene.compact)} />
    </div>
  );
}

/** What names over the spectrum are placed by. */
export interface NameProps extends OverProps {
  readonly compact: boolean;
}

interface NamesBackground {
  readonly namesBackground: boolean;
}

interface OverProps {
  readonly told: ToldInputs;
  readonly frame: Frame;
}

/** Heights of the names of decays and background, in decays per bin; and the masses of what they name, MeV. */
const recorded = { foot: 4, name: 28, compactName: 10, dot: 67.5 } as const;
const background = { level: 8.2, masses: [216, 182, 244] } as const;
/** Names lie in storeys, in decays per bin: why nobody looked around the first, what is red above the second. */
export const storeys = { hidden: 12, red: 14.8 } as const;
/** The narrowest that a name gets, px. */
const narrowest = 104;
/** The name of the background keeps so far from the bump, px. */
const clear = 86;
/** In frames narrower than this (px) the axis has a short name. */
const narrowFrame = 700;

/** Where the background is named: beside the bump. */
const backgroundMass = (massMeV: number, { x }: Frame): number =>
  background.masses.find((mass) => Math.abs(x.toPixel(mass) - x.toPixel(massMeV)) > clear) ??
  background.masses[2];

function Leaders({ told: { inputs }, frame, namesBackground }: OverProps & NamesBackground) {
  const massMeV = useChoices(({ crosshair }) => crosshair.massMeV);
  const named = backgroundMass(massMeV, frame);
  const target = dotsOf(inputs)
    .filter((dot) => Math.abs(dot.massMeV - recorded.dot) < 3)
    .at(-1);
  const place = (mass: number, level: number) =>
    `${frame.x.toPixel(mass).toFixed(1)} ${frame.y.toPixel(level).toFixed(1)}`;
  const onLine = backgroundAt(backgroundOf(inputs), named);
  return (
    <g className="leaders">
      {target && (
        <path d={`M${place(60, recorded.foot - 0.2)}L${place(target.massMeV, target.level + 0.9)}`} />
      )}
      {namesBackground && <path d={`M${place(named - 4, background.level - 0.8)}L${place(named, onLine)}`} />}
    </g>
  );
}

/** The axis is named where the handle of the mass is not. */
const isAxisNamedLeft = (massMeV: number, compact: boolean): boolean =>
  massMeV > (compact ? 0.5 : 0.56) * massRangeMeV[1];

function Axes({ frame, compact }: Omit<NameProps, 'told'>) {
  const massMeV = useChoices(({ crosshair }) => crosshair.massMeV);
  const isLeft = isAxisNamedLeft(massMeV, compact);
  return (
    <>
      <Label x={compact ? 16 : 0} y={frame.top - 20} anchor="start">
        <Rich text={rich(words.perBin)} />
      </Label>
      <Label
        x={isLeft ? frame.left : frame.right}
        y={frame.bottom + (compact ? 74 : 38)}
        anchor={isLeft ? 'start' : 'end'}
      >
        <Rich text={rich(frame.right - frame.left < narrowFrame ? words.shortAxis : words.axis)} />
      </Label>
    </>
  );
}

function Names({
  told: { inputs, massRangesMeV },
  frame,
  compact,
  namesBackground,
}: NameProps & NamesBackground) {
  const massMeV = useChoices(({ crosshair }) => crosshair.massMeV);
  const ranges = unseen(massRangesMeV, massRangeMeV);
  const recordedFrom = frame.x.toPixel(compact ? recorded.compactName : recorded.name);
  const { years } = searchFace(told);
  return (
    <>
      {ranges.map(([from, to]) => {
        const isPion = from < NEUTRAL_PION_MASS && NEUTRAL_PION_MASS < to;
        const lines = isPion ? words.hiddenByPion : words.hiddenByPions;
        return (
          <Label
            key={from}
            x={frame.x.toPixel((from + Math.min(to, massRangeMeV[1])) / 2)}
            y={frame.y.toPixel(storeys.hidden)}
            anchor="middle"
            plate
            maxWidth={Math.max(narrowest, frame.x.toPixel(to) - frame.x.toPixel(from))}
            className={compact ? 'quiet narrow' : 'quiet'}
          >
            <Words
              lines={lines.map((line) => (
                <Rich key={line} text={rich(line)} />
              ))}
            />
          </Label>
        );
      })}
      <Label
        x={recordedFrom}
        y={frame.y.toPixel(recorded.foot)}
        anchor="start"
        baseline="bottom"
        maxWidth={Math.max(narrowest, frame.x.toPixel(ranges[0][0]) - recordedFrom)}
        className={compact ? 'narrow' : ''}
      >
        <Words
          lines={[
            <Rich key="count" text={rich(words.recorded(inputs.events.length))} />,
            <small key="years">
              <Rich text={rich(words.years(years))} />
            </small>,
          ]}
        />
      </Label>
      {namesBackground && (
        <Label
          x={frame.x.toPixel(backgroundMass(massMeV, frame))}
          y={frame.y.toPixel(background.level)}
          anchor="middle"
          className="expected"
        >
          <Rich text={rich(words.expected)} />
        </Label>
      )}
    </>
  );
}

function BumpName({ told: { inputs }, frame, compact }: NameProps) {
  const massMeV = useChoices(({ crosshair }) => crosshair.massMeV);
  const highest = frame.y.domain[1];
  const height = bumpPeak(bumpOf(inputs, massMeV, shownBranchingRatio));
  const level = Math.max(storeys.red, Math.min(0.85 * highest, height - 1.2));
  const isRight = massMeV < 0.56 * massRangeMeV[1];
  const x = frame.x.toPixel(massMeV);
  return (
    <Label
      x={isRight ? x + 16 : x - 16}
      y={frame.y.toPixel(level)}
      anchor={isRight ? 'start' : 'end'}
      baseline="bottom"
      maxWidth={isRight ? frame.right - x - 16 : x - 16 - frame.left}
      plate
      className={`bump ${compact ? 'narrow' : ''}`}
    >
      <Words
        lines={[
          <b key="name">
            <Rich text={rich(words.bump)} />
          </b>,
          <Rich
            key="share"
            text={rich(words.bumpShare(plainText(formatQuantity(1e-9 / shownBranchingRatio, 2))))}
          />,
        ]}
      />
    </Label>
  );
}
