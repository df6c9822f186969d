import type { Sections } from '../sections.ts';
import { shortened } from '../quoted.ts';
import { methodDescribed } from './methods.ts';
import { counted, percentText, written } from './numbers.ts';

export const scans: Sections['scans'] = {
  combined: 'Die Suchen, zu einer Grenze kombiniert',
  assumptions: (
    version,
    { confidenceLevel, method, statistic, exposure, whatIf, invisibleFraction, others },
  ) =>
    [
      `Gescannt von KaonScope ${version}: ${percentText(confidenceLevel)} CL`,
      methodDescribed(method).name(statistic),
      `unsichtbarer Anteil ${written(invisibleFraction)}`,
      ...(exposure === 1 ? [] : [`${written(exposure)} × die Kaonen`]),
      ...(whatIf === undefined
        ? []
        : [
            `falls ${counted(whatIf.count, 'Ereignis', 'Ereignisse')} bei ${written(whatIf.massMeV)} MeV in ${whatIf.search} gesehen würden`,
          ]),
      ...others.map(([field, value]) => `${shortened(field)} ${shortened(value)}`),
    ].join(', '),
};
