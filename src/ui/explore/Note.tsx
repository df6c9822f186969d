import { useLayers } from '../page/PageContext.tsx';

/** What is to be said below the figure of what is on the plot. */
export function Note() {
  return useLayers().map(({ id, Note: LayerNote }) => LayerNote && <LayerNote key={id} />);
}
