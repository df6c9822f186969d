import { themes } from '../../plot/tokens.ts';
import { themeName, type ViewStore } from './view.ts';

/**
 * Keeps the document in the chosen theme, whose colours stand in its head.
 * @returns a function that stops it
 */
export function followTheme(view: ViewStore, document: Document): () => void {
  let shown: string | null = null;
  const apply = () => {
    const name = themeName(view.getState());
    if (name === shown) return;
    shown = name;
    document.documentElement.dataset.theme = name;
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', themes[name].background);
  };
  apply();
  return view.subscribe(apply);
}
