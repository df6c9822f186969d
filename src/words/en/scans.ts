import type { ScanAssumptions } from '../../own/scanSchema.ts';
import { section } from '../section.ts';
import { methodDescribed } from './methods.ts';
import { percentText, written } from './numbers.ts';

/** What is said of the answer to a request that was scanned elsewhere. */
export const scanWords = section('scans', {
  combined: 'NA62, combined into one limit',
  /** The assumptions that its numbers rest on, in a line. */
  assumptions: (
    version: string,
    {
      confidenceLevel,
      method,
      statistic,
      exposure,
      uncertaintyLaw,
      lifetimeLaw,
      whatIf,
      invisibleFraction,
    }: ScanAssumptions,
  ): string =>
    [
      `Scanned by KaonScope ${version}: ${percentText(confidenceLevel)} CL`,
      methodDescribed(method).name(statistic),
      `invisible fraction ${written(invisibleFraction)}`,
      ...(exposure === 1 ? [] : [`${written(exposure)} × the kaons`]),
      ...(uncertaintyLaw === undefined || exposure === 1 ? [] : [`background uncertainty ${uncertaintyLaw}`]),
      ...(lifetimeLaw === 'constant' ? ['τ₀ = 0.07 ns for πμμ'] : []),
      ...(whatIf === undefined
        ? []
        : [
            `if ${written(whatIf.count)} events were seen at ${written(whatIf.massMeV)} MeV in ${whatIf.search}`,
          ]),
    ].join(', '),
});
