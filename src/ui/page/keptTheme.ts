export type ThemeChoice = 'system' | 'light' | 'dark';

const key = 'kaonscope.theme';

/** Whether the page stands in a frame of somebody else's, where it keeps nothing. */
export const isFramed = ({ location }: Window): boolean => location.hash.includes('view=embed');

/** The theme as chosen on an earlier visit; that of the system where none was, or the browser keeps nothing. */
export function keptTheme(window: Window): ThemeChoice {
  try {
    const kept = isFramed(window) || window.localStorage.getItem(key);
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  } catch {
    return 'system';
  }
}

/** Keeps the choice between visits, where the browser allows it. */
export function keepTheme(window: Window, choice: ThemeChoice): void {
  try {
    window.localStorage.setItem(key, choice);
  } catch {
    return;
  }
}

/** Whether the system prefers dark colours. */
export function systemPrefersDark(window: Window): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}

/** Light or dark, as chosen or as the system says. */
export function themeName({
  themeChoice,
  systemDark,
}: {
  readonly themeChoice: ThemeChoice;
  readonly systemDark: boolean;
}): 'light' | 'dark' {
  if (themeChoice !== 'system') return themeChoice;
  return systemDark ? 'dark' : 'light';
}
