import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { commit, preview } from '../../state/store.ts';
import { usePage } from '../page/PageContext.tsx';
import type { View } from '../page/view.ts';
import { type PlaneSlot, swapFigures } from './contents.ts';
import { actionOf } from './keyboard.ts';

interface PlaneViewProps {
  readonly slot: PlaneSlot;
}

const hasOpen = ({ highlighted, unfolded, explained }: View): boolean =>
  highlighted !== null || unfolded.length > 0 || explained !== null;

/** The box of a plane, which the picture draws: gives it its size, and takes its keys. */
export function PlaneView({ slot }: PlaneViewProps) {
  const page = usePage();
  const { picture, bound, answers, view } = page;
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (box.current === null) return;
    const element = box.current;
    const detach = picture.attach(slot, element);
    let isGone = false;
    let stopPointing = () => {};
    // The picture is there before anybody can point at it.
    void import('./pointing.ts').then(({ letPoint }) => {
      if (!isGone) stopPointing = letPoint(slot, picture, bound.store, answers);
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
  }, [picture, slot, bound, answers]);

  useEffect(() => {
    const hide = (event: PointerEvent) => {
      if (event.pointerType === 'mouse') picture.plane(slot)?.showHandle(false);
    };
    const element = box.current;
    element?.addEventListener('pointermove', hide);
    return () => element?.removeEventListener('pointermove', hide);
  }, [picture, slot]);

  const onKeyDown = (event: KeyboardEvent) => {
    const action = actionOf(event, bound.store.getState().choices, answers.getState());
    if (action === null) return;
    // With nothing to close here, Escape is left to what may be running.
    if (action.kind === 'escape' && !hasOpen(view.getState())) return;
    event.preventDefault();
    switch (action.kind) {
      case 'move':
        preview(bound.store, action.change);
        break;
      case 'step':
        commit(bound.store, action.change);
        break;
      case 'table':
        view.setState({ table: slot });
        break;
      case 'swap':
        swapFigures(bound.store);
        break;
      case 'keys':
        view.setState({ keyMapOpen: true });
        break;
      case 'copy':
        void import('../readout/copyNumbers.ts')
          .then(({ copyNumbers }) => copyNumbers(page))
          .then((announcement) => view.setState({ announcement }));
        break;
      case 'say':
        view.setState({ announcement: action.sentence });
        break;
      case 'escape':
        view.setState({ highlighted: null, unfolded: [], explained: null });
        break;
    }
  };

  return <div ref={box} className="plane-box" onKeyDown={onKeyDown} />;
}
