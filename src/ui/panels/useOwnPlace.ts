import { type RefObject, useLayoutEffect } from 'react';
import './ownPlace.css';

/**
 * Tells the figure in which a drawing stands that its plane is hidden, and all of the page around it that the drawing needs height:
 * `data-drawn`, for styles that come with the drawing.
 */
export function useOwnPlace(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const places = ['.figure', '.explore'].map((place) => element.current?.closest<HTMLElement>(place));
    for (const place of places) place?.setAttribute('data-drawn', '');
    return () => {
      for (const place of places) place?.removeAttribute('data-drawn');
    };
  }, [element]);
}
