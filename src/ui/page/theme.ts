import { cssVariables, themes } from '../../plot/tokens.ts';
import { themeName, type ViewStore } from './view.ts';

/**
 * Keeps the colours of the document those of the chosen theme.
 * @returns a function that stops it
 */
export function followTheme(view: ViewStore, document: Document): () => void {
  let shown: string | null = null;
  const apply = () => {
    const name = themeName(view.getState());
    if (name === shown) return;
    shown = name;
    const root = document.documentElement;
    root.dataset.theme = name;
    for (const [variable, value] of Object.entries(cssVariables(themes[name])))
      root.style.setProperty(variable, value);
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', themes[name].background);
  };
  apply();
  return view.subscribe(apply);
}
