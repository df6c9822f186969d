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
  inv: 'Fraction invisible',
  tau: 'Durée de vie',
  kind: 'Limites tracées',
  background: 'Fond',
  scale: 'Échelle des masses',
  words: 'Mots',
  view: 'Vue',
  tour: 'Étape de la visite',
  union: 'Union',
  combine: 'Combinaison',
  reach: 'Portée d’une découverte',
  spread: 'Étendue des données théoriques',
  shape: 'Forme',
  others: 'Limites des autres',
};

const nameOf = (value: LinkedValue) => (typeof value === 'string' ? names[value] : value.name);

const notices: Coded<LinkNotice, string> = {
  'too-long': ({ characters, most }) =>
    `Le lien a ${characters} caractères ; ceux qui suivent les ${most} premiers ont été ignorés.`,
  'unknown-version': ({ text }) =>
    `Le lien a la version ${quoted(text)}, que cette page ne connaît pas ; ce qu’elle en comprend a été gardé.`,
  'unknown-model': ({ text, used }) =>
    text === 'own'
      ? `Le modèle de ce lien est un tableau qui n’est pas dans le lien, ou ne peut être lu ; ouvrez le fichier de session ou le tableau du modèle. ${used} est montré ; le reste a été gardé.`
      : `Le lien demande le modèle ${quoted(text)}, que cette version n’a pas. ${used} est montré ; le reste a été gardé.`,
  'no-member': ({ text, benchmark, fault }) =>
    fault === null
      ? `${benchmark} n’a pas de couplages à choisir ; ${quoted(text)} a été ignoré.`
      : `${memberFaultSentence(fault)} Les couplages habituels sont montrés.`,
  'unknown-key': ({ text }) => `${quoted(text)}, dans le lien, est inconnu ici et a été ignoré.`,
  damaged: ({ text }) => `${quoted(text)}, dans le lien, est abîmé et a été ignoré.`,
  'unknown-coupling': ({ text, benchmark, used }) =>
    `${benchmark} n’a pas de couplage ${quoted(text)} ; ${used} est utilisé.`,
  'unused-value': ({ value, key, benchmark }) =>
    `${nameOf(value)} n’existe pas dans ${benchmark} ; ${key} a été ignoré.`,
  'fixed-invisible-fraction': ({ text, benchmark, used }) =>
    `La fraction invisible ${shortened(text)} n’est pas possible dans ${benchmark} ; ${used} est utilisé.`,
  'no-lifetimes': ({ text }) =>
    `${quoted(text)} n’est pas l’une d’au plus 12 durées de vie (secondes, ou inf) et a été ignoré.`,
  'no-lifetime': ({ text }) =>
    `La durée de vie ${quoted(text)} n’est pas un nombre de secondes ; celle qu’implique le couplage est utilisée.`,
  'no-number': ({ value, text, used }) =>
    `${nameOf(value)} : ${quoted(text)} n’est pas un nombre ; ${used} est utilisé.`,
  outside: ({ value, text, used }) =>
    `${nameOf(value)} : ${shortened(text)} n’est pas possible ; ${used} est utilisé.`,
  'unknown-name': ({ value, text, used }) =>
    `${nameOf(value)} : ${quoted(text)} est inconnu ; ${used} est utilisé.`,
  'no-switch': ({ value, text, key }) =>
    `${nameOf(value)} : ${quoted(text)} est inconnu ; écrivez ${key}=1 ou omettez-le.`,
  'unknown-language': ({ text }) =>
    `La page ne parle pas ${quoted(text)} ; elle parle ${spokenIds.join(', ')}.`,
  'no-search-name': ({ text }) => `${quoted(text)} n’est pas le nom d’une recherche et a été ignoré.`,
  'unknown-bound': ({ text }) => `${quoted(text)} n’est pas une contrainte dans ce plan et a été ignoré.`,
  'unknown-published': ({ text }) => `${quoted(text)} n’est pas une limite publiée ici et a été ignoré.`,
  'no-masses': ({ text, lowestMeV, highestMeV }) =>
    `Les masses ${quoted(text)} ne peuvent pas être montrées ; donnez A:B avec ${lowestMeV} ≤ A < B ≤ ${highestMeV}.`,
  'no-limits': ({ text }) =>
    `Les limites ${quoted(text)} ne peuvent pas être montrées ; donnez A:B avec 1e-16 ≤ A < B ≤ 1.`,
  'no-couplings': ({ text }) =>
    `Les couplages ${quoted(text)} ne peuvent pas être montrés ; donnez A:B avec 0 < A < B.`,
  'no-pin': ({ text }) =>
    `L’épingle ${quoted(text)} a été ignorée ; écrivez la masse en MeV et le couplage, comme 180,2e-8.`,
  'too-many-pins': ({ text, most }) => `L’épingle ${quoted(text)} a été ignorée ; il y en a au plus ${most}.`,
  'too-many-ghosts': ({ most }) =>
    `Le lien garde plus de ${most} courbes à comparer ; les ${most} premières sont tracées.`,
  'no-crosshair': ({ text }) =>
    `La place du réticule ${quoted(text)} a été ignorée ; écrivez la masse en MeV et le couplage, comme 180,2e-8.`,
  'unknown-figure': ({ text, figures }) =>
    figures.length === 0
      ? `La figure ${quoted(text)} ne peut être montrée : les figures n’ont pas pu être chargées. Rechargez la page pour réessayer.`
      : `La figure ${quoted(text)} est inconnue ; il y a ${listedFigures(figures)}.`,
  'figure-of-other-model': ({ text, benchmark }) =>
    `La figure ${quoted(text)} montre un autre modèle ; ${benchmark} est montré sans elle.`,
  'unknown-panel': ({ text, used }) => `Le panneau ${quoted(text)} est inconnu ; ${used} est montré.`,
  'unknown-panel-word': ({ text }) => `${quoted(text)}, au panneau du lien, est inconnu ici et a été ignoré.`,
  'what-if-form': ({ text, example }) =>
    `La supposition ${quoted(text)} a été ignorée ; écrivez recherche, masse en MeV et événements, comme ${example}.`,
  'what-if-search': ({ text, searches }) =>
    `La supposition ${quoted(text)} a été ignorée ; seules ${searches.join(', ')} comptent dans des fenêtres.`,
  'what-if-count': ({ text, lowest, highest }) =>
    `La supposition ${quoted(text)} a été ignorée ; les événements sont un entier de ${lowest} à ${highest}.`,
  'what-if-mass': ({ text, lowest, highest }) =>
    `La supposition ${quoted(text)} a été ignorée ; les masses vont de ${lowest} à ${highest} MeV.`,
};

const sentenceOf = (notice: LinkNotice): string => said(notices, notice);

export const link: Sections['link'] = {
  notice: sentenceOf,
  summary: (all) => linkSummary(all, sentenceOf, (left) => `Et ${left} de plus.`),
};
