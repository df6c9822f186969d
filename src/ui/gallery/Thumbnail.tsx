import { useEffect, useRef, useState } from 'react';
import { createPlane } from '../../plot/drawPlane.ts';
import { placeLabels } from '../../plot/labelLayout.ts';
import type { PlaneScene } from '../../plot/scene.ts';
import { themes } from '../../plot/tokens.ts';
import { figuresWords } from '../../words/en/figures.ts';
import type { PaperFigure } from '../figures/figure.ts';
import { figureStarts } from '../figures/figures.ts';
import { withoutPoint } from '../figures/withoutPoint.ts';
import { useView } from '../page/PageContext.tsx';
import { themeName } from '../page/view.ts';
import type { Stage } from './stage.ts';

/** Size of a small drawing, px. */
export const thumbnailSize = { width: 330, height: 240 } as const;

/** A scene with what a small drawing has room for. */
const asThumbnail = (scene: PlaneScene, { id }: PaperFigure): PlaneScene => ({
  ...withoutPoint(scene),
  id: `thumbnail-${id}`,
  guides: [],
  key: null,
});

/** A figure, small, drawn by the engine when it comes into view. */
export function Thumbnail({ figure, stage }: { readonly figure: PaperFigure; readonly stage: Stage }) {
  const box = useRef<HTMLDivElement>(null);
  const [scene, setScene] = useState<PlaneScene | null | 'waiting'>('waiting');
  const theme = useView(themeName);

  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const leaving = new AbortController();
    const observer = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        void stage.draw(figureStarts[figure.id], leaving.signal).then(
          (drawn) => !leaving.signal.aborted && setScene(drawn),
          () => setScene(null),
        );
      },
      { rootMargin: '200px' },
    );
    observer.observe(element);
    return () => {
      leaving.abort();
      observer.disconnect();
    };
  }, [figure, stage]);

  useEffect(() => {
    const element = box.current;
    if (element === null || scene === 'waiting' || scene === null) return;
    const plane = createPlane(element);
    plane.draw(asThumbnail(scene, figure), themes[theme]);
    plane.settleLabels(placeLabels);
  }, [scene, theme, figure]);

  const isDrawn = scene !== 'waiting' && scene !== null;
  return (
    <>
      <div
        ref={box}
        className="thumbnail plane"
        aria-hidden="true"
        data-testid={`thumbnail-${figure.id}`}
        data-drawn={isDrawn}
      />
      {scene === null && <p className="hint">{figuresWords.notDrawn}</p>}
    </>
  );
}
