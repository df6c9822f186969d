import { answerExclusion } from './exclusion.ts';
import { answerLimits } from './limits.ts';
import { answerPoint } from './point.ts';
import type { Scans } from '../scans.ts';
import type { TaskTable } from './taskTable.ts';

/** The tasks behind the first picture of a page, which a worker brings with it. */
export const everydayTasks = {
  exclusion: ({ searches, scans }, request) => answerExclusion(searches, scans, request),
  limits: ({ searches, scans }, request) => {
    const { massesMeV } = request;
    const here: Scans = { ...scans, of: (search, asked) => scans.of(search, asked, massesMeV) };
    return answerLimits(searches, here, request);
  },
  point: ({ searches, scans }, request) => answerPoint(searches, scans, request),
} satisfies TaskTable;
