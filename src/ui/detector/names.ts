import type { Detector, DetectorName } from '../../data/detectorSchema.ts';
import { estimatedWidth } from '../../plot/richText.ts';
import type { RichText } from '../../plot/scene.ts';
import { detectorWords } from '../../words/en/detector.ts';
import { rich } from '../text/markup.ts';
import { fanned } from './fan.ts';
import type { DetectorView } from './view.ts';

/** What stands beside the detectors: their names, what they are for, numbers for a key, or nothing. */
export type DetectorNaming = 'detectors' | 'roles' | 'numbers' | 'none';

type Point = readonly [x: number, y: number];

/** A name with the lines that lead from it to what it names. */
export interface PlacedName {
  readonly id: string;
  readonly text: RichText;
  /** Its middle, px. */
  readonly x: number;
  readonly leaders: readonly (readonly Point[])[];
  /** Ends of the bracket below it, px; null for none. */
  readonly bracket: readonly [number, number] | null;
}

/** What one name is of, most needed first where not all have room. */
interface Named {
  readonly id: string;
  readonly text: string;
  readonly parts: readonly DetectorName[];
}

const volume = 'volume';
/** From this width on, px, all names have room in full. */
const wide = 1100;

/** Detectors in the order of their numbers. */
export const numbered = [
  ['ktag'],
  ['gtk'],
  ['lav'],
  ['strawUpstream', 'strawDownstream'],
  ['magnet'],
  ['rich'],
  ['chod'],
  ['lkr'],
  ['muv12', 'muv3'],
] as const satisfies readonly (readonly DetectorName[])[];

/** Those that may be left unnamed where the room is short, the first one first. */
const leftOut: readonly string[] = ['sac', 'magnet', 'chod', 'target', 'muv12', volume];

/** One part of each detector that a name in roles points at. */
const roleParts = {
  made: 'target',
  tagged: 'ktag',
  measured: 'gtk',
  tracks: 'strawUpstream',
  told: 'rich',
  caught: 'muv3',
} as const satisfies Record<string, DetectorName>;

function namedParts(naming: DetectorNaming, detector: Detector, view: DetectorView): readonly Named[] {
  if (naming === 'none') return [];
  if (naming === 'roles') {
    return Object.entries(roleParts).map(([role, part]) => ({
      id: role,
      text: detectorWords.roles[role as keyof typeof roleParts],
      parts: [part],
    }));
  }
  const [from, to] = detector.decays.vertexRangeM;
  const words = view.width < wide ? detectorWords.countedShort : detectorWords.counted(from, to);
  const counted = { id: volume, text: words, parts: [] };
  if (naming === 'numbers') {
    const numbers = numbered.flatMap((parts, k) =>
      parts.map((part) => ({ id: part, text: String(k + 1), parts: [part] })),
    );
    const above = numbers.filter(({ id }) => id !== 'lav' && id !== 'muv12');
    return [...above, counted];
  }
  const { lav: _, ...others } = detectorWords.names;
  const names = Object.entries(others).map(([name, text]) => ({
    id: name,
    text,
    parts: [name as DetectorName],
  }));
  return [...names, counted];
}

/** Where names above point, px: the top of each piece. */
function anchorsOf(named: Named, { detectors, decays }: Detector, view: DetectorView): readonly Point[] {
  if (named.id === volume) return decays.vertexRangeM.map((zM) => [view.x(zM), view.fanY] as const);
  const pieces = named.parts.flatMap((part) => detectors[part]);
  // A role is of the whole: its line goes to the piece in the middle.
  const pointed = named.id in roleParts ? [pieces[pieces.length >> 1]] : pieces;
  return pointed
    .filter(({ zM: [, to] }) => to >= view.fromM)
    .map(({ zM: [from, to], acrossM: [, outer] }) => [view.x((from + to) / 2), view.y(outer) - 1] as const);
}

const bracketOf = ([[from], [to]]: readonly Point[]) => [from, to] as const;
/** The middle of the bracket, which lies below where leaders fan out, so that none crosses it. */
const middleOf = (anchors: readonly Point[], { fanY }: DetectorView): Point => [meanX(anchors), fanY];

const meanX = (points: readonly Point[]) => points.reduce((sum, [x]) => sum + x, 0) / points.length;

/**
 * The names above the detector in one row, none touching, with lines that fan out to their places and go down there, so that no
 * two of them cross. Where not all have room, the least needed are left out.
 */
export function placedNames(
  naming: DetectorNaming,
  detector: Detector,
  view: DetectorView,
  fontSize: number,
): readonly PlacedName[] {
  const all = namedParts(naming, detector, view)
    .map((named) => {
      const anchors = anchorsOf(named, detector, view);
      const text = rich(named.text);
      return { ...named, text, anchors, at: meanX(anchors), width: 1.06 * estimatedWidth(text, fontSize) };
    })
    .filter(({ anchors }) => anchors.length > 0)
    .sort((a, b) => a.at - b.at);
  const gap = 0.7 * fontSize;
  for (let dropped = 0; dropped <= leftOut.length; dropped += 1) {
    const kept = all.filter(({ id }) => !leftOut.slice(0, dropped).includes(id));
    const places = fanned(kept, view.width, gap);
    if (places === null) continue;
    return kept.map(({ id, text, anchors, width }, k) => ({
      id,
      text,
      x: places[k],
      ...(id === volume
        ? {
            leaders: leadersOf(places[k], width, [middleOf(anchors, view)], view, fontSize),
            bracket: bracketOf(anchors),
          }
        : { leaders: leadersOf(places[k], width, anchors, view, fontSize), bracket: null }),
    }));
  }
  return [];
}

function leadersOf(
  middle: number,
  width: number,
  anchors: readonly Point[],
  view: DetectorView,
  fontSize: number,
): readonly (readonly Point[])[] {
  const inset = Math.min(width / 2, 0.3 * fontSize);
  return anchors.map(([x, y]) => {
    const start = Math.min(Math.max(x, middle - width / 2 + inset), middle + width / 2 - inset);
    return [
      [start, view.namesY + 0.45 * fontSize],
      [x, view.fanY - 0.35 * fontSize],
      [x, y],
    ] as const;
  });
}
