import type { ShapeModel } from './shapeModel.ts';

/**
 * Data of one real or pseudo-experiment: events, and the four global observables around which the nuisance
 * parameters are constrained. Reused from toy to toy, hence mutable; `x` may be longer than `count`.
 */
export interface ShapeData {
  count: number;
  x: Float64Array;
  /** Background density at each event, per GeV². */
  background: Float64Array;
  /** m, the auxiliary count that constrains the background. */
  auxiliary: number;
  /** w₀, u₀, v₀: sensitivity, position and width of the peak, in standard deviations. */
  sensitivity: number;
  position: number;
  width: number;
}

/** Empty data with room for some events. */
export function emptyData(room: number): ShapeData {
  return {
    count: 0,
    x: new Float64Array(room),
    background: new Float64Array(room),
    auxiliary: 0,
    sensitivity: 0,
    position: 0,
    width: 0,
  };
}

/** Makes room for at least this many events, keeping those that are there. */
export function makeRoom(data: ShapeData, room: number): void {
  if (data.x.length >= room) return;
  for (const column of ['x', 'background'] as const) {
    const larger = new Float64Array(2 * room);
    larger.set(data[column]);
    data[column] = larger;
  }
}

/** The data as observed: the events of the configuration, and the global observables at their nominal values. */
export function observedData({ config, auxiliary, backgroundDensity }: ShapeModel): ShapeData {
  return {
    count: config.events.length,
    x: Float64Array.from(config.events),
    background: Float64Array.from(config.events, backgroundDensity),
    auxiliary,
    sensitivity: 0,
    position: 0,
    width: 0,
  };
}
