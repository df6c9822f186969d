import { fonts, over, regionStyle, type Theme } from './tokens.ts';

/**
 * The theme as CSS custom properties, so that page and plots share one source: `--background`, `--ink-2`,
 * `--pinunu-edge`, `--expected-line`, `--font-serif`, ….
 */
export function cssVariables(theme: Theme): Record<string, string> {
  const variables: Record<string, string> = {
    '--background': theme.background,
    '--panel': theme.panel,
    '--ink': theme.ink,
    '--ink-2': theme.ink2,
    '--ink-3': theme.ink3,
    '--rule': theme.rule,
    '--grid': theme.grid,
    '--expected-line': theme.expected.line,
    '--expected-sigma-1': theme.expected.sigma1,
    '--expected-sigma-2': theme.expected.sigma2,
    '--warning-text': theme.warning.text,
    '--warning-ground': theme.warning.ground,
    '--error': theme.error,
    '--done': theme.done,
    '--focus': theme.focus,
    '--font-serif': fonts.serif,
    '--font-sans': fonts.sans,
  };
  for (const [style, colours] of Object.entries(theme.series)) {
    variables[`--${style}-edge`] = colours.edge;
    variables[`--${style}-text`] = colours.text;
    variables[`--${style}-fill`] = colours.fill;
    variables[`--${style}-interior`] = over(colours.fill, regionStyle.interior, theme.background);
  }
  return variables;
}
