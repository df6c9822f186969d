import type { ScanAssumptions } from '../../own/scanSchema.ts';
import { shortened } from '../quoted.ts';
import { section } from '../section.ts';
import { methodDescribed } from './methods.ts';
import { percentText, written } from './numbers.ts';

/** What a field of a request is called: `lifetimeLaw` is the lifetime law. */
const nameOf = (field: string): string =>
  shortened(field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));

/** What is said of the answer to a request that was scanned elsewhere. */
export const scanWords = section('scans', {
  combined: 'The searches, combined into one limit',
  /** The assumptions that its numbers rest on, in a line. */
  assumptions: (
    version: string,
    { confidenceLevel, method, statistic, exposure, whatIf, invisibleFraction, others }: ScanAssumptions,
  ): string =>
    [
      `Scanned by KaonScope ${version}: ${percentText(confidenceLevel)} CL`,
      methodDescribed(method).name(statistic),
      `invisible fraction ${written(invisibleFraction)}`,
      ...(exposure === 1 ? [] : [`${written(exposure)} × the kaons`]),
      ...(whatIf === undefined
        ? []
        : [
            `if ${written(whatIf.count)} events were seen at ${written(whatIf.massMeV)} MeV in ${whatIf.search}`,
          ]),
      ...others.map(([field, value]) => `${nameOf(field)} ${shortened(value)}`),
    ].join(', '),
});
