import { useLayoutEffect, useRef } from 'react';
import { createPlane } from '../../../plot/drawPlane.ts';
import { usePage } from '../../page/PageContext.tsx';
import type { PlaneSlot } from '../../explore/contents.ts';
import { lensScene } from './lensScene.ts';
import './lens.css';

/** A small plane in the free part of the di-muon spectrum that magnifies the window at the crosshair and its sidebands. */
export function Lens({ slot }: { readonly slot: PlaneSlot }) {
  const { picture, bound, entries, view } = usePage();
  const box = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);

  useLayoutEffect(() => {
    if (box.current === null || svg.current === null) return;
    const [element, drawing] = [box.current, svg.current];
    const plane = createPlane(drawing);
    let scheduled = 0;
    const draw = () => {
      scheduled = 0;
      const input = picture.panelInput(slot);
      const { clientWidth, clientHeight, offsetLeft } = element;
      const scene =
        input === null ? null : lensScene(input, clientWidth, clientHeight, offsetLeft + clientWidth);
      element.style.visibility = scene === null ? 'hidden' : 'visible';
      if (scene !== null) plane.draw(scene, picture.theme());
    };
    const schedule = () => {
      if (scheduled === 0) scheduled = requestAnimationFrame(draw);
    };
    const stops = [bound.store.subscribe(schedule), entries.subscribe(schedule), view.subscribe(schedule)];
    const observer = new ResizeObserver(schedule);
    observer.observe(element);
    draw();
    return () => {
      cancelAnimationFrame(scheduled);
      observer.disconnect();
      for (const stop of stops) stop();
    };
  }, [picture, slot, bound, entries, view]);

  return (
    <div ref={box} className="lens">
      <svg ref={svg} role="img" data-testid="lens" />
    </div>
  );
}
