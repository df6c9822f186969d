import type { ReactNode } from 'react';
import { Place } from './Place.tsx';
import { Waiting } from './Waiting.tsx';

interface DialogPlaceProps {
  /** What stands here, at the beginning of a sentence. */
  readonly subject: () => string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The place of a dialog, over the page. */
export function DialogPlace({ subject, onClose, children }: DialogPlaceProps) {
  return (
    <Place
      subject={subject}
      waiting={<Waiting place="over" />}
      over={{ anchor: null, takesFocus: true, onClose }}
    >
      {children}
    </Place>
  );
}
