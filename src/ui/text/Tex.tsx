import { useEffect, useRef, useState } from 'react';

/** An equation, typeset by KaTeX once that has been loaded; until then, and without it, its TeX. */
export function Tex({ tex }: { readonly tex: string }) {
  const place = useRef<HTMLSpanElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let stale = false;
    void loadKatex().then(
      (katex) => {
        if (!stale && place.current !== null) katex.render(tex, place.current, { throwOnError: false });
      },
      () => setFailed(true),
    );
    return () => {
      stale = true;
    };
  }, [tex]);
  return (
    <span ref={place} className="tex">
      {failed ? tex : ''}
    </span>
  );
}

async function loadKatex() {
  const [katex] = await Promise.all([import('katex'), import('katex/dist/katex.min.css')]);
  return katex.default;
}
