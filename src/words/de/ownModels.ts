import type { ModelProblem, NoValue, TextPlace, UnitNeed } from '../../import/model/modelReason.ts';
import { type Coded, said } from '../coded.ts';
import type { Sections } from '../sections.ts';
import { listed, written } from './numbers.ts';
import { quoted } from './quoted.ts';

const reasons: Readonly<Record<NoValue, string>> = {
  'division-by-zero': 'sie teilt durch null',
  'root-of-negative': 'sie zieht die Wurzel aus einer negativen Zahl',
  'logarithm-of-negative': 'sie nimmt den Logarithmus einer Zahl, die nicht über 0 liegt',
  'power-of-negative': 'sie erhebt eine negative Zahl in eine gebrochene Potenz',
  'arcsine-above-one': 'sie nimmt den Arkussinus einer Zahl über 1',
  'too-large': 'ihr Wert ist zu groß',
};

const needs = {
  text: 'ein Text',
  symbol: 'Buchstaben, Ziffern oder griechische Zeichen',
  positive: 'eine Zahl über 0',
  power: 'eine Zahl von -8 bis 8 außer 0',
  masses: 'zwei aufsteigende Zahlen, die erste ab 0 und unter 354.1 MeV',
  couplings: 'zwei aufsteigende Zahlen über 0',
  list: 'Zahlen',
} as const;

const unitNeeds: Readonly<Record<UnitNeed, string>> = {
  energy: 'Massen und Breiten stehen in eV, keV, MeV, GeV oder TeV',
  time: 'Lebensdauern stehen in s, ms, us, ns oder ps',
  none: 'B und Anteile haben keine Einheit',
};

/** A place in a file; in a field of the form, which has no name, the character, or the line as a whole. */
const at = ({ line, column, file }: TextPlace & { readonly file: string }): string => {
  if (file !== '') return `Zeile ${line}, Spalte ${column} von ${file}`;
  return column > 0 ? `Zeichen ${column}` : 'Diese Zeile';
};

type InFile = ModelProblem & { readonly file: string };

const problems: Coded<InFile, string> = {
  'no-model': ({ file }) =>
    `${file} enthält kein Modell: Es braucht Zeilen wie B/g^2 = 1e-3 * p_X / m_K oder eine Tabelle mit einer Kopfzeile.`,
  'no-production': ({ file }) =>
    `${file} sagt nicht, wie oft X entsteht; geben Sie B an, etwa B/g^2 = 1e-3 * p_X / m_K.`,
  'no-lifetime': ({ file }) =>
    `${file} sagt nichts über die Lebensdauer; geben Sie tau, width oder die Breiten in die Produkte an, oder invisible = 1.`,
  'too-few-rows': ({ file }) => `${file} braucht mindestens zwei Massen unter 354.1 MeV.`,
  'too-many-lines': ({ file, most }) =>
    `${file} hat mehr als ${most} Formeln; so viele werden höchstens gelesen.`,
  mixed: (p) =>
    `${at(p)} ist weder Formel noch Schlüssel, obwohl ${p.file} Formeln hat; ein Modell besteht aus Formeln oder aus einer Tabelle.`,
  'formula-empty': (p) => `${at(p)}: Nach dem Gleichheitszeichen steht keine Formel.`,
  'formula-syntax': (p) =>
    `${at(p)}: Die Formel ist ab hier nicht lesbar; nehmen Sie Zahlen, Namen, + - * / ^, Klammern und condition ? a : b.`,
  'formula-deep': (p) =>
    `${at(p)}: Zu viele Klammern oder Zeichen stehen ineinander; geben Sie einem Teil der Formel in einer eigenen Zeile einen Namen.`,
  'formula-not-allowed': (p) =>
    `${at(p)}: Eine Formel enthält nur Zahlen, Namen, + - * / ^, Vergleiche und Funktionen; dies ist nichts davon.`,
  'formula-long': ({ most, ...p }) =>
    `${at(p)}: Die Formel hat mehr als ${most} Zeichen; geben Sie ihren Teilen in eigenen Zeilen Namen.`,
  'formula-no-sign': (p) =>
    `${at(p)}: Zwischen zwei Werten fehlt ein Zeichen; schreiben Sie * für ein Produkt.`,
  'unknown-name': ({ name, near, ...p }) =>
    near === null
      ? `${at(p)}: ${quoted(name)} bedeutet hier nichts; geben Sie ihm in einer Zeile darüber eine Bedeutung, oder sehen Sie in der Liste der Namen nach.`
      : `${at(p)}: ${quoted(name)} bedeutet hier nichts; schreiben Sie ${near}.`,
  'unknown-function': ({ name, allowed, ...p }) =>
    `${at(p)}: Es gibt keine Funktion ${quoted(name)}; es gibt ${listed(allowed)}.`,
  'argument-count': ({ name, given, needed, ...p }) =>
    `${at(p)}: ${name} hat ${given} ${given === 1 ? 'Wert' : 'Werte'} in den Klammern und braucht ${needed}.`,
  'unknown-key': ({ key, allowed, ...p }) =>
    `${at(p)}: ${quoted(key)} ist kein Schlüssel eines Modells; es gibt ${listed(allowed)}.`,
  'key-twice': ({ key, ...p }) => `${at(p)}: ${key} steht zweimal da.`,
  'key-value': ({ key, value, needs: need, ...p }) =>
    `${at(p)}: ${key} ist ${quoted(value)}, muss aber so sein: ${needs[need]}.`,
  'name-taken': ({ name, ...p }) =>
    `${at(p)}: ${quoted(name)} bedeutet schon etwas; wählen Sie einen anderen Namen.`,
  'coupling-twice': ({ name, ...p }) =>
    `${at(p)}: Die Formel enthält g, obwohl ${name} je Potenz von g angegeben ist; nehmen Sie eines davon weg.`,
  'no-coupling': ({ name, ...p }) =>
    `${at(p)}: Nur B, BK, BKstar, tau und Breiten können je Potenz von g angegeben werden, nicht ${quoted(name)}.`,
  'other-power': ({ name, power, expected, ...p }) =>
    `${at(p)}: ${quoted(name)} geht mit g hoch ${written(power)}, alles andere mit ${written(expected)}; nehmen Sie überall dieselbe Potenz.`,
  'no-power': ({ name, massMeV, ...p }) =>
    `${at(p)}: Bei ${written(massMeV)} MeV wächst ${name} nicht mit derselben Potenz von g wie alles andere; B und Breiten müssen das, tau muss so fallen, und Anteile dürfen nicht von g abhängen.`,
  'no-value': ({ massMeV, because, ...p }) =>
    `${at(p)}: Die Formel hat bei ${written(massMeV)} MeV keinen Wert, denn ${reasons[because]}; berichtigen Sie sie, oder geben Sie die Massen an, bei denen sie gilt (masses: 1 to 300).`,
  'nothing-there': ({ name, massMeV, ...p }) =>
    `${at(p)}: ${name} sagt bei ${written(massMeV)} MeV nichts; geben Sie die Massen an, bei denen die Formel gilt (masses: 1 to 279).`,
  negative: ({ name, massMeV, value, ...p }) =>
    `${at(p)}: ${name} ist ${written(value)} bei ${written(massMeV)} MeV und ${value === 0 ? 'muss über 0 liegen' : 'darf nicht unter 0 liegen'}.`,
  'above-one': ({ name, massMeV, value, ...p }) =>
    `${at(p)}: Der Anteil ${name} ist ${written(value)} bei ${written(massMeV)} MeV und kann nicht über 1 liegen.`,
  'sum-above-all': ({ massMeV, sum, ...p }) =>
    `${at(p)}: Bei ${written(massMeV)} MeV ergeben die Anteile aller Zerfälle zusammen ${written(sum)}, mehr als 1.`,
  both: ({ names: [one, other], ...p }) =>
    `${at(p)}: ${one} und ${other} sind beide angegeben; geben Sie eines davon an.`,
  'not-ascending': ({ massMeV, beforeMeV, ...p }) =>
    `${at(p)}: Die Masse ${written(massMeV)} MeV folgt nicht auf ${written(beforeMeV)} MeV; Massen müssen aufsteigen, von 0 an.`,
  'no-heading': ({ file }) =>
    `${file} hat keine Zeile, die die Spalten benennt; schreiben Sie eine über die Zahlen, etwa m_MeV,B/g^2,tau*g^2_s,ee,mumu.`,
  'no-mass-column': ({ file }) => `${file} hat keine Spalte mit Massen; nennen Sie sie m_MeV.`,
  'unknown-column': ({ file, column, name }) =>
    `Spalte ${column} von ${file}, ${quoted(name)}, ist nicht bekannt; Spalten sind m_MeV, B/g^2, BK/g^2, BKstar/g^2, tau*g^2_s, width/g^2_MeV, ee, mumu, gammagamma, invisible und width_ee/g^2 und ähnliche.`,
  'column-unit': ({ file, column, name, unit, needs: need }) =>
    `Spalte ${column} von ${file}, ${quoted(name)}, hat die Einheit ${quoted(unit)}, aber ${unitNeeds[need]}.`,
  'column-twice': ({ file, column, name }) =>
    `Spalte ${column} von ${file}, ${quoted(name)}, gibt an, was eine andere schon angibt.`,
  'needs-coupling': ({ file, column, name }) =>
    `Spalte ${column} von ${file}, ${quoted(name)}, gilt für eine einzige Kopplung; sagen Sie, für welche (# g: 1e-4), oder geben Sie sie je Potenz an (B/g^2).`,
};

export const ownModelWords: Sections['own models'] = {
  problem: (file: string, problem: ModelProblem): string => said(problems, { ...problem, file }),
};
