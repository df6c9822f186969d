import type { Sections } from '../sections.ts';
import type { ComparedId } from '../../statistics/definitions.ts';
import type { MethodId } from '../../statistics/methods.ts';
import type { Described } from '../en/methods.ts';

const others: Readonly<Record<Exclude<ComparedId, MethodId>, Described>> = {
  bayesian: {
    name: () => 'Bayessch, flacher Prior',
    sentence: () =>
      'Quantil der A-posteriori-Verteilung für einen im Signal flachen Prior; für eine Zählung gleich CLs, gemittelt über denselben Untergrund.',
  },
  'feldman-cousins': {
    name: () => 'Feldman–Cousins, bekannter Untergrund',
    sentence: () =>
      'Oberes Ende des vereinheitlichten Konfidenzintervalls, das Zählungen nach ihrem Likelihood-Verhältnis ordnet; der Untergrund gilt als bekannt, und das Ende steigt nicht mit ihm, wie in den Tabellen der Arbeit von 1998.',
  },
};

const percent = (deviation: number) => `${Math.round(100 * Math.abs(deviation))} %`;

export const definitions: Sections['definitions'] = {
  others,
  statistics: {
    cls: 'Der p-Wert von Signal und Untergrund durch den des Untergrunds allein: Er schließt nichts aus, wofür die Suche blind ist.',
    clsb: 'Der p-Wert von Signal und Untergrund allein: Er überdeckt, wie es das Konfidenzniveau sagt, kann aber Signale ausschließen, für die die Suche nicht empfindlich ist, wenn weniger Ereignisse gesehen werden als erwartet; davor schützt nichts.',
  },
  deviation: ({ tooStrong, tooWeak, limits }) => {
    const parts = [
      ...(tooStrong === null ? [] : [`${percent(tooStrong)} zu stark`]),
      ...(tooWeak === null ? [] : [`${percent(tooWeak)} zu schwach`]),
    ].join(' oder ');
    return limits === 1
      ? `Für diese Zählungen ist die Grenze großer Stichproben ${parts}, verglichen mit der genauen Summe über alle Ausgänge.`
      : `Die Grenzen großer Stichproben sind höchstens ${parts}, verglichen mit der genauen Summe über alle Ausgänge.`;
  },
};
