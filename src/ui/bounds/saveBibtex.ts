import { bibtexFor } from '../../export/bibtex.ts';
import { say } from '../page/messages.ts';
import type { Page } from '../page/PageContext.tsx';
import { download } from '../save/download.ts';
import { publishedOnPlot } from '../published/standing.ts';
import { shapeExclusion, shapeLimits } from '../shape/shapeNumbers.ts';
import { boundRows } from './boundRows.ts';
import { citationsOnPlot } from './citations.ts';

/**
 * Saves BibTeX of exactly what is on the plot, and says how many works that are.
 * @returns the sentence that was said
 */
export function saveBibtex({ bound, bounds, published, answers, messages }: Page): string {
  const { choices } = bound.store.getState();
  const { exclusion, limits } = answers.getState();
  const shape = choices.lifetime === 'implied' ? shapeExclusion(choices) : shapeLimits(choices);
  const searches = [
    ...((choices.lifetime === 'implied' ? exclusion : limits)?.searches ?? []),
    ...(shape === null ? [] : [shape]),
  ];
  const known = bounds.getState();
  const keys = citationsOnPlot(
    choices,
    searches,
    boundRows(choices, known),
    publishedOnPlot(choices, published.getState().curves),
  );
  const nothing = keys.length === 0 || known.references === '';
  const sentence = nothing
    ? 'There is nothing on the plot to cite, or the list of references could not be read.'
    : `BibTeX of the ${keys.length} works on the plot saved.`;
  if (!nothing)
    download(bibtexFor(keys, known.references), `kaonscope-${choices.model}.bib`, 'application/x-bibtex');
  say(messages, { topic: 'save', kind: 'notice', sentence });
  return sentence;
}
