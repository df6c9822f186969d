import type { RichText } from '../../plot/scene.ts';
import { Rich } from '../text/Rich.tsx';

/** Paragraphs of an explanation. */
export function Lines({
  lines,
  className,
}: {
  readonly lines: readonly RichText[];
  readonly className?: string;
}) {
  return lines.map((line, index) => {
    const key = `${index}`;
    return (
      <p key={key} className={className}>
        <Rich text={line} />
      </p>
    );
  });
}
