import { memberFaultSentence } from '../en/theory.ts';
import type { Sections } from '../sections.ts';
import type { LinkedValue, LinkNotice } from '../../state/linkNotice.ts';
import { type Coded, said } from '../coded.ts';
import { spokenIds } from '../languageIds.ts';
import { shortened } from '../quoted.ts';
import { listedFigures } from '../listedFigures.ts';
import { linkSummary } from '../linkSummary.ts';
import { quoted } from './quoted.ts';

const names: Readonly<Record<Extract<LinkedValue, string>, string>> = {
  alphaD: 'α_D',
  chiRatio: 'm_χ/m_A′',
  inv: 'Unsichtbarer Anteil',
  tau: 'Lebensdauer',
  kind: 'Gezeichnete Grenzen',
  background: 'Hintergrund',
  scale: 'Skala der Massen',
  words: 'Worte',
  view: 'Form der Seite',
  tour: 'Schritt des Rundgangs',
  union: 'Vereinigung',
  combine: 'Kombination',
  reach: 'Reichweite einer Entdeckung',
  spread: 'Spanne der Annahmen der Theorie',
  shape: 'Form',
  others: 'Grenzen anderer',
};

const nameOf = (value: LinkedValue) => (typeof value === 'string' ? names[value] : value.name);

const notices: Coded<LinkNotice, string> = {
  'too-long': ({ characters, most }) =>
    `Der Link hat ${characters} Zeichen; die nach den ersten ${most} wurden weggelassen.`,
  'unknown-version': ({ text }) =>
    `Der Link hat die Version ${quoted(text)}, die diese Seite nicht kennt; was sie davon versteht, wurde behalten.`,
  'unknown-model': ({ text, used }) =>
    text === 'own'
      ? `Das Modell dieses Links ist eine Tabelle, die nicht im Link steht, oder nicht lesbar; öffnen Sie die Sitzungsdatei oder die Tabelle des Modells. ${used} wird gezeigt; der Rest wurde behalten.`
      : `Der Link verlangt das Modell ${quoted(text)}, das diese Fassung nicht hat. ${used} wird gezeigt; der Rest wurde behalten.`,
  'no-member': ({ text, benchmark, fault }) =>
    fault === null
      ? `${benchmark} hat keine Kopplungen zu wählen; ${quoted(text)} wurde weggelassen.`
      : `${memberFaultSentence(fault)} Die üblichen werden gezeigt.`,
  'unknown-key': ({ text }) => `${quoted(text)} im Link ist hier nicht bekannt und wurde weggelassen.`,
  damaged: ({ text }) => `${quoted(text)} im Link ist beschädigt und wurde weggelassen.`,
  'unknown-coupling': ({ text, benchmark, used }) =>
    `${benchmark} hat keine Kopplung ${quoted(text)}; benutzt wird ${used}.`,
  'unused-value': ({ value, key, benchmark }) =>
    `${nameOf(value)}: gibt es in ${benchmark} nicht; ${key} wurde weggelassen.`,
  'fixed-invisible-fraction': ({ text, benchmark, used }) =>
    `Der unsichtbare Anteil ${shortened(text)} ist in ${benchmark} nicht möglich; benutzt wird ${used}.`,
  'no-lifetimes': ({ text }) =>
    `${quoted(text)} ist keine von höchstens 12 Lebensdauern (Sekunden, oder inf) und wurde weggelassen.`,
  'no-lifetime': ({ text }) =>
    `Die Lebensdauer ${quoted(text)} ist keine Zahl von Sekunden; benutzt wird die, die aus der Kopplung folgt.`,
  'no-number': ({ value, text, used }) =>
    `${nameOf(value)}: ${quoted(text)} ist keine Zahl; benutzt wird ${used}.`,
  outside: ({ value, text, used }) =>
    `${nameOf(value)}: ${shortened(text)} ist nicht möglich; benutzt wird ${used}.`,
  'unknown-name': ({ value, text, used }) =>
    `${nameOf(value)}: ${quoted(text)} ist nicht bekannt; benutzt wird ${used}.`,
  'no-switch': ({ value, text, key }) =>
    `${nameOf(value)}: ${quoted(text)} ist nicht bekannt; schreiben Sie ${key}=1, oder lassen Sie es weg.`,
  'unknown-language': ({ text }) =>
    `Die Seite spricht ${quoted(text)} nicht; sie spricht ${spokenIds.join(', ')}.`,
  'no-search-name': ({ text }) => `${quoted(text)} ist nicht der Name einer Suche und wurde weggelassen.`,
  'unknown-bound': ({ text }) => `${quoted(text)} ist keine Schranke in dieser Ebene und wurde weggelassen.`,
  'unknown-published': ({ text }) =>
    `${quoted(text)} ist keine hier veröffentlichte Grenze und wurde weggelassen.`,
  'no-masses': ({ text, lowestMeV, highestMeV }) =>
    `Die Massen ${quoted(text)} lassen sich nicht zeigen; geben Sie A:B mit ${lowestMeV} ≤ A < B ≤ ${highestMeV} an.`,
  'no-limits': ({ text }) =>
    `Die Grenzen ${quoted(text)} lassen sich nicht zeigen; geben Sie A:B mit 1e-16 ≤ A < B ≤ 1 an.`,
  'no-couplings': ({ text }) =>
    `Die Kopplungen ${quoted(text)} lassen sich nicht zeigen; geben Sie A:B mit 0 < A < B an.`,
  'no-pin': ({ text }) =>
    `Die Nadel ${quoted(text)} wurde weggelassen; schreiben Sie Masse in MeV und Kopplung, wie 180,2e-8.`,
  'too-many-pins': ({ text, most }) =>
    `Die Nadel ${quoted(text)} wurde weggelassen; es gibt höchstens ${most}.`,
  'too-many-ghosts': ({ most }) =>
    `Der Link behält mehr als ${most} Kurven zum Vergleich; die ersten ${most} werden gezeigt.`,
  'no-crosshair': ({ text }) =>
    `Der Ort des Fadenkreuzes ${quoted(text)} wurde weggelassen; schreiben Sie Masse in MeV und Kopplung, wie 180,2e-8.`,
  'unknown-figure': ({ text, figures }) =>
    figures.length === 0
      ? `Die Abbildung ${quoted(text)} lässt sich nicht zeigen: Die Abbildungen konnten nicht geladen werden. Laden Sie die Seite neu, um es noch einmal zu versuchen.`
      : `Die Abbildung ${quoted(text)} ist nicht bekannt; es gibt ${listedFigures(figures)}.`,
  'figure-of-other-model': ({ text, benchmark }) =>
    `Die Abbildung ${quoted(text)} zeigt ein anderes Modell; ${benchmark} wird ohne sie gezeigt.`,
  'unknown-panel': ({ text, used }) => `Das Feld ${quoted(text)} ist nicht bekannt; gezeigt wird ${used}.`,
  'unknown-panel-word': ({ text }) =>
    `${quoted(text)} beim Feld des Links ist hier nicht bekannt und wurde weggelassen.`,
  'what-if-form': ({ text, example }) =>
    `Die Annahme ${quoted(text)} wurde weggelassen; schreiben Sie Suche, Masse in MeV und Ereignisse, wie ${example}.`,
  'what-if-search': ({ text, searches }) =>
    `Die Annahme ${quoted(text)} wurde weggelassen; in Fenstern zählen nur ${searches.join(', ')}.`,
  'what-if-count': ({ text, lowest, highest }) =>
    `Die Annahme ${quoted(text)} wurde weggelassen; Ereignisse sind eine ganze Zahl von ${lowest} bis ${highest}.`,
  'what-if-mass': ({ text, lowest, highest }) =>
    `Die Annahme ${quoted(text)} wurde weggelassen; Massen gehen von ${lowest} bis ${highest} MeV.`,
};

const sentenceOf = (notice: LinkNotice): string => said(notices, notice);

export const link: Sections['link'] = {
  notice: sentenceOf,
  summary: (all) => linkSummary(all, sentenceOf, (left) => `Und ${left} weitere.`),
};
