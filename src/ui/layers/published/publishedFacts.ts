import type { PublishedCurve } from '../../../data/publishedCurveSchema.ts';
import type { RichText } from '../../../plot/scene.ts';
import { referenceLine } from '../../sources/references.ts';
import { percent } from '../../sentence/parts.ts';

/**
 * What a reader must know about a published limit, a line each: what it limits, where it is published and how it was obtained.
 * @param bibText content of references.bib
 */
export function publishedFacts(
  { title, quantity, confidenceLevel, provenance, citation }: PublishedCurve,
  bibText: string,
): readonly RichText[] {
  return [
    title,
    `Observed ${percent(confidenceLevel)} CL limit on ${quantity}.`,
    `${referenceLine(citation, bibText)}; figure: ${provenance.figure}`,
    provenance.note,
  ].map((text) => [{ text }]);
}
