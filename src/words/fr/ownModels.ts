import type { ModelProblem, NoValue, TextPlace, UnitNeed } from '../../import/model/modelReason.ts';
import { type Coded, said } from '../coded.ts';
import type { Sections } from '../sections.ts';
import { listed, written } from './numbers.ts';
import { quoted } from './quoted.ts';

const reasons: Readonly<Record<NoValue, string>> = {
  'division-by-zero': 'elle divise par zéro',
  'root-of-negative': 'elle prend la racine carrée d’un nombre négatif',
  'logarithm-of-negative': 'elle prend le logarithme d’un nombre qui n’est pas positif',
  'power-of-negative': 'elle élève un nombre négatif à une puissance non entière',
  'arcsine-above-one': 'elle prend l’arc sinus d’un nombre supérieur à 1',
  'too-large': 'sa valeur est trop grande',
};

const needs = {
  text: 'un texte',
  symbol: 'des lettres, des chiffres ou du grec',
  positive: 'un nombre supérieur à 0',
  power: 'un nombre de -8 à 8 autre que 0',
  masses: 'deux nombres croissants, le premier à partir de 0 et inférieur à 354.1 MeV',
  couplings: 'deux nombres croissants supérieurs à 0',
  list: 'des nombres',
} as const;

const unitNeeds: Readonly<Record<UnitNeed, string>> = {
  energy: 'les masses et les largeurs sont en eV, keV, MeV, GeV ou TeV',
  time: 'les durées de vie sont en s, ms, us, ns ou ps',
  none: 'B et les fractions n’ont pas d’unité',
};

/** A place in a file; in a field of the form, which has no name, the character, or the line as a whole. */
const at = ({ line, column, file }: TextPlace & { readonly file: string }): string => {
  if (file !== '') return `Ligne ${line}, colonne ${column} de ${file}`;
  return column > 0 ? `Caractère ${column}` : 'Cette ligne';
};

type InFile = ModelProblem & { readonly file: string };

const problems: Coded<InFile, string> = {
  'no-model': ({ file }) =>
    `${file} ne contient pas de modèle : il faut des lignes comme B/g^2 = 1e-3 * p_X / m_K, ou un tableau avec un en-tête.`,
  'no-production': ({ file }) =>
    `${file} ne dit pas combien souvent X est produit ; donnez B, par exemple B/g^2 = 1e-3 * p_X / m_K.`,
  'no-lifetime': ({ file }) =>
    `${file} ne dit rien de la durée de vie ; donnez tau, width ou les largeurs vers les produits, ou invisible = 1.`,
  'too-few-rows': ({ file }) => `${file} a besoin d’au moins deux masses inférieures à 354.1 MeV.`,
  'too-many-lines': ({ file, most }) => `${file} a plus de ${most} formules, le plus qui soit lu.`,
  mixed: (p) =>
    `${at(p)} n’est ni une formule ni une clé, alors que ${p.file} a des formules ; un modèle est fait de formules ou d’un tableau.`,
  'formula-empty': (p) => `${at(p)} : il n’y a pas de formule après le signe égal.`,
  'formula-syntax': (p) =>
    `${at(p)} : la formule n’est pas lisible à partir d’ici ; utilisez des nombres, des noms, + - * / ^, des parenthèses et condition ? a : b.`,
  'formula-deep': (p) =>
    `${at(p)} : trop de parenthèses ou de signes sont emboîtés ; donnez un nom à une partie de la formule sur une ligne à elle.`,
  'formula-not-allowed': (p) =>
    `${at(p)} : une formule ne contient que des nombres, des noms, + - * / ^, des comparaisons et des fonctions ; ceci n’en est pas.`,
  'formula-long': ({ most, ...p }) =>
    `${at(p)} : la formule a plus de ${most} caractères ; donnez des noms à ses parties sur des lignes à elles.`,
  'formula-no-sign': (p) => `${at(p)} : il manque un signe entre deux valeurs ; écrivez * pour un produit.`,
  'unknown-name': ({ name, near, ...p }) =>
    near === null
      ? `${at(p)} : ${quoted(name)} n’a pas de sens ici ; donnez-lui-en un sur une ligne au-dessus, ou voyez la liste des noms.`
      : `${at(p)} : ${quoted(name)} n’a pas de sens ici ; écrivez ${near}.`,
  'unknown-function': ({ name, allowed, ...p }) =>
    `${at(p)} : il n’y a pas de fonction ${quoted(name)} ; il y a ${listed(allowed)}.`,
  'argument-count': ({ name, given, needed, ...p }) =>
    `${at(p)} : ${name} a ${given} ${given < 2 ? 'valeur' : 'valeurs'} entre ses parenthèses et il en faut ${needed}.`,
  'unknown-key': ({ key, allowed, ...p }) =>
    `${at(p)} : ${quoted(key)} n’est pas une clé d’un modèle ; il y a ${listed(allowed)}.`,
  'key-twice': ({ key, ...p }) => `${at(p)} : ${key} est donné deux fois.`,
  'key-value': ({ key, value, needs: need, ...p }) =>
    `${at(p)} : ${key} vaut ${quoted(value)}, mais ce doit être ${needs[need]}.`,
  'name-taken': ({ name, ...p }) => `${at(p)} : ${quoted(name)} a déjà un sens ; choisissez un autre nom.`,
  'coupling-twice': ({ name, ...p }) =>
    `${at(p)} : la formule contient g, alors que ${name} est donné par puissance de g ; ôtez l’un des deux.`,
  'no-coupling': ({ name, ...p }) =>
    `${at(p)} : seuls B, BK, BKstar, tau et les largeurs peuvent être donnés par puissance de g, pas ${quoted(name)}.`,
  'other-power': ({ name, power, expected, ...p }) =>
    `${at(p)} : ${quoted(name)} va avec g à la puissance ${written(power)}, le reste avec ${written(expected)} ; utilisez partout la même puissance.`,
  'no-power': ({ name, massMeV, ...p }) =>
    `${at(p)} : à ${written(massMeV)} MeV, ${name} ne croît pas avec la même puissance de g que le reste ; B et les largeurs le doivent, tau doit décroître ainsi, et les fractions ne doivent pas dépendre de g.`,
  'no-value': ({ massMeV, because, ...p }) =>
    `${at(p)} : la formule n’a pas de valeur à ${written(massMeV)} MeV, car ${reasons[because]} ; corrigez-la, ou donnez les masses où elle vaut (masses: 1 to 300).`,
  'nothing-there': ({ name, massMeV, ...p }) =>
    `${at(p)} : ${name} ne dit rien à ${written(massMeV)} MeV ; donnez les masses où la formule vaut (masses: 1 to 279).`,
  negative: ({ name, massMeV, value, ...p }) =>
    `${at(p)} : ${name} vaut ${written(value)} à ${written(massMeV)} MeV et doit être ${value === 0 ? 'supérieur à 0' : '0 ou plus'}.`,
  'above-one': ({ name, massMeV, value, ...p }) =>
    `${at(p)} : la fraction ${name} vaut ${written(value)} à ${written(massMeV)} MeV et ne peut dépasser 1.`,
  'sum-above-all': ({ massMeV, sum, ...p }) =>
    `${at(p)} : à ${written(massMeV)} MeV, la somme des fractions de toutes les désintégrations est ${written(sum)}, plus que 1.`,
  both: ({ names: [one, other], ...p }) =>
    `${at(p)} : ${one} et ${other} sont donnés tous les deux ; donnez l’un des deux.`,
  'not-ascending': ({ massMeV, beforeMeV, ...p }) =>
    `${at(p)} : la masse ${written(massMeV)} MeV ne suit pas ${written(beforeMeV)} MeV ; les masses doivent croître, à partir de 0.`,
  'no-heading': ({ file }) =>
    `${file} n’a pas de ligne qui nomme ses colonnes ; écrivez-en une au-dessus des nombres, comme m_MeV,B/g^2,tau*g^2_s,ee,mumu.`,
  'no-mass-column': ({ file }) => `${file} n’a pas de colonne de masses ; appelez-la m_MeV.`,
  'unknown-column': ({ file, column, name }) =>
    `La colonne ${column} de ${file}, ${quoted(name)}, n’est pas connue ; les colonnes sont m_MeV, B/g^2, BK/g^2, BKstar/g^2, tau*g^2_s, width/g^2_MeV, ee, mumu, gammagamma, invisible et width_ee/g^2 et semblables.`,
  'column-unit': ({ file, column, name, unit, needs: need }) =>
    `La colonne ${column} de ${file}, ${quoted(name)}, a l’unité ${quoted(unit)}, mais ${unitNeeds[need]}.`,
  'column-twice': ({ file, column, name }) =>
    `La colonne ${column} de ${file}, ${quoted(name)}, donne ce qu’une autre donne déjà.`,
  'needs-coupling': ({ file, column, name }) =>
    `La colonne ${column} de ${file}, ${quoted(name)}, vaut pour un seul couplage ; dites lequel (# g: 1e-4), ou donnez-la par puissance (B/g^2).`,
};

export const ownModelWords: Sections['own models'] = {
  problem: (file: string, problem: ModelProblem): string => said(problems, { ...problem, file }),
};
