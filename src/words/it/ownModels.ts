import type { ModelProblem, NoValue, TextPlace, UnitNeed } from '../../import/model/modelReason.ts';
import { type Coded, said } from '../coded.ts';
import type { Sections } from '../sections.ts';
import { listed, written } from './numbers.ts';
import { quoted } from './quoted.ts';

const reasons: Readonly<Record<NoValue, string>> = {
  'division-by-zero': 'divide per zero',
  'root-of-negative': 'prende la radice quadrata di un numero negativo',
  'logarithm-of-negative': 'prende il logaritmo di un numero che non è sopra 0',
  'power-of-negative': 'eleva un numero negativo a una potenza non intera',
  'arcsine-above-one': 'prende l’arcoseno di un numero sopra 1',
  'too-large': 'il suo valore è troppo grande',
};

const needs = {
  text: 'un testo',
  symbol: 'lettere, cifre o greco',
  positive: 'un numero sopra 0',
  power: 'un numero da -8 a 8 diverso da 0',
  masses: 'due numeri crescenti, il primo da 0 in su e sotto 354.1 MeV',
  couplings: 'due numeri crescenti sopra 0',
  list: 'dei numeri',
} as const;

const unitNeeds: Readonly<Record<UnitNeed, string>> = {
  energy: 'masse e larghezze sono in eV, keV, MeV, GeV o TeV',
  time: 'le vite medie sono in s, ms, us, ns o ps',
  none: 'B e le frazioni non hanno unità',
};

/** A place in a file; in a field of the form, which has no name, the character, or the line as a whole. */
const at = ({ line, column, file }: TextPlace & { readonly file: string }): string => {
  if (file !== '') return `Riga ${line}, colonna ${column} di ${file}`;
  return column > 0 ? `Carattere ${column}` : 'Questa riga';
};

type InFile = ModelProblem & { readonly file: string };

const problems: Coded<InFile, string> = {
  'no-model': ({ file }) =>
    `${file} non contiene un modello: servono righe come B/g^2 = 1e-3 * p_X / m_K, o una tabella con un’intestazione.`,
  'no-production': ({ file }) =>
    `${file} non dice quanto spesso X è prodotto; date B, per esempio B/g^2 = 1e-3 * p_X / m_K.`,
  'no-lifetime': ({ file }) =>
    `${file} non dice nulla della vita media; date tau, width o le larghezze nei prodotti, o invisible = 1.`,
  'too-few-rows': ({ file }) => `${file} ha bisogno di almeno due masse sotto 354.1 MeV.`,
  'too-many-lines': ({ file, most }) => `${file} ha più di ${most} formule, il massimo che viene letto.`,
  mixed: (p) =>
    `${at(p)} non è né una formula né una chiave, anche se ${p.file} ha formule; un modello è fatto di formule o di una tabella.`,
  'formula-empty': (p) => `${at(p)}: dopo il segno di uguale non c’è una formula.`,
  'formula-syntax': (p) =>
    `${at(p)}: la formula non si legge da qui in poi; usate numeri, nomi, + - * / ^, parentesi e condition ? a : b.`,
  'formula-deep': (p) =>
    `${at(p)}: troppe parentesi o segni stanno l’uno nell’altro; date un nome a una parte della formula su una riga propria.`,
  'formula-not-allowed': (p) =>
    `${at(p)}: una formula contiene solo numeri, nomi, + - * / ^, confronti e funzioni; questo non lo è.`,
  'formula-long': ({ most, ...p }) =>
    `${at(p)}: la formula ha più di ${most} caratteri; date nomi alle sue parti su righe proprie.`,
  'formula-no-sign': (p) => `${at(p)}: manca un segno tra due valori; scrivete * per un prodotto.`,
  'unknown-name': ({ name, near, ...p }) =>
    near === null
      ? `${at(p)}: ${quoted(name)} qui non significa nulla; dategli un significato su una riga sopra, o guardate l’elenco dei nomi.`
      : `${at(p)}: ${quoted(name)} qui non significa nulla; scrivete ${near}.`,
  'unknown-function': ({ name, allowed, ...p }) =>
    `${at(p)}: non c’è una funzione ${quoted(name)}; ci sono ${listed(allowed)}.`,
  'argument-count': ({ name, given, needed, ...p }) =>
    `${at(p)}: ${name} ha ${given} ${given === 1 ? 'valore' : 'valori'} tra le parentesi e ne servono ${needed}.`,
  'unknown-key': ({ key, allowed, ...p }) =>
    `${at(p)}: ${quoted(key)} non è una chiave di un modello; ci sono ${listed(allowed)}.`,
  'key-twice': ({ key, ...p }) => `${at(p)}: ${key} è dato due volte.`,
  'key-value': ({ key, value, needs: need, ...p }) =>
    `${at(p)}: ${key} è ${quoted(value)}, ma deve essere ${needs[need]}.`,
  'name-taken': ({ name, ...p }) =>
    `${at(p)}: ${quoted(name)} ha già un significato; scegliete un altro nome.`,
  'coupling-twice': ({ name, ...p }) =>
    `${at(p)}: la formula contiene g, anche se ${name} è dato per potenza di g; toglietene uno.`,
  'no-coupling': ({ name, ...p }) =>
    `${at(p)}: solo B, BK, BKstar, tau e le larghezze si possono dare per potenza di g, non ${quoted(name)}.`,
  'other-power': ({ name, power, expected, ...p }) =>
    `${at(p)}: ${quoted(name)} va con g alla potenza ${written(power)}, il resto con ${written(expected)}; usate ovunque la stessa potenza.`,
  'no-power': ({ name, massMeV, ...p }) =>
    `${at(p)}: a ${written(massMeV)} MeV ${name} non cresce con la stessa potenza di g di tutto il resto; B e le larghezze devono, tau deve calare così, e le frazioni non devono dipendere da g.`,
  'no-value': ({ massMeV, because, ...p }) =>
    `${at(p)}: la formula non ha valore a ${written(massMeV)} MeV, perché ${reasons[because]}; correggetela, o date le masse a cui vale (masses: 1 to 300).`,
  'nothing-there': ({ name, massMeV, ...p }) =>
    `${at(p)}: ${name} non dice nulla a ${written(massMeV)} MeV; date le masse a cui vale la formula (masses: 1 to 279).`,
  negative: ({ name, massMeV, value, ...p }) =>
    `${at(p)}: ${name} è ${written(value)} a ${written(massMeV)} MeV e deve essere ${value === 0 ? 'sopra 0' : '0 o più'}.`,
  'above-one': ({ name, massMeV, value, ...p }) =>
    `${at(p)}: la frazione ${name} è ${written(value)} a ${written(massMeV)} MeV e non può superare 1.`,
  'sum-above-all': ({ massMeV, sum, ...p }) =>
    `${at(p)}: a ${written(massMeV)} MeV le frazioni di tutti i decadimenti danno insieme ${written(sum)}, più di 1.`,
  both: ({ names: [one, other], ...p }) => `${at(p)}: sono dati sia ${one} sia ${other}; datene uno.`,
  'not-ascending': ({ massMeV, beforeMeV, ...p }) =>
    `${at(p)}: la massa ${written(massMeV)} MeV non segue ${written(beforeMeV)} MeV; le masse devono crescere, da 0 in poi.`,
  'no-heading': ({ file }) =>
    `${file} non ha una riga che nomina le colonne; scrivetene una sopra i numeri, come m_MeV,B/g^2,tau*g^2_s,ee,mumu.`,
  'no-mass-column': ({ file }) => `${file} non ha una colonna di masse; chiamatela m_MeV.`,
  'unknown-column': ({ file, column, name }) =>
    `La colonna ${column} di ${file}, ${quoted(name)}, non è nota; le colonne sono m_MeV, B/g^2, BK/g^2, BKstar/g^2, tau*g^2_s, width/g^2_MeV, ee, mumu, gammagamma, invisible e width_ee/g^2 e simili.`,
  'column-unit': ({ file, column, name, unit, needs: need }) =>
    `La colonna ${column} di ${file}, ${quoted(name)}, ha l’unità ${quoted(unit)}, ma ${unitNeeds[need]}.`,
  'column-twice': ({ file, column, name }) =>
    `La colonna ${column} di ${file}, ${quoted(name)}, dà ciò che un’altra dà già.`,
  'needs-coupling': ({ file, column, name }) =>
    `La colonna ${column} di ${file}, ${quoted(name)}, vale per un solo accoppiamento; dite quale (# g: 1e-4), o datela per potenza (B/g^2).`,
};

export const ownModelWords: Sections['own models'] = {
  problem: (file: string, problem: ModelProblem): string => said(problems, { ...problem, file }),
};
