import type { RichText } from '../../plot/scene.ts';
import { section } from '../section.ts';

/** Limits on B as they were published. */
export const publishedWords = section('published', {
  row: 'limits as published, beside them',
  observed: (level: string, quantity: string) => `Observed ${level} CL limit on ${quantity}.`,
  source: (references: string, figure: string) => `${references}; figure: ${figure}`,
  line: (label: RichText) => ['published: ', label],
  lineOfYears: (years: RichText) => ['published ', years],
  atLifetime: (line: RichText, lifetime: RichText) => [line, ', ', lifetime],
  atLevel: (line: RichText, level: string) => [line, `, ${level} CL`],
});
