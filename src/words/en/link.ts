import type { LinkedValue, LinkNotice } from '../../state/linkNotice.ts';
import { type Coded, said } from '../coded.ts';
import { spokenIds } from '../languageIds.ts';
import { listedFigures } from '../listedFigures.ts';
import { linkSummary } from '../linkSummary.ts';
import { memberFaultSentence } from './theory.ts';
import { quoted, shortened } from '../quoted.ts';
import { section } from '../section.ts';

const names: Readonly<Record<Extract<LinkedValue, string>, string>> = {
  alphaD: 'α_D',
  chiRatio: 'm_χ/m_A′',
  inv: 'Invisible fraction',
  tau: 'Lifetime',
  kind: 'Kind',
  background: 'Background',
  scale: 'Mass scale',
  words: 'Words',
  view: 'View',
  tour: 'Step of the tour',
  union: 'Union',
  combine: 'Combination',
  reach: 'Discovery reach',
  spread: 'Spread of theory inputs',
  shape: 'Shape',
  others: 'Limits of others',
};

const nameOf = (value: LinkedValue) => (typeof value === 'string' ? names[value] : value.name);

const notices: Coded<LinkNotice, string> = {
  'too-long': ({ characters, most }) =>
    `The link has ${characters} characters; those after the first ${most} were left out.`,
  'unknown-version': ({ text }) =>
    `The link has version ${quoted(text)}, which this page does not know; the parts that it understands were kept.`,
  'unknown-model': ({ text, used }) =>
    text === 'own'
      ? `The model of this link is a table that is not in the link, or cannot be read; open the session file or the table of the model. ${used} is shown; the rest was kept.`
      : `The link asks for model ${quoted(text)}, which this version does not have. ${used} is shown; the rest was kept.`,
  'no-member': ({ text, benchmark, fault }) =>
    fault === null
      ? `${benchmark} has no couplings to choose; ${quoted(text)} was left out.`
      : `${memberFaultSentence(fault)} The usual ones are shown.`,
  'unknown-key': ({ text }) => `The link's ${quoted(text)} is not known here and was left out.`,
  damaged: ({ text }) => `The link's ${quoted(text)} is damaged and was left out.`,
  'unknown-coupling': ({ text, benchmark, used }) =>
    `${benchmark} has no coupling ${quoted(text)}; ${used} is used.`,
  'unused-value': ({ value, key, benchmark }) => `${benchmark} has no ${nameOf(value)}; ${key} was left out.`,
  'fixed-invisible-fraction': ({ text, benchmark, used }) =>
    `Invisible fraction ${shortened(text)} is not possible in ${benchmark}; ${used} is used.`,
  'no-lifetime': ({ text }) =>
    `Lifetime ${quoted(text)} is not a number of seconds; the lifetime that the coupling implies is used.`,
  'no-lifetimes': ({ text }) =>
    `${quoted(text)} is not one of at most 12 lifetimes (seconds, or inf) and was left out.`,
  'no-number': ({ value, text, used }) =>
    `${nameOf(value)} ${quoted(text)} is not a number; ${used} is used.`,
  outside: ({ value, text, used }) => `${nameOf(value)} ${shortened(text)} is not possible; ${used} is used.`,
  'unknown-name': ({ value, text, used }) =>
    `${nameOf(value)} ${quoted(text)} is not known; ${used} is used.`,
  'no-switch': ({ value, text, key }) =>
    `${nameOf(value)} ${quoted(text)} is not known; write ${key}=1 or leave it out.`,
  'unknown-language': ({ text }) =>
    `The page does not speak ${quoted(text)}; it speaks ${spokenIds.join(', ')}.`,
  'no-search-name': ({ text }) => `${quoted(text)} is not the name of a search and was left out.`,
  'unknown-bound': ({ text }) => `${quoted(text)} is not a bound on this plane and was left out.`,
  'unknown-published': ({ text }) => `${quoted(text)} is not a published limit here and was left out.`,
  'no-masses': ({ text, lowestMeV, highestMeV }) =>
    `Masses ${quoted(text)} cannot be shown; give A:B with ${lowestMeV} ≤ A < B ≤ ${highestMeV}.`,
  'no-couplings': ({ text }) => `Couplings ${quoted(text)} cannot be shown; give A:B with 0 < A < B.`,
  'no-limits': ({ text }) => `Limits ${quoted(text)} cannot be shown; give A:B with 1e-16 ≤ A < B ≤ 1.`,
  'no-pin': ({ text }) => `Pin ${quoted(text)} was left out; write mass in MeV and coupling, as 180,2e-8.`,
  'too-many-pins': ({ text, most }) => `Pin ${quoted(text)} was left out; there are at most ${most}.`,
  'too-many-ghosts': ({ most }) =>
    `The link keeps more than ${most} curves to compare; the first ${most} are shown.`,
  'no-crosshair': ({ text }) =>
    `The crosshair's place ${quoted(text)} was left out; write mass in MeV and coupling, as 180,2e-8.`,
  'unknown-figure': ({ text, figures }) =>
    figures.length === 0
      ? `Figure ${quoted(text)} cannot be shown: the figures could not be loaded. Reload the page to try again.`
      : `Figure ${quoted(text)} is not known; there are ${listedFigures(figures)}.`,
  'figure-of-other-model': ({ text, benchmark }) =>
    `Figure ${quoted(text)} shows another model; ${benchmark} is shown without it.`,
  'unknown-panel': ({ text, used }) => `Panel ${quoted(text)} is not known; ${used} is shown.`,
  'unknown-panel-word': ({ text }) => `The panel's ${quoted(text)} is not known here and was left out.`,
  'what-if-form': ({ text, example }) =>
    `What-if ${quoted(text)} was left out; write search, mass in MeV and events, as ${example}.`,
  'what-if-search': ({ text, searches }) =>
    `What-if ${quoted(text)} was left out; only ${searches.join(', ')} count in windows.`,
  'what-if-count': ({ text, lowest, highest }) =>
    `What-if ${quoted(text)} was left out; events are a whole number from ${lowest} to ${highest}.`,
  'what-if-mass': ({ text, lowest, highest }) =>
    `What-if ${quoted(text)} was left out; masses are from ${lowest} to ${highest} MeV.`,
};

const sentenceOf = (notice: LinkNotice): string => said(notices, notice);

/** What is said of a link that could not be taken as it was. */
export const linkWords = section('link', {
  notice: sentenceOf,
  summary: (all: readonly LinkNotice[]): string =>
    linkSummary(all, sentenceOf, (left) => `And ${left} more.`),
});
