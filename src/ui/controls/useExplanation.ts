import { useEffect, useRef, useState } from 'react';
import { usePage, useView } from '../page/PageContext.tsx';
import { LatePopup } from './latePopup.ts';

/** How long the pointer rests before an explanation opens, and how long it may be away on its way into it, ms. */
const restMs = 200;
const awayMs = 120;

/**
 * One explanation at a time: open while its element is pointed at or focused by keyboard.
 * @param id of this explanation, unique in the page
 */
export function useExplanation(id: string) {
  const { view } = usePage();
  const open = useView(({ explained }) => explained === id);
  const [element, setElement] = useState<HTMLElement | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const set = (explained: string | null, afterMs: number) => {
    clearTimeout(timer.current);
    if (explained !== null) LatePopup.part.prepare();
    timer.current = setTimeout(() => {
      if (explained !== null || view.getState().explained === id) view.setState({ explained });
    }, afterMs);
  };
  return {
    /** Opens it at once. */
    show: () => set(id, 0),
    /** What the element must do for its explanation. */
    anchor: {
      ref: setElement,
      'aria-describedby': open ? `explanation-${id}` : undefined,
      onPointerEnter: ({ pointerType }: { readonly pointerType: string }) => {
        if (pointerType === 'mouse') set(id, restMs);
      },
      onPointerLeave: ({ pointerType }: { readonly pointerType: string }) => {
        if (pointerType === 'mouse') set(null, awayMs);
      },
      onFocus: ({ currentTarget }: { readonly currentTarget: HTMLElement }) => {
        if (currentTarget.matches(':focus-visible')) set(id, 0);
      },
      onBlur: () => set(null, 0),
    },
    /** What the explanation itself must do. */
    popup: {
      anchor: open ? element : null,
      id: `explanation-${id}`,
      role: 'tooltip',
      takesFocus: false,
      onPointerEnter: () => clearTimeout(timer.current),
      onPointerLeave: () => set(null, awayMs),
      onClose: () => set(null, 0),
    },
  } as const;
}
