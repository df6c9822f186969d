/**
 * Solution at `end` of dy/dt = f(t, y) by the classical fourth-order Runge–Kutta method with equal steps.
 * @param derivative f(t, y), an array as long as y
 * @param initial y at `start`; not changed
 * @param steps number of steps, at least 1; `end` may lie below `start`
 */
export function integrate(
  derivative: (t: number, y: readonly number[]) => readonly number[],
  initial: readonly number[],
  start: number,
  end: number,
  steps: number,
): readonly number[] {
  const step = (end - start) / steps;
  let y = initial;
  for (let index = 0; index < steps; index++) {
    const t = start + index * step;
    const k1 = derivative(t, y);
    const k2 = derivative(t + step / 2, shifted(y, k1, step / 2));
    const k3 = derivative(t + step / 2, shifted(y, k2, step / 2));
    const k4 = derivative(t + step, shifted(y, k3, step));
    y = y.map((value, i) => value + (step / 6) * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]));
  }
  return y;
}

function shifted(y: readonly number[], slope: readonly number[], step: number): readonly number[] {
  return y.map((value, i) => value + step * slope[i]);
}
