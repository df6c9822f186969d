import { type SVGAttributes, useLayoutEffect, useRef } from 'react';
import { setRichText } from '../../plot/richText.ts';
import type { RichText } from '../../plot/scene.ts';
import { rich } from '../text/markup.ts';

interface SvgTextProps extends SVGAttributes<SVGTextElement> {
  readonly text: RichText | string;
  readonly size: number;
  readonly serif?: boolean;
}

/** Rich text, or a line of its markup, in a drawing. */
export function SvgText({ text, size, serif = false, ...attributes }: SvgTextProps) {
  const element = useRef<SVGTextElement>(null);
  useLayoutEffect(() => {
    if (element.current !== null)
      setRichText(element.current, typeof text === 'string' ? rich(text) : text, size);
  }, [text, size]);
  return (
    <text
      ref={element}
      fontSize={size}
      fontFamily={serif ? 'var(--font-serif)' : 'var(--font-sans)'}
      fill="var(--ink-2)"
      {...attributes}
    />
  );
}
