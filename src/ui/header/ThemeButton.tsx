import { headerWords } from '../../words/en/header.ts';
import { usePage, useView } from '../page/PageContext.tsx';
import { chooseTheme, type ThemeChoice } from '../page/view.ts';
import { testIds } from '../testIds.ts';
import { HalfIcon, MoonIcon, SunIcon } from './icons.tsx';

const next: Readonly<Record<ThemeChoice, ThemeChoice>> = { system: 'light', light: 'dark', dark: 'system' };
const icons = { system: HalfIcon, light: SunIcon, dark: MoonIcon } as const;

/** Goes round: as the system says, light, dark. */
export function ThemeButton() {
  const { view } = usePage();
  const choice = useView((all) => all.themeChoice);
  const Icon = icons[choice];
  return (
    <button
      type="button"
      className="icon"
      aria-label={headerWords.changeColours(choice, next[choice])}
      title={headerWords.colours(choice)}
      data-testid={testIds.theme}
      data-theme-choice={choice}
      onClick={() => chooseTheme(view, window, next[choice])}
    >
      <Icon />
    </button>
  );
}
