import type { Plugin } from 'vite';
import { cssVariables } from '../src/plot/cssVariables.ts';
import { themes } from '../src/plot/tokens.ts';

const rule = (selector: string, theme: 'light' | 'dark') =>
  `${selector}{${Object.entries(cssVariables(themes[theme]))
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}`;

/**
 * Puts the colours and faces of both themes into the head of the page, so that its first frame has them: as the system
 * prefers, or as `data-theme` says.
 */
export function themeStyles(): Plugin {
  return {
    name: 'theme-styles',
    transformIndexHtml: () => [
      {
        tag: 'style',
        injectTo: 'head-prepend',
        children: [
          rule(':root', 'light'),
          `@media (prefers-color-scheme:dark){${rule(':root:not([data-theme])', 'dark')}}`,
          rule(':root[data-theme=dark]', 'dark'),
        ].join(''),
      },
    ],
  };
}
