import type { Sections } from '../sections.ts';
import type { LeftOutReason } from '../../engine/answer.ts';
import { type Coded, said } from '../coded.ts';
import { percentText } from './numbers.ts';
import { silences } from './silences.ts';

const reasons: Coded<LeftOutReason, string> = {
  silent: ({ silence }) => silences.sentence(silence),
  'limits-only': () => 'Questa ricerca pubblica solo limiti; la sua verosimiglianza non si può combinare.',
  'no-signal': () => 'Non si aspetta segnale qui.',
  'part-of': ({ title }) => `I suoi dati sono parte di quelli di ${title}.`,
  'too-many-events': ({ mostEvents }) =>
    `Conta qui più di ${mostEvents} eventi, troppi per sommare su tutti gli esiti.`,
  'too-weak': ({ smallestShare }) =>
    `Porterebbe meno del ${percentText(smallestShare)} della sensibilità attesa.`,
};

export const combination: Sections['combination'] = {
  leftOut: (reason) => said(reasons, reason),
};
