import { normalCumulative } from '../../../src/statistics/normal.ts';
import type { ShapeData } from '../../../src/statistics/shape/shapeData.ts';
import type { ShapeModel } from '../../../src/statistics/shape/shapeModel.ts';

/** −ln L written down as its definition reads, up to terms without parameters. */
export function plainMinusLogLikelihood(
  { config }: ShapeModel,
  data: ShapeData,
  strength: number,
  [logBackground, w, u, v]: readonly number[],
): number {
  const { lo, hi, c1, c2, nB0, sB, mX, sig0, rmu } = config;
  const background = Math.exp(logBackground);
  const signal = strength * 1.1 ** -w;
  const mean = mX ** 2 + rmu * mX ** 2 * u;
  const sigma = sig0 * 1.1 ** v;
  const part = normalCumulative((hi - mean) / sigma) - normalCumulative((lo - mean) / sigma);
  let sum = -background - signal;
  for (const x of data.x.slice(0, data.count)) {
    const t = (x - lo) / (hi - lo);
    const fB = (1 + c1 * t + c2 * t * t) / ((1 + c1 / 2 + c2 / 3) * (hi - lo));
    const fS = Math.exp(-0.5 * ((x - mean) / sigma) ** 2) / (Math.sqrt(2 * Math.PI) * sigma * part);
    sum += Math.log(background * fB + signal * fS);
  }
  const tau = nB0 / sB ** 2;
  sum += data.auxiliary * logBackground - tau * background;
  sum -= 0.5 * ((w - data.sensitivity) ** 2 + (u - data.position) ** 2 + (v - data.width) ** 2);
  return -sum;
}

/** Smallest value of a function by the simplex of Nelder and Mead, started anew until it stays. */
export function smallest(f: (x: readonly number[]) => number, start: readonly number[], size = 0.5): number {
  let best = [...start];
  for (let restart = 0; restart < 6; restart++)
    best = simplex(f, best, restart % 2 === 0 ? size : 0.1 * size);
  return f(best);
}

function simplex(f: (x: readonly number[]) => number, start: readonly number[], size: number): number[] {
  const corners = [start, ...start.map((_, k) => start.map((x, i) => x + (i === k ? size : 0)))].map((x) => ({
    x: [...x],
    value: f(x),
  }));
  for (let iteration = 0; iteration < 800; iteration++) {
    corners.sort((a, b) => a.value - b.value);
    const worst = corners[corners.length - 1];
    if (worst.value - corners[0].value < 1e-13) break;
    const centre = start.map((_, i) => {
      const others = corners.slice(0, -1);
      return others.reduce((sum, { x }) => sum + x[i], 0) / others.length;
    });
    const along = (factor: number) => {
      const x = centre.map((c, i) => c + factor * (worst.x[i] - c));
      return { x, value: f(x) };
    };
    let trial = along(-1);
    if (trial.value < corners[0].value) {
      const further = along(-2);
      if (further.value < trial.value) trial = further;
    } else if (trial.value >= corners[corners.length - 2].value) {
      trial = along(trial.value < worst.value ? -0.5 : 0.5);
    }
    if (trial.value < worst.value) corners[corners.length - 1] = trial;
    else {
      const [{ x: best }] = corners;
      for (const corner of corners.slice(1)) {
        corner.x = corner.x.map((x, i) => 0.5 * (x + best[i]));
        corner.value = f(corner.x);
      }
    }
  }
  corners.sort((a, b) => a.value - b.value);
  return corners[0].x;
}
