import { useEffect, useRef, useState } from 'react';
import { tourStageWords as words } from '../../../words/en/tourStage.ts';
import { tourWords } from '../../../words/en/tour.ts';
import { DetectorDrawing } from '../../detector/DetectorDrawing.tsx';
import { useLate } from '../../late/lateComponent.ts';
import { Place } from '../../late/Place.tsx';
import { useView } from '../../page/PageContext.tsx';
import { wantsStills } from '../motion.ts';
import { detectorPart } from './detectorFile.ts';
import { thousands } from '../../../words/thousands.ts';
import { type Count, firstCount, later, nextRare } from './kaonCounter.ts';
import { neutralPion, neutrinoPair, tracksOf } from './stageDecay.ts';
import { useSize } from '../../page/useSize.ts';

const seed = 17;
/** Every so often another kaon is drawn, and its flight takes so long, s. */
const [everyS, flightS] = [2, 1.2] as const;
/** A frame that took longer is one in which nobody looked, s. */
const longestFrameS = 0.1;
/** Masses of pairs of neutrinos, MeV: the rare decays that are drawn, in turn. */
const pairMassesMeV = [220, 170, 60, 240];

interface Clock {
  readonly count: Count;
  readonly seconds: number;
  /** When the flight that is shown began. */
  readonly since: number;
}

const begun: Clock = { count: firstCount, seconds: 0, since: 0 };

function ticked(clock: Clock, elapsed: number): Clock {
  const count = later(clock.count, elapsed, seed);
  const seconds = clock.seconds + elapsed;
  const isRareNow = count.rare > clock.count.rare;
  const isOver = clock.count.holdS > 0 && count.holdS === 0;
  const isNext = count.holdS === 0 && seconds - clock.since >= everyS;
  return { count, seconds, since: isRareNow || isOver || isNext ? seconds : clock.since };
}

/** Kaons decay one after the other, a counter runs, and once in a while one leaves nothing but a pion. */
export function KaonScene() {
  return (
    <Place subject={() => tourWords.detector}>
      <Running />
    </Place>
  );
}

function Running() {
  const detector = useLate(detectorPart);
  const box = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(box);
  const narrow = useView(({ arrangement }) => arrangement === 'phone');
  const [isStill] = useState(wantsStills);
  const [clock, setClock] = useState(begun);

  useEffect(() => {
    if (isStill) return;
    let last = performance.now();
    let frame = requestAnimationFrame(function next(now) {
      const elapsed = Math.min(longestFrameS, (now - last) / 1000);
      last = now;
      setClock((old) => ticked(old, elapsed));
      frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  }, [isStill]);

  const { count } = clock;
  const isRare = count.holdS > 0;
  const which = isRare ? count.rare : Math.floor(clock.since / everyS);
  const particle = isRare
    ? neutrinoPair(pairMassesMeV[(count.rare - 1) % pairMassesMeV.length])
    : neutralPion;
  const tracks = tracksOf(particle, detector, seed + which).filter(({ particle: each }) => each !== 'x');
  const seek = () =>
    setClock((old) =>
      old.count.holdS > 0
        ? { ...old, count: { ...old.count, holdS: 0 }, since: old.seconds }
        : { ...old, count: nextRare(old.count, seed), since: old.seconds },
    );
  return (
    <div className="tour-kaons" data-testid="tour-kaons" data-rare={isRare}>
      <div ref={box} className="drawing">
        {width > 0 && (
          <DetectorDrawing
            detector={detector}
            tracks={tracks}
            particle={[]}
            width={width}
            height={height}
            names={narrow ? 'none' : 'roles'}
            fontSize={narrow ? 12 : 15}
            fromM={narrow ? 60 : 0}
            progress={isStill ? 1 : Math.min(1, (clock.seconds - clock.since) / flightS)}
            description={isRare ? words.rare : words.ordinary}
          />
        )}
      </div>
      <dl>
        <div>
          <dd data-testid="tour-kaon-count">{thousands(Math.round(count.kaons))}</dd>
          <dt>{words.counted}</dt>
        </div>
        <div className={isRare ? 'rare now' : 'rare'}>
          <dd data-testid="tour-rare-count">{count.rare}</dd>
          <dt>{words.rareCount}</dt>
        </div>
      </dl>
      <p>
        <button type="button" className="tour-seek" data-testid="tour-seek" onClick={seek}>
          {isRare ? words.seekOrdinary : words.seekRare}
        </button>{' '}
        <span>{isRare ? words.rare : words.pace}</span>
      </p>
    </div>
  );
}
