import { quoted } from './quoted.ts';
import type { Sections } from '../sections.ts';

export const theory: Sections['theory'] = {
  title: 'Données théoriques',
  about:
    'Les courbes publiées y diffèrent. Toute valeur de la plage du curseur peut être choisie, et toute autre qui a un sens peut être tapée.',
  names: {
    C: 'intensité de *K* → *πS*',
    a: 'constante de *W*(*z*)',
    b: 'pente de *W*(*z*)',
    N8: 'octet faible de *K* → *πa*',
    scale: 'échelle du couplage',
    muOverMd: 'rapport des masses des quarks',
    FB: 'facteurs de forme des désintégrations de *B*, sur les usuels',
  },
  usual: 'habituel',
  reset: 'Valeurs habituelles',
  hint: (lowest, highest) => `de ${lowest} à ${highest}`,
  spoken: (name, value) => `${name}, ${value}`,
  faults: {
    'not-name-and-value': ({ part, column }) =>
      `Les données théoriques ont ${quoted(part)} au caractère ${column} ; il y faut un nom, = et un nombre, comme dans C=0.0038.`,
    'unknown-name': ({ part, column, allowed }) =>
      `Les données théoriques ont ${quoted(part)} au caractère ${column} ; ce modèle a ${allowed.join(', ')}, écrits ainsi.`,
    'not-a-number': ({ part, column }) =>
      `Les données théoriques ont ${quoted(part)} au caractère ${column} ; un nombre fini doit suivre =.`,
    'named-twice': ({ part, column }) =>
      `Les données théoriques ont ${quoted(part)} au caractère ${column}, mais ce nom a déjà été donné ; il faut donner chacun une fois.`,
    'beyond-range': ({ part, column, allowed: [lowest, highest] }) =>
      `Les données théoriques ont ${quoted(part)} au caractère ${column} ; le nombre doit être entre ${lowest} et ${highest}.`,
  },
  row: 'étendue des données théoriques',
  facts: {
    what: (inputs) => [
      'Entre les bords que donnent les valeurs publiées, toutes les autres hypothèses étant les mêmes : ',
      inputs,
      '.',
    ],
    ends: 'Toutes les combinaisons des extrêmes sont calculées ; leurs corrélations ne sont pas connues, la bande est donc plutôt large qu’étroite.',
    correlated: (inputs, coefficient, source) => [
      'Les erreurs de ',
      inputs,
      ' sont liées, corrélation ',
      coefficient,
      ` (${source}) : les extrêmes des axes de leur ellipse à 1σ sont calculés, chacune en unités de son erreur.`,
    ],
    and: ' et ',
  },
  none: 'Ce modèle n’a pas de donnée théorique à faire varier.',
  label: 'données théoriques',
  dot: 'données théoriques',
  atPoint: {
    excluded: 'Exclu avec toutes les données théoriques.',
    allowed: 'Exclu avec aucune des données théoriques.',
    some: (members) => ['Exclu seulement si ', members, '.'],
    usual: 'toutes sont habituelles',
    or: ' ou ',
  },
  range: (lowest, highest) => ['*μ* = ', lowest, ' à ', highest],
  saved: 'Un extrême de l’étendue des données théoriques.',
  note: (inputs) => ['Bandes aux bords : étendue des données théoriques, ', inputs, '.'],
  interval: (lowest, highest) => [lowest, ' à ', highest],
};
