import { type ComponentType, lazy, useState } from 'react';

/** A component without properties that is loaded when it is first shown, or before: then it is there at once. */
export type Preloadable = ComponentType & { readonly preload: () => Promise<unknown> };

/** Makes a component of one that is loaded late; while it is not there, the `Suspense` around it shows something else. */
export function preloadable(load: () => Promise<ComponentType>): Preloadable {
  let loaded: ComponentType | null = null;
  const preload = async () => {
    loaded = await load();
    return { default: loaded };
  };
  const Late = lazy(preload);
  function Shown() {
    // One and the same as long as it is shown.
    const [Component] = useState<ComponentType>(() => loaded ?? Late);
    return <Component />;
  }
  return Object.assign(Shown, { preload });
}
