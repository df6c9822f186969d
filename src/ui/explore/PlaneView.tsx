import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { lateParts } from '../../words/en/lateParts.ts';
import { pressKey } from '../keys/pressKey.ts';
import { late } from '../late/late.ts';
import { withLate } from '../late/withLate.ts';
import { usePage } from '../page/PageContext.tsx';
import type { PlaneSlot } from './contents.ts';

const pointing = late(
  () => import('./pointing.ts'),
  () => lateParts.pointing,
);

interface PlaneViewProps {
  readonly slot: PlaneSlot;
}

/** The box of a plane, which the picture draws: gives it its size, and takes its keys. */
export function PlaneView({ slot }: PlaneViewProps) {
  const page = usePage();
  const { picture, messages } = page;
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (box.current === null) return;
    const element = box.current;
    const detach = picture.attach(slot, element);
    let isGone = false;
    let stopPointing = () => {};
    // The picture is there before anybody can point at it.
    void withLate(messages, pointing, ({ letPoint }) => {
      if (!isGone) stopPointing = letPoint(slot, page);
    });
    const measure = () => picture.resize(slot, element.clientWidth, element.clientHeight);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => {
      observer.disconnect();
      isGone = true;
      stopPointing();
      detach();
    };
  }, [page, picture, slot, messages]);

  useEffect(() => {
    const hide = (event: PointerEvent) => {
      if (event.pointerType === 'mouse') picture.plane(slot)?.showHandle(false);
    };
    const element = box.current;
    element?.addEventListener('pointermove', hide);
    return () => element?.removeEventListener('pointermove', hide);
  }, [picture, slot]);

  const onKeyDown = (event: KeyboardEvent) => pressKey(event, page, slot);

  return <div ref={box} className="plane-box" onKeyDown={onKeyDown} />;
}
