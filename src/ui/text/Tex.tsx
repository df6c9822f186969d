import { useLayoutEffect, useRef } from 'react';
import { lateParts } from '../../words/en/lateParts.ts';
import { late } from '../late/late.ts';
import { useLate } from '../late/lateComponent.ts';
import { Place } from '../late/Place.tsx';

const formulae = late(
  async () => {
    const [katex] = await Promise.all([import('katex'), import('katex/dist/katex.min.css')]);
    return katex.default;
  },
  () => lateParts.formulae,
);

interface TexProps {
  readonly tex: string;
}

/** An equation, typeset by KaTeX once that has been loaded; without it, its TeX. */
export function Tex({ tex }: TexProps) {
  return (
    <Place
      subject={() => lateParts.formulae}
      waiting={<span className="tex" />}
      plain={<span className="tex">{tex}</span>}
    >
      <Typeset tex={tex} />
    </Place>
  );
}

function Typeset({ tex }: TexProps) {
  const katex = useLate(formulae);
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (place.current !== null) katex.render(tex, place.current, { throwOnError: false });
  }, [katex, tex]);
  return <span ref={place} className="tex" />;
}
