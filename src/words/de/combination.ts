import type { Sections } from '../sections.ts';
import type { LeftOutReason } from '../../engine/answer.ts';
import { type Coded, said } from '../coded.ts';
import { percentText } from './numbers.ts';
import { silences } from './silences.ts';

const reasons: Coded<LeftOutReason, string> = {
  silent: ({ silence }) => silences.sentence(silence),
  'limits-only': () =>
    'Diese Suche veröffentlicht nur Grenzen; ihre Likelihood lässt sich nicht kombinieren.',
  'no-signal': () => 'Sie erwartet hier kein Signal.',
  'part-of': ({ title }) => `Ihre Daten sind ein Teil derer von ${title}.`,
  'too-many-events': ({ mostEvents }) =>
    `Sie zählt hier mehr als ${mostEvents} Ereignisse, zu viele, um über alle Ausgänge zu summieren.`,
  'too-weak': ({ smallestShare }) =>
    `Sie brächte weniger als ${percentText(smallestShare)} der erwarteten Empfindlichkeit.`,
};

export const combination: Sections['combination'] = {
  leftOut: (reason) => said(reasons, reason),
};
