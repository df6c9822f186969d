import type { ReactNode } from 'react';
import { exploreWords } from '../../words/en/explore.ts';
import { lateParts } from '../../words/en/lateParts.ts';
import { Opener } from '../controls/Opener.tsx';
import { lateComponent } from '../late/lateComponent.ts';

const SourceList = lateComponent(
  () => import('./SourceList.tsx').then((all) => all.SourceList),
  () => lateParts.sources,
);

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
      needs={SourceList.part}
      content={(close) => <SourceList onClose={close} />}
    >
      {children}
    </Opener>
  );
}
