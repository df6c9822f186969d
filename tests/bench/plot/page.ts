import { createPlane } from '../../../src/plot/drawPlane.ts';
import { placeLabels } from '../../../src/plot/labelLayout.ts';
import { themes } from '../../../src/plot/tokens.ts';
import { fullScene } from './scene.ts';

/** Milliseconds of each repetition, sorted. */
function timed(count: number, work: (k: number) => () => void): number[] {
  const times: number[] = [];
  for (let k = 0; k < count; k++) {
    const run = work(k);
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

const quantiles = (times: number[]) => ({
  best: times[0],
  p50: times[Math.floor(0.5 * times.length)],
  p95: times[Math.floor(0.95 * times.length)],
});

const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
document.body.append(svg);
const plane = createPlane(svg);

/** Scripting time of a full draw, of a crosshair move and of settling labels, ms; scenes are made outside the clock. */
function measure(count: number) {
  const draw = (k: number) => {
    const scene = fullScene(k % 40);
    return () => plane.draw(scene, themes.light);
  };
  timed(count, draw);
  const crosshair = fullScene(0).crosshair;
  return {
    draw: quantiles(timed(count, draw)),
    crosshair: quantiles(
      timed(count, (k) => () => plane.moveCrosshair(crosshair && { ...crosshair, x: 20 + (k % 300) })),
    ),
    labels: quantiles(timed(Math.ceil(count / 5), () => () => plane.settleLabels(placeLabels))),
  };
}

Object.assign(window, { measure });
