import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { moveCrosshair } from '../../state/changes.ts';
import { commit, preview } from '../../state/store.ts';
import { pointAt } from '../explore/pointing.ts';
import { actionOf } from '../keys/handleKey.ts';
import { usePage } from '../page/PageContext.tsx';
import { dragPoint } from './dragPoint.ts';
import { useTour } from './tourContext.ts';
import './figure.css';

/** The live figure of the step: a plane in which the point is dragged, with words and handles over it. */
export function TourFigure() {
  const { step } = useTour();
  const { Over } = step;
  return (
    <div className={`tour-figure ${step.id}`} data-testid="tour-figure" data-drag={step.drags}>
      {step.drags !== 'nothing' && <TourPlane />}
      {Over && <Over />}
    </div>
  );
}

/** The box of the plane, which the picture of the tour draws. */
function TourPlane() {
  const page = usePage();
  const { step } = useTour();
  const { picture, bound, answers } = page;
  const box = useRef<HTMLDivElement>(null);
  const { store } = bound;
  const { drags } = step;

  useLayoutEffect(() => {
    if (box.current === null) return;
    const element = box.current;
    const detach = picture.attach('main', element);
    const measure = () => picture.resize('main', element.clientWidth, element.clientHeight);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => {
      observer.disconnect();
      detach();
    };
  }, [picture]);

  useLayoutEffect(() => {
    const [host, plane] = [picture.host('main'), picture.plane('main')];
    if (host === null || plane === null) return;
    plane.showHandle(drags === 'point');
    const place = (x: number, y: number) => {
      const { choices } = store.getState();
      return drags === 'point' ? pointAt(choices, 'main', x, y) : { ...choices.crosshair, massMeV: x };
    };
    return dragPoint(
      host,
      plane,
      (x, y) => preview(store, moveCrosshair(place(x, y))),
      () => commit(store),
    );
  }, [picture, store, drags]);

  const onKeyDown = (event: KeyboardEvent) => {
    const { choices } = store.getState();
    const action = actionOf({ press: event, choices, answers: answers.getState() });
    // Of all that can be done by keyboard only moving the point belongs to the tour.
    if (action?.kind !== 'move') return;
    preview(store, action.change);
    event.preventDefault();
  };
  return <div ref={box} className="plane-box" onKeyDown={onKeyDown} />;
}
