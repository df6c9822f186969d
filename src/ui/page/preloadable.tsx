import { type ComponentType, lazy, useState } from 'react';

/** A component that is loaded when it is first shown, or before: then it is there at once. */
export type Preloadable<P> = ComponentType<P> & { readonly preload: () => Promise<unknown> };

/** Makes a component of one that is loaded late; where it is not there yet, the `Suspense` around it shows something else. */
export function preloadable<P extends object>(
  load: () => Promise<{ readonly default: ComponentType<P> }>,
): Preloadable<P> {
  let loaded: ComponentType<P> | null = null;
  const preload = async () => {
    const all = await load();
    loaded = all.default;
    return all;
  };
  const Late: ComponentType<P> = lazy(preload);
  function Shown(props: P) {
    // One and the same as long as it is shown.
    const [Component] = useState(() => loaded ?? Late);
    return <Component {...props} />;
  }
  return Object.assign(Shown, { preload });
}
