import { section } from '../section.ts';

/** What is said around the entries of the glossary. */
export const glossaryWords = section('glossary', {
  title: 'Symbols and terms',
  open: 'Symbols and terms',
  find: 'Find a symbol or a word',
  found: (found: number, all: number) => (found === all ? `${all} entries` : `${found} of ${all} entries`),
  nothingFound: (typed: string) => `Nothing here matches “${typed}”.`,
  here: 'On the figure now',
  everything: 'All',
  /** In place of a place in a paper. */
  notFromPapers: 'Not from the papers.',
  place: (place: string) => `${place}.`,
  all: 'All symbols and terms',
  /** Before symbols that can be pressed. */
  explained: 'What is',
  explain: (name: string) => `What is: ${name}`,
  /** Greek letters as they are called, for those who type. */
  letters: {
    α: 'alpha',
    β: 'beta',
    γ: 'gamma',
    Γ: 'Gamma',
    ε: 'epsilon',
    θ: 'theta',
    Λ: 'Lambda',
    μ: 'mu',
    ν: 'nu',
    π: 'pi',
    σ: 'sigma',
    τ: 'tau',
    χ: 'chi',
  } as Readonly<Record<string, string>>,
  jumps: {
    panel: 'Open its panel',
    number: 'Show the number',
    search: 'Show the number of the search',
    control: 'Change it in the sentence',
    layer: 'Show it in the list',
    part: 'Show it',
    axis: 'Show the axis',
    model: 'Show its model',
  },
  jumpOf: (jump: string, name: string) => `${jump}: ${name}`,
  notThere: (name: string) => `For ${name} there is nothing to show at this point and in this model.`,
  close: 'Close',
});
