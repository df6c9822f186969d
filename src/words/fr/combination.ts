import type { Sections } from '../sections.ts';
import type { LeftOutReason } from '../../engine/answer.ts';
import { type Coded, said } from '../coded.ts';
import { percentText } from './numbers.ts';
import { silences } from './silences.ts';

const reasons: Coded<LeftOutReason, string> = {
  silent: ({ silence }) => silences.sentence(silence),
  'limits-only': () =>
    'Cette recherche ne publie que des limites ; sa vraisemblance ne peut pas être combinée.',
  'no-signal': () => 'Elle n’attend pas de signal ici.',
  'part-of': ({ title }) => `Ses données font partie de celles de ${title}.`,
  'too-many-events': ({ mostEvents }) =>
    `Elle compte plus de ${mostEvents} événements ici, trop pour sommer sur tous les résultats possibles.`,
  'too-weak': ({ smallestShare }) =>
    `Elle apporterait moins de ${percentText(smallestShare)} de la sensibilité attendue.`,
};

export const combination: Sections['combination'] = {
  leftOut: (reason) => said(reasons, reason),
};
