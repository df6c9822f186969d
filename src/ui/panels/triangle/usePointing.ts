import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { ratioPlace, type Shares, triangleDivisions, triangleRatios } from '../../../physics/alp/triangle.ts';
import { sharesDrawnAt, type TriangleLayout } from './triangleLayout.ts';

/** How far outside the triangle its edge can still be pointed at, in shares. */
const reach = 0.06;

/** The ratio nearest to shares; null too far outside the triangle. */
export function nearestRatio(shares: Shares): number | null {
  if (shares.some((share) => share < -reach)) return null;
  const inside = shares.map((share) => Math.max(0, share));
  const sum = inside.reduce((total, share) => total + share, 0);
  const gluon = Math.min(triangleDivisions, Math.round((inside[0] / sum) * triangleDivisions));
  const weak = Math.min(triangleDivisions - gluon, Math.round((inside[1] / sum) * triangleDivisions));
  return ratioPlace(gluon, weak);
}

/** Steps of C_GG and C_WW of the arrow keys. */
const arrows: Readonly<Partial<Record<string, readonly [gluon: number, weak: number]>>> = {
  ArrowUp: [1, 0],
  ArrowDown: [-1, 0],
  ArrowLeft: [0, 1],
  ArrowRight: [0, -1],
};

/** The ratio a step away; the same where there is none. */
export function steppedRatio(place: number, [gluonStep, weakStep]: readonly [number, number]): number {
  const [CGG, CWW] = triangleRatios[place];
  const gluon = Math.round(CGG * triangleDivisions) + gluonStep;
  if (gluon < 0 || gluon > triangleDivisions) return place;
  const weak = Math.round(CWW * triangleDivisions) + weakStep;
  return ratioPlace(gluon, Math.min(Math.max(0, weak), triangleDivisions - gluon));
}

/**
 * Which ratio pointer or keys point at.
 * @param start where the keys begin
 * @param choose what a click or Enter does with it
 */
export function usePointing(layout: TriangleLayout, start: number, choose: (place: number) => void) {
  const [pointed, setPointed] = useState<number | null>(null);
  const placeOf = ({ clientX, clientY, currentTarget }: PointerEvent<Element>): number | null => {
    const { left, top } = currentTarget.getBoundingClientRect();
    return nearestRatio(sharesDrawnAt(layout, [clientX - left, clientY - top]));
  };
  return {
    pointed,
    handlers: {
      onPointerMove: (event: PointerEvent<Element>) => setPointed(placeOf(event)),
      onPointerLeave: () => setPointed(null),
      onPointerUp: (event: PointerEvent<Element>) => {
        const place = placeOf(event);
        setPointed(place);
        if (place !== null) choose(place);
      },
      onKeyDown: (event: KeyboardEvent) => {
        const step = arrows[event.key];
        if (step !== undefined) setPointed(steppedRatio(pointed ?? start, step));
        else if (event.key === 'Enter') choose(pointed ?? start);
        else return;
        event.preventDefault();
        event.stopPropagation();
      },
    },
  };
}
