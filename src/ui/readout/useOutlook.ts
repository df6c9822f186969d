import { useMemo } from 'react';
import type { PointAnswer } from '../../engine/answer.ts';
import type { Outlook } from '../../engine/verdict.ts';
import { useChoices } from '../page/PageContext.tsx';
import { outlookOf } from '../verdict/outlook.ts';

/** How the numbers of a point are looked at. */
export function useOutlook({ exposure }: Pick<PointAnswer, 'exposure'>): Outlook {
  const kind = useChoices((choices) => choices.kind);
  return useMemo(() => outlookOf({ kind, exposure }), [kind, exposure]);
}
