import { lazy, type ReactNode } from 'react';
import { exploreWords } from '../../words/en/explore.ts';
import { Opener } from '../controls/Opener.tsx';

const load = () => import('./SourceList.tsx');
const SourceList = lazy(() => load().then((all) => ({ default: all.SourceList })));

function preload(): void {
  // Where it cannot be loaded now, opening tries again and says so.
  void load().catch(() => undefined);
}

interface SourcesProps {
  readonly testId: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link-like button that says where the inputs of every search come from, and which papers are implemented. */
export function Sources({ testId, className, children }: SourcesProps) {
  return (
    <Opener
      className={`link ${className ?? ''}`}
      testId={testId}
      label={exploreWords.sources}
      popupClass="sources"
      preload={preload}
      content={(close) => <SourceList onClose={close} />}
    >
      {children}
    </Opener>
  );
}
