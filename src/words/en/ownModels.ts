import type { ModelProblem, NoValue, TextPlace, UnitNeed } from '../../import/model/modelReason.ts';
import { type Coded, said } from '../coded.ts';
import { quoted } from '../quoted.ts';
import { section } from '../section.ts';
import { listed, written } from './numbers.ts';

const reasons: Readonly<Record<NoValue, string>> = {
  'division-by-zero': 'it divides by zero',
  'root-of-negative': 'it takes the square root of a negative number',
  'logarithm-of-negative': 'it takes the logarithm of a number that is not above 0',
  'power-of-negative': 'it raises a negative number to a power that is not whole',
  'arcsine-above-one': 'it takes the arcsine of a number above 1',
  'too-large': 'its value is too large',
};

const needs = {
  text: 'some text',
  symbol: 'letters, digits or Greek',
  positive: 'one number above 0',
  power: 'one number from -8 to 8 other than 0',
  masses: 'two numbers that ascend, the first from 0 to below 354.1 MeV',
  couplings: 'two numbers above 0 that ascend',
  list: 'numbers',
} as const;

const unitNeeds: Readonly<Record<UnitNeed, string>> = {
  energy: 'masses and widths are in eV, keV, MeV, GeV or TeV',
  time: 'lifetimes are in s, ms, us, ns or ps',
  none: 'B and fractions have no unit',
};

/** A place in a file; in a field of the form, which has no name, the character, or the line as a whole. */
const at = ({ line, column, file }: TextPlace & { readonly file: string }): string => {
  if (file !== '') return `Line ${line}, column ${column} of ${file}`;
  return column > 0 ? `Character ${column}` : 'This line';
};

type InFile = ModelProblem & { readonly file: string };

const problems: Coded<InFile, string> = {
  'no-model': ({ file }) =>
    `${file} holds no model: it needs lines such as B/g^2 = 1e-3 * p_X / m_K, or a table with a heading.`,
  'no-production': ({ file }) =>
    `${file} does not say how often X is produced; give B, as in B/g^2 = 1e-3 * p_X / m_K.`,
  'no-lifetime': ({ file }) =>
    `${file} says nothing of the lifetime; give tau, width or the widths into products, or invisible = 1.`,
  'too-few-rows': ({ file }) => `${file} needs at least two masses below 354.1 MeV.`,
  'too-many-lines': ({ file, most }) => `${file} has more than ${most} formulas, the most that are read.`,
  mixed: (p) =>
    `${at(p)} is neither a formula nor a key, although ${p.file} has formulas; a model is either formulas or a table.`,
  'formula-empty': (p) => `${at(p)}: there is no formula after the equals sign.`,
  'formula-syntax': (p) =>
    `${at(p)}: the formula cannot be read from here on; use numbers, names, + - * / ^, brackets and condition ? a : b.`,
  'formula-deep': (p) =>
    `${at(p)}: brackets or signs are nested too deeply; give a part of the formula a name on a line of its own.`,
  'formula-not-allowed': (p) =>
    `${at(p)}: a formula holds only numbers, names, + - * / ^, comparisons and functions; this is none of them.`,
  'formula-long': ({ most, ...p }) =>
    `${at(p)}: the formula has more than ${most} characters; give parts of it names on lines of their own.`,
  'formula-no-sign': (p) => `${at(p)}: a sign is missing between two values; write * for a product.`,
  'unknown-name': ({ name, near, ...p }) =>
    near === null
      ? `${at(p)}: ${quoted(name)} has no meaning here; give it one on a line above, or see the list of names.`
      : `${at(p)}: ${quoted(name)} has no meaning here; write ${near}.`,
  'unknown-function': ({ name, allowed, ...p }) =>
    `${at(p)}: there is no function ${quoted(name)}; the functions are ${listed(allowed)}.`,
  'argument-count': ({ name, given, needed, ...p }) =>
    `${at(p)}: ${name} has ${given} ${given === 1 ? 'value' : 'values'} between its brackets and needs ${needed}.`,
  'unknown-key': ({ key, allowed, ...p }) =>
    `${at(p)}: ${quoted(key)} is not a key of a model; the keys are ${listed(allowed)}.`,
  'key-twice': ({ key, ...p }) => `${at(p)}: ${key} is given twice.`,
  'key-value': ({ key, value, needs: need, ...p }) =>
    `${at(p)}: ${key} is ${quoted(value)}, but must be ${needs[need]}.`,
  'name-taken': ({ name, ...p }) => `${at(p)}: ${quoted(name)} has a meaning already; choose another name.`,
  'coupling-twice': ({ name, ...p }) =>
    `${at(p)}: the formula holds g, although ${name} is given per power of g; remove one of them.`,
  'no-coupling': ({ name, ...p }) =>
    `${at(p)}: only B, BK, BKstar, tau and widths can be given per power of g, not ${quoted(name)}.`,
  'other-power': ({ name, power, expected, ...p }) =>
    `${at(p)}: ${quoted(name)} goes with g to the power ${written(power)}, all else with ${written(expected)}; use one power throughout.`,
  'no-power': ({ name, massMeV, ...p }) =>
    `${at(p)}: at ${written(massMeV)} MeV ${name} does not grow as the same power of g as all else; B and widths must, tau must fall so, and fractions must not depend on g.`,
  'no-value': ({ massMeV, because, ...p }) =>
    `${at(p)}: the formula has no value at ${written(massMeV)} MeV because ${reasons[because]}; mend it, or give the masses where it holds (masses: 1 to 300).`,
  'nothing-there': ({ name, massMeV, ...p }) =>
    `${at(p)}: ${name} says nothing at ${written(massMeV)} MeV; give the masses where the formula holds (masses: 1 to 279).`,
  negative: ({ name, massMeV, value, ...p }) =>
    `${at(p)}: ${name} is ${written(value)} at ${written(massMeV)} MeV and must be ${value === 0 ? 'above 0' : '0 or more'}.`,
  'above-one': ({ name, massMeV, value, ...p }) =>
    `${at(p)}: the fraction ${name} is ${written(value)} at ${written(massMeV)} MeV and cannot be above 1.`,
  'sum-above-all': ({ massMeV, sum, ...p }) =>
    `${at(p)}: at ${written(massMeV)} MeV the fractions of all decays add up to ${written(sum)}, more than 1.`,
  both: ({ names: [one, other], ...p }) => `${at(p)}: both ${one} and ${other} are given; give one of them.`,
  'not-ascending': ({ massMeV, beforeMeV, ...p }) =>
    `${at(p)}: the mass ${written(massMeV)} MeV comes after ${written(beforeMeV)} MeV; masses must ascend, from 0 on.`,
  'no-heading': ({ file }) =>
    `${file} has no line that names its columns; write one above the numbers, such as m_MeV,B/g^2,tau*g^2_s,ee,mumu.`,
  'no-mass-column': ({ file }) => `${file} has no column of masses; call it m_MeV.`,
  'unknown-column': ({ file, column, name }) =>
    `Column ${column} of ${file}, ${quoted(name)}, is not known; columns are m_MeV, B/g^2, BK/g^2, BKstar/g^2, tau*g^2_s, width/g^2_MeV, ee, mumu, gammagamma, invisible and width_ee/g^2 and the like.`,
  'column-unit': ({ file, column, name, unit, needs: need }) =>
    `Column ${column} of ${file}, ${quoted(name)}, has the unit ${quoted(unit)}, but ${unitNeeds[need]}.`,
  'column-twice': ({ file, column, name }) =>
    `Column ${column} of ${file}, ${quoted(name)}, gives what another column gives already.`,
  'needs-coupling': ({ file, column, name }) =>
    `Column ${column} of ${file}, ${quoted(name)}, holds for one coupling; say which (# g: 1e-4), or give it per power (B/g^2).`,
};

/** What is said of models of somebody's own. */
export const ownModelWords = section('own models', {
  /** Why a model cannot be read, with its place; `file` is empty for a field in which it is typed. */
  problem: (file: string, problem: ModelProblem): string => said(problems, { ...problem, file }),
});
