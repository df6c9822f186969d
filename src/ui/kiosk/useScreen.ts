import { useEffect, useState } from 'react';

/** How a stand's screen is used. */
export interface Screen {
  readonly isPortrait: boolean;
  /** Pixels for each of the 1080 × 1920, or 1920 × 1080, for which the page is laid out. */
  readonly unit: number;
}

/** How a screen of this size (px) is used. */
export function screenOf(width: number, height: number): Screen {
  const isPortrait = height > width;
  const [wide, high] = isPortrait ? [1080, 1920] : [1920, 1080];
  return { isPortrait, unit: Math.min(width / wide, height / high) };
}

const here = () => screenOf(window.innerWidth, window.innerHeight);

/** How this screen is used. */
export function useScreen(): Screen {
  const [screen, setScreen] = useState(here);
  useEffect(() => {
    const measure = () => setScreen(here());
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return screen;
}
