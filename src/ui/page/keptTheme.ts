export type ThemeChoice = 'system' | 'light' | 'dark';

const key = 'kaonscope.theme';

/** The theme as chosen on an earlier visit; that of the system where none was, or the browser keeps nothing. */
export function keptTheme(window: Window): ThemeChoice {
  try {
    const kept = window.localStorage.getItem(key);
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
