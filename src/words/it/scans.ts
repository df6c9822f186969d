import type { Sections } from '../sections.ts';
import { shortened } from '../quoted.ts';
import { methodDescribed } from './methods.ts';
import { counted, percentText, written } from './numbers.ts';

export const scans: Sections['scans'] = {
  combined: 'Le ricerche, combinate in un solo limite',
  assumptions: (
    version,
    { confidenceLevel, method, statistic, exposure, whatIf, invisibleFraction, others },
  ) =>
    [
      `Scansione di KaonScope ${version}: ${percentText(confidenceLevel)} CL`,
      methodDescribed(method).name(statistic),
      `frazione invisibile ${written(invisibleFraction)}`,
      ...(exposure === 1 ? [] : [`${written(exposure)} × i kaoni`]),
      ...(whatIf === undefined
        ? []
        : [
            `con ${counted(whatIf.count, 'evento supposto', 'eventi supposti')} a ${written(whatIf.massMeV)} MeV in ${whatIf.search}`,
          ]),
      ...others.map(([field, value]) => `${shortened(field)} ${shortened(value)}`),
    ].join(', '),
};
