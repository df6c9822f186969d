import type { PublishedCurve } from '../../../data/publishedCurveSchema.ts';
import type { RichText } from '../../../plot/scene.ts';
import { citationsOf } from '../../../searches/citations.ts';
import { publishedWords } from '../../../words/en/published.ts';
import { referenceLine } from '../../sources/references.ts';
import { percent } from '../../sentence/parts.ts';

/**
 * What a reader must know about a published limit, a line each: what it limits, where it is published and how it was obtained.
 * @param bibText content of references.bib
 */
export function publishedFacts(curve: PublishedCurve, bibText: string): readonly RichText[] {
  const { title, quantity, confidenceLevel, provenance } = curve;
  const references = citationsOf(curve).map((key) => referenceLine(key, bibText));
  return [
    title,
    publishedWords.observed(percent(confidenceLevel), quantity),
    publishedWords.source(references.join('; '), provenance.figure),
    provenance.note,
  ].map((text) => [{ text }]);
}
