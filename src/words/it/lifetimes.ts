import type { Sections } from '../sections.ts';
import type { LifetimeNote } from '../../engine/lifetimeNotes.ts';
import { type Coded, said } from '../coded.ts';
import { modelReason } from './modelTexts.ts';
import { written } from './numbers.ts';

const inNanoseconds = (lifetimeS: number): string =>
  `${written(Number((1e9 * lifetimeS).toPrecision(3)))} ns`;

const shareText = (counts: boolean): string =>
  counts ? ' Qui conta solo la parte invisibile dei suoi decadimenti.' : '';

const simulated = (publishedLifetimeS: number | null): string =>
  publishedLifetimeS === null
    ? 'sull’accettanza simulata: a questa massa non sono pubblicati limiti per un X che decade.'
    : `sull’accettanza simulata: a questa massa sono pubblicati limiti fino a ${inNanoseconds(publishedLifetimeS)}.`;

const notes: Coded<LifetimeNote, string> = {
  'too-long': ({ longestLifetimeS }) =>
    `Questa ricerca non dice nulla di vite medie sopra ${inNanoseconds(longestLifetimeS)}.`,
  'below-acceptance': ({ smallestAcceptanceRatio, invisibleShareCounts }) =>
    `A questa vita media la sua accettanza è meno di ${smallestAcceptanceRatio} di quella per un X che sfugge. Fino a quella parte dei decadimenti può sfuggire a un veto, quindi qui questa ricerca non dice nulla.${shareText(invisibleShareCounts)}`,
  'too-short': ({ publishedLifetimeS, invisibleShareCounts }) =>
    publishedLifetimeS === null
      ? `A questa massa non ha limiti per un X che decade.${shareText(invisibleShareCounts)}`
      : `Questa ricerca non dice nulla di vite medie sotto ${inNanoseconds(publishedLifetimeS)}, la più breve con limiti pubblicati a questa massa.${shareText(invisibleShareCounts)}`,
  simulated: ({ publishedLifetimeS }) =>
    `A questa vita media il suo limite poggia ${simulated(publishedLifetimeS)}`,
  'upper-end-published': ({ publishedLifetimeS }) =>
    publishedLifetimeS === null
      ? 'Verso l’alto la sua regione finisce dove X decade: a questa massa non sono pubblicati limiti per un tale X.'
      : `Verso l’alto la sua regione finisce a una vita media di ${inNanoseconds(publishedLifetimeS)}, la più breve con limiti pubblicati a questa massa.`,
  'upper-end-acceptance': ({ smallestAcceptanceRatio }) =>
    `Verso l’alto la sua regione finisce dove la sua accettanza scende a ${smallestAcceptanceRatio} di quella per un X che sfugge, la parte dei decadimenti che può sfuggire a un veto.`,
  'upper-end-model': ({ reason }) =>
    `Verso l’alto la sua regione finisce con l’accoppiamento.${reason === null ? '' : ` ${modelReason(reason)}`}`,
  'upper-end-simulated': ({ publishedLifetimeS }) =>
    `Il suo bordo superiore, tratteggiato, poggia ${simulated(publishedLifetimeS)}`,
  'lower-end-acceptance': ({ longestLifetimeS }) =>
    `Verso il basso la sua regione finisce a una vita media di ${inNanoseconds(longestLifetimeS)}, la più lunga a cui è sensibile.`,
  'lower-end-simulated': ({ publishedLifetimeS }) =>
    `Il suo bordo inferiore, tratteggiato, poggia ${simulated(publishedLifetimeS)}`,
};

export const lifetimes: Sections['lifetimes'] = {
  note: (note) => said(notes, note),
};
