// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPlane, type Plane } from '../../src/plot/drawPlane.ts';
import { attachPointer, type PointerHandlers } from '../../src/plot/pointer.ts';
import { axisScale } from '../../src/plot/scales.ts';
import { themes } from '../../src/plot/tokens.ts';
import { domainBetween, pannedDomain, pinchedDomain, zoomedDomain } from '../../src/plot/viewDomains.ts';
import { smallScene } from './scenes.ts';

let host: HTMLElement;
let plane: Plane;
let detach: () => void;
const calls = {
  onPoint: vi.fn(),
  onPin: vi.fn(),
  onPinMove: vi.fn(),
  onView: vi.fn(),
  onReset: vi.fn(),
  onCommit: vi.fn(),
};

beforeEach(() => {
  for (const call of Object.values(calls)) call.mockReset();
  host = document.createElement('div');
  document.body.replaceChildren(host);
  plane = createPlane(host);
  plane.draw(smallScene(), themes.light);
  detach = attachPointer(host, plane, calls satisfies PointerHandlers);
});
afterEach(() => detach());

type Where = readonly [x: number, y: number];
function send(type: string, [clientX, clientY]: Where, more: PointerEventInit = {}): void {
  host.dispatchEvent(
    new PointerEvent(type, { clientX, clientY, pointerId: 1, pointerType: 'mouse', bubbles: true, ...more }),
  );
}
function drag(from: Where, to: Where, more: PointerEventInit = {}): void {
  send('pointerdown', from, more);
  send('pointermove', [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], more);
  send('pointermove', to, more);
  send('pointerup', to, more);
}

describe('pointing', () => {
  it('tells where the pointer is, in data values, inside the frame only', () => {
    send('pointermove', [300, 190]);
    const data = plane.toData(300, 190);
    expect(calls.onPoint).toHaveBeenLastCalledWith(data?.x, data?.y);
    send('pointermove', [10, 190]);
    expect(calls.onPoint).toHaveBeenCalledTimes(1);
  });

  it('pins on a click, once for a double click, and resets on it', () => {
    drag([300, 190], [300, 190]);
    drag([300, 190], [300, 190]);
    host.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    expect(calls.onPin).toHaveBeenCalledTimes(1);
    expect(calls.onReset).toHaveBeenCalledTimes(1);
  });

  it('pans by dragging: the value under the pointer goes along', () => {
    send('pointerdown', [300, 190]);
    send('pointermove', [340, 170]);
    const [x, y] = calls.onView.mock.lastCall ?? [];
    const moved = plane.toData(300 - 40, 190 + 20);
    const scale = axisScale({ scale: 'linear', domain: x }, 60, 540);
    expect(scale.toValue(300)).toBeCloseTo(moved?.x ?? 0, 6);
    const height = axisScale({ scale: 'log', domain: y }, 350, 30);
    expect(height.toValue(190) / (moved?.y ?? 1)).toBeCloseTo(1, 6);
    send('pointerup', [340, 170]);
    expect(calls.onPin).not.toHaveBeenCalled();
    expect(calls.onCommit).toHaveBeenCalledTimes(1);
  });

  it('zooms to a box with Shift', () => {
    drag([200, 100], [400, 300], { shiftKey: true });
    const corner = plane.toData(200, 300);
    const [x, y] = calls.onView.mock.lastCall ?? [];
    expect(x[0]).toBeCloseTo(corner?.x ?? 0, 9);
    expect(y[0] / (corner?.y ?? 1)).toBeCloseTo(1, 9);
    expect(host.querySelector('.plate > rect')).toBeNull();
  });

  it('drags pins', () => {
    const pin = plane.toPixels(20, 1e-5) ?? { x: 0, y: 0 };
    drag([pin.x + 3, pin.y], [pin.x + 60, pin.y + 30]);
    expect(calls.onPinMove.mock.lastCall?.[0]).toBe('A');
    expect(calls.onView).not.toHaveBeenCalled();
  });

  it('zooms with the wheel only with Ctrl or ⌘ or in a focused plot', () => {
    const wheel = (ctrlKey: boolean) => {
      const event = new WheelEvent('wheel', { deltaY: -100, bubbles: true, cancelable: true });
      Object.defineProperties(event, {
        clientX: { value: 300 },
        clientY: { value: 190 },
        ctrlKey: { value: ctrlKey },
      });
      host.dispatchEvent(event);
    };
    wheel(false);
    expect(calls.onView).not.toHaveBeenCalled();
    wheel(true);
    const [x] = calls.onView.mock.lastCall ?? [];
    expect(x[1] - x[0]).toBeLessThan(300);
  });

  it('lets a finger drag the crosshair by its handle, without jumping', () => {
    const touch = { pointerType: 'touch' };
    plane.showHandle(true);
    const handle = plane.handle() ?? { x: 0, y: 0 };
    send('pointerdown', [handle.x + 5, handle.y - 4], touch);
    send('pointermove', [handle.x + 15, handle.y - 4], touch);
    const before = plane.toPixels(150, 1e-6) ?? { x: 0, y: 0 };
    const wanted = plane.toData(before.x + 10, before.y);
    expect(calls.onPoint.mock.lastCall?.[0]).toBeCloseTo(wanted?.x ?? 0, 6);
    expect(calls.onPoint.mock.lastCall?.[1] / (wanted?.y ?? 1)).toBeCloseTo(1, 6);
  });

  it('zooms with two fingers', () => {
    send('pointerdown', [250, 190], { pointerType: 'touch', pointerId: 1 });
    send('pointerdown', [350, 190], { pointerType: 'touch', pointerId: 2 });
    send('pointermove', [450, 190], { pointerType: 'touch', pointerId: 2 });
    const [x] = calls.onView.mock.lastCall ?? [];
    expect(x[1] - x[0]).toBeCloseTo(150, 6);
  });

  it('makes one step of history of a zoom with two fingers, when the first of them leaves', () => {
    const touch = (type: string, where: Where, pointerId: number) =>
      send(type, where, { pointerType: 'touch', pointerId });
    touch('pointerdown', [250, 190], 1);
    touch('pointerdown', [350, 190], 2);
    touch('pointermove', [450, 190], 2);
    touch('pointermove', [480, 190], 2);
    expect(calls.onCommit).not.toHaveBeenCalled();
    touch('pointerup', [480, 190], 2);
    touch('pointermove', [255, 190], 1);
    touch('pointerup', [255, 190], 1);
    expect(calls.onCommit).toHaveBeenCalledTimes(1);
    expect(calls.onPin).not.toHaveBeenCalled();
  });

  it('makes no step of two fingers that do not move', () => {
    for (const [type, pointerId] of [
      ['pointerdown', 1],
      ['pointerdown', 2],
      ['pointerup', 1],
      ['pointerup', 2],
    ] as const)
      send(type, [200 + 100 * pointerId, 190], { pointerType: 'touch', pointerId });
    expect(calls.onCommit).not.toHaveBeenCalled();
  });

  it('is silent once detached', () => {
    detach();
    send('pointermove', [300, 190]);
    expect(calls.onPoint).not.toHaveBeenCalled();
  });
});

describe('domains', () => {
  const mass = axisScale({ scale: 'linear', domain: [0, 340] }, 68, 928);
  const coupling = axisScale({ scale: 'log', domain: [1e-10, 1] }, 474, 28);

  it('keep the value under the pointer when zooming, and never get too small', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 68, max: 928, noNaN: true }),
        fc.double({ min: 28, max: 474, noNaN: true }),
        fc.double({ min: 1e-6, max: 3, noNaN: true }),
        (x, y, factor) => {
          const [start, end] = zoomedDomain(mass, x, factor);
          expect(end - start).toBeGreaterThanOrEqual(0.2 - 1e-9);
          const zoomed = axisScale({ scale: 'linear', domain: [start, end] }, 68, 928);
          expect(zoomed.toValue(x)).toBeCloseTo(mass.toValue(x), 6);
          const [low, high] = zoomedDomain(coupling, y, factor);
          expect(Math.log10(high / low)).toBeGreaterThanOrEqual(0.1 - 1e-9);
        },
      ),
    );
  });

  it('of a box are in order whichever way it was drawn, and never too small', () => {
    expect(domainBetween(mass, 400, 200)).toEqual(domainBetween(mass, 200, 400));
    const [start, end] = domainBetween(mass, 300, 300);
    expect(end - start).toBeCloseTo(0.2, 9);
    const [low, high] = domainBetween(coupling, 100, 300);
    expect(low).toBeLessThan(high);
  });

  it('of a pan keep their size; a pinch without zoom is a pan', () => {
    const [start, end] = pannedDomain(mass, 86);
    expect(end - start).toBeCloseTo(340, 9);
    expect(start).toBeCloseTo(-34, 9);
    const pinched = pinchedDomain(coupling, 200, 1, 30);
    const panned = pannedDomain(coupling, 30);
    expect(pinched[0] / panned[0]).toBeCloseTo(1, 9);
    expect(pinched[1] / panned[1]).toBeCloseTo(1, 9);
  });
});
