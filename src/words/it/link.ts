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
  inv: 'Frazione invisibile',
  tau: 'Vita media',
  kind: 'Limiti disegnati',
  background: 'Sfondo',
  scale: 'Scala delle masse',
  words: 'Parole',
  view: 'Forma della pagina',
  tour: 'Passo della visita',
  union: 'Unione',
  combine: 'Combinazione',
  reach: 'Portata di una scoperta',
  spread: 'Estensione delle ipotesi della teoria',
  shape: 'Forma',
  others: 'Limiti di altri',
};

const nameOf = (value: LinkedValue) => (typeof value === 'string' ? names[value] : value.name);

const notices: Coded<LinkNotice, string> = {
  'too-long': ({ characters, most }) =>
    `Il link ha ${characters} caratteri; quelli dopo i primi ${most} sono stati tralasciati.`,
  'unknown-version': ({ text }) =>
    `Il link ha la versione ${quoted(text)}, che questa pagina non conosce; ciò che ne capisce è stato tenuto.`,
  'unknown-model': ({ text, used }) =>
    text === 'own'
      ? `Il modello di questo link è una tabella che non sta nel link, o non si può leggere; aprite il file della sessione o la tabella del modello. È mostrato ${used}; il resto è stato tenuto.`
      : `Il link chiede il modello ${quoted(text)}, che questa versione non ha. È mostrato ${used}; il resto è stato tenuto.`,
  'no-member': ({ text, benchmark, fault }) =>
    fault === null
      ? `${benchmark} non ha accoppiamenti da scegliere; ${quoted(text)} è stato tralasciato.`
      : `${memberFaultSentence(fault)} Sono mostrati quelli consueti.`,
  'unknown-key': ({ text }) => `${quoted(text)}, nel link, qui non è noto ed è stato tralasciato.`,
  damaged: ({ text }) => `${quoted(text)}, nel link, è danneggiato ed è stato tralasciato.`,
  'unknown-coupling': ({ text, benchmark, used }) =>
    `${benchmark} non ha un accoppiamento ${quoted(text)}; si usa ${used}.`,
  'unused-value': ({ value, key, benchmark }) =>
    `${nameOf(value)}: non c’è in ${benchmark}; ${key} è stato tralasciato.`,
  'fixed-invisible-fraction': ({ text, benchmark, used }) =>
    `La frazione invisibile ${shortened(text)} non è possibile in ${benchmark}; si usa ${used}.`,
  'no-lifetimes': ({ text }) =>
    `${quoted(text)} non è una di al più 12 vite medie (secondi, o inf) ed è stato tralasciato.`,
  'no-lifetime': ({ text }) =>
    `La vita media ${quoted(text)} non è un numero di secondi; si usa quella che segue dall’accoppiamento.`,
  'no-number': ({ value, text, used }) =>
    `${nameOf(value)}: ${quoted(text)} non è un numero; si usa ${used}.`,
  outside: ({ value, text, used }) => `${nameOf(value)}: ${shortened(text)} non è possibile; si usa ${used}.`,
  'unknown-name': ({ value, text, used }) => `${nameOf(value)}: ${quoted(text)} non è noto; si usa ${used}.`,
  'no-switch': ({ value, text, key }) =>
    `${nameOf(value)}: ${quoted(text)} non è noto; scrivete ${key}=1 o tralasciatelo.`,
  'unknown-language': ({ text }) => `La pagina non parla ${quoted(text)}; parla ${spokenIds.join(', ')}.`,
  'no-search-name': ({ text }) => `${quoted(text)} non è il nome di una ricerca ed è stato tralasciato.`,
  'unknown-bound': ({ text }) => `${quoted(text)} non è un vincolo in questo piano ed è stato tralasciato.`,
  'unknown-published': ({ text }) => `${quoted(text)} non è un limite pubblicato qui ed è stato tralasciato.`,
  'no-masses': ({ text, lowestMeV, highestMeV }) =>
    `Le masse ${quoted(text)} non si possono mostrare; date A:B con ${lowestMeV} ≤ A < B ≤ ${highestMeV}.`,
  'no-limits': ({ text }) =>
    `I limiti ${quoted(text)} non si possono mostrare; date A:B con 1e-16 ≤ A < B ≤ 1.`,
  'no-couplings': ({ text }) =>
    `Gli accoppiamenti ${quoted(text)} non si possono mostrare; date A:B con 0 < A < B.`,
  'no-pin': ({ text }) =>
    `Lo spillo ${quoted(text)} è stato tralasciato; scrivete massa in MeV e accoppiamento, come 180,2e-8.`,
  'too-many-pins': ({ text, most }) =>
    `Lo spillo ${quoted(text)} è stato tralasciato; ce ne sono al più ${most}.`,
  'too-many-ghosts': ({ most }) =>
    `Il link tiene più di ${most} curve per confronto; sono mostrate le prime ${most}.`,
  'no-crosshair': ({ text }) =>
    `Il posto del mirino ${quoted(text)} è stato tralasciato; scrivete massa in MeV e accoppiamento, come 180,2e-8.`,
  'unknown-figure': ({ text, figures }) =>
    figures.length === 0
      ? `La figura ${quoted(text)} non si può mostrare: le figure non si sono potute caricare. Ricaricate la pagina per riprovare.`
      : `La figura ${quoted(text)} non è nota; ci sono ${listedFigures(figures)}.`,
  'figure-of-other-model': ({ text, benchmark }) =>
    `La figura ${quoted(text)} mostra un altro modello; ${benchmark} è mostrato senza di essa.`,
  'unknown-panel': ({ text, used }) => `Il pannello ${quoted(text)} non è noto; è mostrato ${used}.`,
  'unknown-panel-word': ({ text }) =>
    `${quoted(text)}, al pannello del link, qui non è noto ed è stato tralasciato.`,
  'what-if-form': ({ text, example }) =>
    `La supposizione ${quoted(text)} è stata tralasciata; scrivete ricerca, massa in MeV ed eventi, come ${example}.`,
  'what-if-search': ({ text, searches }) =>
    `La supposizione ${quoted(text)} è stata tralasciata; contano in finestre solo ${searches.join(', ')}.`,
  'what-if-count': ({ text, lowest, highest }) =>
    `La supposizione ${quoted(text)} è stata tralasciata; gli eventi sono un numero intero da ${lowest} a ${highest}.`,
  'what-if-mass': ({ text, lowest, highest }) =>
    `La supposizione ${quoted(text)} è stata tralasciata; le masse vanno da ${lowest} a ${highest} MeV.`,
};

const sentenceOf = (notice: LinkNotice): string => said(notices, notice);

export const link: Sections['link'] = {
  notice: sentenceOf,
  summary: (all) => linkSummary(all, sentenceOf, (left) => `E altri ${left}.`),
};
