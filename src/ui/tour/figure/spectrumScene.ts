import type { LineScene, PlaneScene, RegionScene } from '../../../plot/scene.ts';
import { massRangeMeV } from '../../../state/ranges.ts';
import { tourSpectrumWords as words } from '../../../words/en/tourSpectrum.ts';
import { planeWords } from '../../../words/en/planes.ts';
import type { PlaneFrame } from '../../explore/scenes/frames.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import { massText, niceCeiling } from '../../panels/emptyPanel.ts';
import type { ToldInputs } from './known.ts';
import {
  type Background,
  backgroundAt,
  backgroundOf,
  bumpHeight,
  bumpMasses,
  bumpOf,
  bumpPeak,
  dotsOf,
  looksAt,
  shownBranchingRatio,
  unseen,
} from './spectrum.ts';

/** What the spectrum shows beside what was recorded. */
export interface SpectrumInput {
  readonly told: ToldInputs;
  readonly massMeV: number;
  readonly branchingRatio: number;
  readonly frame: PlaneFrame;
  /** Further curves, such as limits. */
  readonly lines: readonly LineScene[];
}

const none: readonly never[] = [];

/** The highest that bump or dots get, in events per 5 MeV: the axis does not move with the mass. */
function highestOf({ inputs }: ToldInputs): number {
  const background = backgroundOf(inputs);
  const peaks = Array.from(inputs.hypothesesMeV, (mass) => {
    return bumpPeak(bumpOf(inputs, mass, shownBranchingRatio)) + backgroundAt(background, mass);
  });
  return Math.max(...peaks, ...dotsOf(inputs).map(({ level }) => level + 1));
}

/** Where the axis of decays ends. */
export const spectrumTop = (told: ToldInputs): number => niceCeiling(1.04 * highestOf(told));

/** The bump on top of the background; where nobody looked only its outline. */
export function bumpRegion(
  { inputs, massRangesMeV }: ToldInputs,
  background: Background,
  massMeV: number,
  branchingRatio: number,
): RegionScene {
  const bump = bumpOf(inputs, massMeV, branchingRatio);
  const masses = bumpMasses(bump);
  const foot = backgroundAt(background, massMeV);
  const top = Array.from(masses, (mass) => [mass, foot + bumpHeight(bump, mass)]);
  const isSeen = looksAt(massRangesMeV, massMeV);
  return {
    id: 'bump',
    style: 'pinunu',
    rings: [Float64Array.from([masses[0], foot, ...top.flat(), masses[masses.length - 1], foot])],
    edges: [Float64Array.from(top.flat())],
    label: [],
    projection: !isSeen,
    expectedOnly: false,
    tinted: isSeen,
  };
}

/** Makes what draws the recoil spectrum with the bump of an X of the chosen mass. */
export function spectrumScene(): (input: SpectrumInput) => PlaneScene {
  const top = rememberLast(spectrumTop);
  const background = rememberLast(({ inputs }: ToldInputs) => backgroundOf(inputs));
  const expected = rememberLast((all: Background): LineScene => ({
    id: 'expected-without-x',
    x: all.massMeV,
    y: all.perBin,
    style: 'expected',
    label: null,
    labelPlacement: 'end',
  }));
  const bump = rememberLast((told: ToldInputs, foot: Background, massMeV: number, branchingRatio: number) => [
    bumpRegion(told, foot, massMeV, branchingRatio),
  ]);
  const silent = rememberLast(({ massRangesMeV }: ToldInputs) =>
    unseen(massRangesMeV, massRangeMeV).map((range) => ({ range, label: none })),
  );
  const joined = rememberLast((first: LineScene, rest: readonly LineScene[]) => [first, ...rest]);
  return ({ told, massMeV, branchingRatio, frame, lines }) => ({
    id: 'tour-spectrum',
    title: planeWords.title(words.title),
    ...frame,
    x: { scale: 'linear', domain: massRangeMeV, label: none, showTicks: true },
    y: { scale: 'linear', domain: [0, top(told)], label: none },
    right: null,
    regions: bump(told, background(told), massMeV, branchingRatio),
    lines: joined(expected(background(told)), lines),
    bands: none,
    guides: none,
    coverage: none,
    silent: silent(told),
    pins: none,
    crosshair: {
      x: massMeV,
      y: null,
      xChip: [{ text: massText(massMeV) }],
      yChip: null,
      ring: 'ink',
      marks: none,
    },
    message: null,
  });
}
