import type { Sections } from '../sections.ts';
import type { LifetimeNote } from '../../engine/lifetimeNotes.ts';
import { type Coded, said } from '../coded.ts';
import { modelReason } from './modelTexts.ts';
import { written } from './numbers.ts';

const inNanoseconds = (lifetimeS: number): string =>
  `${written(Number((1e9 * lifetimeS).toPrecision(3)))} ns`;

const shareText = (counts: boolean): string =>
  counts ? ' Seule la part invisible de ses désintégrations compte ici.' : '';

const simulated = (publishedLifetimeS: number | null): string =>
  publishedLifetimeS === null
    ? 'l’acceptance simulée : aucune limite pour un X qui se désintègre n’est publiée à cette masse.'
    : `l’acceptance simulée : des limites sont publiées jusqu’à ${inNanoseconds(publishedLifetimeS)} à cette masse.`;

const notes: Coded<LifetimeNote, string> = {
  'too-long': ({ longestLifetimeS }) =>
    `Cette recherche ne dit rien des durées de vie supérieures à ${inNanoseconds(longestLifetimeS)}.`,
  'below-acceptance': ({ smallestAcceptanceRatio, invisibleShareCounts }) =>
    `À cette durée de vie, son acceptance est inférieure à ${smallestAcceptanceRatio} de celle d’un X qui s’échappe. Un veto manque jusqu’à cette part des désintégrations ; cette recherche ne dit donc rien ici.${shareText(invisibleShareCounts)}`,
  'too-short': ({ publishedLifetimeS, invisibleShareCounts }) =>
    publishedLifetimeS === null
      ? `À cette masse, elle n’a pas de limites pour un X qui se désintègre.${shareText(invisibleShareCounts)}`
      : `Cette recherche ne dit rien des durées de vie inférieures à ${inNanoseconds(publishedLifetimeS)}, la plus courte pour laquelle des limites sont publiées à cette masse.${shareText(invisibleShareCounts)}`,
  simulated: ({ publishedLifetimeS }) =>
    `À cette durée de vie, sa limite repose sur ${simulated(publishedLifetimeS)}`,
  'upper-end-published': ({ publishedLifetimeS }) =>
    publishedLifetimeS === null
      ? 'Vers le haut, sa région finit là où X se désintègre : aucune limite pour un tel X n’est publiée à cette masse.'
      : `Vers le haut, sa région finit à une durée de vie de ${inNanoseconds(publishedLifetimeS)}, la plus courte pour laquelle des limites sont publiées à cette masse.`,
  'upper-end-acceptance': ({ smallestAcceptanceRatio }) =>
    `Vers le haut, sa région finit là où son acceptance tombe à ${smallestAcceptanceRatio} de celle d’un X qui s’échappe, la part des désintégrations qu’un veto peut manquer.`,
  'upper-end-model': ({ reason }) =>
    `Vers le haut, sa région finit avec le couplage.${reason === null ? '' : ` ${modelReason(reason)}`}`,
  'upper-end-simulated': ({ publishedLifetimeS }) =>
    `Son bord supérieur, en tirets, repose sur ${simulated(publishedLifetimeS)}`,
  'lower-end-acceptance': ({ longestLifetimeS }) =>
    `Vers le bas, sa région finit à une durée de vie de ${inNanoseconds(longestLifetimeS)}, la plus longue à laquelle elle est sensible.`,
  'lower-end-simulated': ({ publishedLifetimeS }) =>
    `Son bord inférieur, en tirets, repose sur ${simulated(publishedLifetimeS)}`,
};

export const lifetimes: Sections['lifetimes'] = {
  note: (note) => said(notes, note),
};
