/** A function of t that may jump where its kind changes, and be ±Infinity; NaN counts as negative. */
export interface Level {
  readonly at: (t: number) => number;
  /** Equal between jumps. */
  readonly kindAt: (t: number) => number;
}

/** Values further from 0 than this are left alone: no crossing hides beside them. */
const near = 3;
/** Width in t to which crossings are pinned down. */
const narrow = 1e-11;
/** Jumps are kept apart so far; a crossing that lies in one is pinned down later. */
const jumpWidth = 1e-6;

interface Sample {
  readonly t: number;
  readonly value: number;
}

/**
 * Where a function is not negative: crossings between samples are solved for, jumps and extrema near 0 that lie between
 * samples are found before.
 * @param level the function
 * @param samples ascending t; where the function is near 0 points half way between are added, close enough for it to bend
 * at most once in between
 * @param isOpen whether the function stays as it is at the last sample for ever
 * @returns ascending pairs of t; the last one may end at Infinity
 */
export function nonNegativeStretches(
  level: Level,
  samples: readonly number[],
  isOpen: boolean,
): (readonly [number, number])[] {
  const first = samples.map(sampleOf(level));
  const points = withExtrema(level, withJumps(level, withMiddles(level, first)));
  const stretches: [number, number][] = [];
  let from: number | null = null;
  points.forEach((point, i) => {
    const inside = point.value >= 0;
    if (inside === (from !== null)) return;
    const edge = i === 0 ? point.t : crossing(level, points[i - 1], point);
    if (from === null) from = edge;
    else {
      stretches.push([from, edge]);
      from = null;
    }
  });
  if (from !== null) stretches.push([from, isOpen ? Infinity : points[points.length - 1].t]);
  return stretches;
}

const sampleOf =
  ({ at }: Level) =>
  (t: number): Sample => ({ t, value: at(t) });

/** Puts a point half way between neighbours that are not both far on the same side. */
function withMiddles(level: Level, samples: readonly Sample[]): Sample[] {
  return samples.flatMap((sample, i) => {
    if (i === 0 || bothFar(samples[i - 1], sample)) return [sample];
    return [sampleOf(level)((samples[i - 1].t + sample.t) / 2), sample];
  });
}

/** Whether no crossing can hide between two points. */
function bothFar(a: Sample, b: Sample): boolean {
  return Math.min(Math.abs(a.value), Math.abs(b.value)) > near && a.value > 0 === b.value > 0;
}

/** Puts both sides of each jump in. */
function withJumps(level: Level, samples: readonly Sample[]): Sample[] {
  return samples.flatMap((sample, i) => {
    if (i === 0) return [sample];
    const before = samples[i - 1];
    const kind = level.kindAt(before.t);
    if (bothFar(before, sample) || kind === level.kindAt(sample.t)) return [sample];
    let [low, high] = [before.t, sample.t];
    while (high - low > jumpWidth) {
      const middle = (low + high) / 2;
      if (level.kindAt(middle) === kind) low = middle;
      else high = middle;
    }
    return [...[low, high].map(sampleOf(level)), sample];
  });
}

/** Puts in the extrema at which the function might just touch 0. */
function withExtrema(level: Level, samples: readonly Sample[]): Sample[] {
  return samples.flatMap((sample, i) => {
    const [before, after] = [samples[i - 1], samples[i + 1]] as (Sample | undefined)[];
    if (before === undefined || after === undefined || Math.abs(sample.value) > near) return [sample];
    const isTop = sample.value < 0 && sample.value > before.value && sample.value > after.value;
    const isFoot = sample.value >= 0 && sample.value < before.value && sample.value < after.value;
    if (!isTop && !isFoot) return [sample];
    const found = extremum(level, before.t, after.t, isTop ? 1 : -1);
    return found.t < sample.t ? [found, sample] : [sample, found];
  });
}

/** Golden section towards a maximum (sign +1) or minimum (−1); enough to see whether it reaches 0. */
function extremum({ at }: Level, from: number, to: number, sign: number): Sample {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [from, to];
  let [t1, t2] = [b - golden * (b - a), a + golden * (b - a)];
  let [f1, f2] = [sign * at(t1), sign * at(t2)];
  while (b - a > 1e-4) {
    if (f1 > f2) {
      [b, t2, f2] = [t2, t1, f1];
      t1 = b - golden * (b - a);
      f1 = sign * at(t1);
    } else {
      [a, t1, f1] = [t1, t2, f2];
      t2 = a + golden * (b - a);
      f2 = sign * at(t2);
    }
  }
  return f1 > f2 ? { t: t1, value: sign * f1 } : { t: t2, value: sign * f2 };
}

/** Where the sign changes between two points: false position with the Illinois rule, halving across jumps. */
function crossing({ at }: Level, first: Sample, second: Sample): number {
  let [a, b] = [first.t, second.t];
  let [fa, fb] = [first.value, second.value];
  for (let step = 0; step < 100 && Math.abs(b - a) > narrow * Math.max(1, Math.abs(b)); step += 1) {
    const c = (a * fb - b * fa) / (fb - fa);
    const next = step < 30 && c > a && c < b ? c : (a + b) / 2;
    const value = at(next);
    if (Math.abs(value) < 1e-11) return next;
    if (value >= 0 === fb >= 0) {
      [b, fb] = [next, value];
      fa *= 0.5;
    } else {
      [a, fa] = [next, value];
      fb *= 0.5;
    }
  }
  return (a + b) / 2;
}
