import type { Sections } from '../sections.ts';
import type { ComparedId } from '../../statistics/definitions.ts';
import type { MethodId } from '../../statistics/methods.ts';
import type { Described } from '../en/methods.ts';

const others: Readonly<Record<Exclude<ComparedId, MethodId>, Described>> = {
  bayesian: {
    name: () => 'Bayesiano, prior piatto',
    sentence: () =>
      'Quantile a posteriori per un prior piatto nel segnale; per un conteggio è uguale a CLs mediato sullo stesso fondo.',
  },
  'feldman-cousins': {
    name: () => 'Feldman–Cousins, fondo noto',
    sentence: () =>
      'Estremo superiore dell’intervallo di confidenza unificato, che ordina i conteggi secondo il loro rapporto di verosimiglianza; il fondo è preso come noto, e l’estremo non cresce con esso, come nelle tabelle dell’articolo del 1998.',
  },
};

const percent = (deviation: number) => `${Math.round(100 * Math.abs(deviation))} %`;

export const definitions: Sections['definitions'] = {
  others,
  statistics: {
    cls: 'Il valore p di segnale e fondo diviso per quello del solo fondo: non esclude nulla a cui la ricerca è cieca.',
    clsb: 'Il valore p di segnale e fondo da solo: ha la copertura che dice il livello di confidenza, ma può escludere segnali a cui la ricerca non è sensibile quando si vedono meno eventi di quelli attesi; nulla ne protegge.',
  },
  deviation: ({ tooStrong, tooWeak, limits }) => {
    const parts = [
      ...(tooStrong === null ? [] : [`troppo forte del ${percent(tooStrong)}`]),
      ...(tooWeak === null ? [] : [`troppo debole del ${percent(tooWeak)}`]),
    ].join(' o ');
    return limits === 1
      ? `Per questi conteggi il limite dei grandi campioni è ${parts}, rispetto alla somma esatta sugli esiti.`
      : `Al più, un limite dei grandi campioni è ${parts}, rispetto alla somma esatta sugli esiti.`;
  },
};
