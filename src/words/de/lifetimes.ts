import type { Sections } from '../sections.ts';
import type { LifetimeNote } from '../../engine/lifetimeNotes.ts';
import { type Coded, said } from '../coded.ts';
import { modelReason } from './modelTexts.ts';
import { written } from './numbers.ts';

const inNanoseconds = (lifetimeS: number): string =>
  `${written(Number((1e9 * lifetimeS).toPrecision(3)))} ns`;

const shareText = (counts: boolean): string =>
  counts ? ' Nur der unsichtbare Anteil seiner Zerfälle zählt hier.' : '';

const simulated = (publishedLifetimeS: number | null): string =>
  publishedLifetimeS === null
    ? 'auf der simulierten Akzeptanz: Bei dieser Masse sind keine Grenzen für ein zerfallendes X veröffentlicht.'
    : `auf der simulierten Akzeptanz: Bei dieser Masse sind Grenzen bis hinab zu ${inNanoseconds(publishedLifetimeS)} veröffentlicht.`;

const notes: Coded<LifetimeNote, string> = {
  'too-long': ({ longestLifetimeS }) =>
    `Diese Suche sagt nichts über Lebensdauern über ${inNanoseconds(longestLifetimeS)}.`,
  'below-acceptance': ({ smallestAcceptanceRatio, invisibleShareCounts }) =>
    `Bei dieser Lebensdauer ist ihre Akzeptanz kleiner als ${smallestAcceptanceRatio} derjenigen für ein X, das entkommt. Bis zu diesem Anteil der Zerfälle kann einem Veto entgehen; die Suche sagt hier also nichts.${shareText(invisibleShareCounts)}`,
  'too-short': ({ publishedLifetimeS, invisibleShareCounts }) =>
    publishedLifetimeS === null
      ? `Bei dieser Masse hat sie keine Grenzen für ein X, das zerfällt.${shareText(invisibleShareCounts)}`
      : `Diese Suche sagt nichts über Lebensdauern unter ${inNanoseconds(publishedLifetimeS)}, der kürzesten mit veröffentlichten Grenzen bei dieser Masse.${shareText(invisibleShareCounts)}`,
  simulated: ({ publishedLifetimeS }) =>
    `Bei dieser Lebensdauer beruht ihre Grenze ${simulated(publishedLifetimeS)}`,
  'upper-end-published': ({ publishedLifetimeS }) =>
    publishedLifetimeS === null
      ? 'Nach oben endet ihre Region, wo X zerfällt: Für ein solches X sind bei dieser Masse keine Grenzen veröffentlicht.'
      : `Nach oben endet ihre Region bei einer Lebensdauer von ${inNanoseconds(publishedLifetimeS)}, der kürzesten mit veröffentlichten Grenzen bei dieser Masse.`,
  'upper-end-acceptance': ({ smallestAcceptanceRatio }) =>
    `Nach oben endet ihre Region, wo ihre Akzeptanz auf ${smallestAcceptanceRatio} derjenigen für ein X fällt, das entkommt: so viele Zerfälle können einem Veto entgehen.`,
  'upper-end-model': ({ reason }) =>
    `Nach oben endet ihre Region mit der Kopplung.${reason === null ? '' : ` ${modelReason(reason)}`}`,
  'upper-end-simulated': ({ publishedLifetimeS }) =>
    `Ihr oberer Rand, gestrichelt gezeichnet, beruht ${simulated(publishedLifetimeS)}`,
  'lower-end-acceptance': ({ longestLifetimeS }) =>
    `Nach unten endet ihre Region bei einer Lebensdauer von ${inNanoseconds(longestLifetimeS)}, der längsten, für die sie empfindlich ist.`,
  'lower-end-simulated': ({ publishedLifetimeS }) =>
    `Ihr unterer Rand, gestrichelt gezeichnet, beruht ${simulated(publishedLifetimeS)}`,
};

export const lifetimes: Sections['lifetimes'] = {
  note: (note) => said(notes, note),
};
