import type { Sections } from '../sections.ts';
import { shortened } from '../quoted.ts';
import { methodDescribed } from './methods.ts';
import { percentText, written } from './numbers.ts';

export const scans: Sections['scans'] = {
  combined: 'Les recherches, combinées en une seule limite',
  assumptions: (
    version,
    { confidenceLevel, method, statistic, exposure, whatIf, invisibleFraction, others },
  ) =>
    [
      `Balayé par KaonScope ${version} : ${percentText(confidenceLevel)} CL`,
      methodDescribed(method).name(statistic),
      `fraction invisible ${written(invisibleFraction)}`,
      ...(exposure === 1 ? [] : [`${written(exposure)} × les kaons`]),
      ...(whatIf === undefined
        ? []
        : [
            `si ${written(whatIf.count)} événements étaient vus à ${written(whatIf.massMeV)} MeV dans ${whatIf.search}`,
          ]),
      ...others.map(([field, value]) => `${shortened(field)} ${shortened(value)}`),
    ].join(', '),
};
