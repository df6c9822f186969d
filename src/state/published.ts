import { publishedCurveIds } from '../data/catalogue.ts';
import type { Change } from './changes.ts';

/** Draws a published limit, or takes it away; they stay in the order of their list. */
export function togglePublished(id: string): Change {
  return (choices) => {
    const shown = choices.published.includes(id);
    const published = publishedCurveIds.filter((each) =>
      each === id ? !shown : choices.published.includes(each),
    );
    return { ...choices, published };
  };
}

/** Draws every published limit, or none where some are drawn. */
export const toggleAllPublished: Change = (choices) => ({
  ...choices,
  published: choices.published.length > 0 ? [] : publishedCurveIds,
});
