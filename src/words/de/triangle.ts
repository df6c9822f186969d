import type { Sections } from '../sections.ts';

const others = (count: number) => (count === 1 ? 'ein weiteres Verhältnis' : `${count} weitere Verhältnisse`);

export const triangle: Sections['triangle'] = {
  title: 'Dreieck der Kopplungen',
  signs: 'Vorzeichen der Kopplungen',
  signsOf: {
    positive: 'alle drei positiv',
    'weak-negative': '*C*_{*WW*} negativ',
    'fermions-negative': '*C*_{*ff*} negativ',
    'both-negative': '*C*_{*WW*} und *C*_{*ff*} negativ',
  },
  otherModel: 'Das Dreieck zeigt Verhältnisse der Kopplungen des allgemeinen ALP.',
  showAlp: 'Das allgemeine ALP zeigen',
  waiting: 'Die Grenzen aller Verhältnisse werden berechnet…',
  ratio: (values) => [`*C*_{*GG*} : *C*_{*WW*} : *C*_{*ff*} = ${values}`],
  least: (mass, ratio, size, limit) => [
    'Bei ',
    mass,
    ' ist ',
    ratio,
    ' am wenigsten eingeschränkt: Der Ausschluss beginnt bei ',
    size,
    ' = ',
    limit,
  ],
  comparedWith: (times, values) => [', ', times, `-mal so hoch wie für ${values}.`],
  nowhere: (mass, ratio, count) => [
    'Bei ',
    mass,
    ' schließt keine Suche der Figur ',
    ratio,
    count === 0
      ? ' bei irgendeiner Kopplung aus.'
      : ` bei irgendeiner Kopplung aus, auch ${others(count)} nicht.`,
  ],
  nothing: (mass) => [
    'Bei ',
    mass,
    ' schließen die Suchen der Figur nichts aus, gleich in welchem Verhältnis.',
  ],
  key: {
    least: 'am wenigsten eingeschränkt',
    chosen: 'jetzt in der Figur',
    cancels: 'Amplituden heben sich auf',
  },
  bar: 'Ausschluss beginnt bei [TeV^{−1}]',
  reading: (ratio, limit, search) => [ratio, ': ausgeschlossen ab ', limit, ', durch ', search],
  readingNowhere: (ratio) => [ratio, ': bei keiner Kopplung ausgeschlossen'],
  hint: 'Auf ein Verhältnis zeigen, um es abzulesen, klicken, um es in die Figur zu bringen. Pfeiltasten bewegen, die Eingabetaste bringt es in die Figur.',
  note: (scaleTeV) =>
    `Anteile der drei Beträge an ihrer Summe; Kopplungen bei Λ = ${scaleTeV} TeV, alle anderen 0. Oberhalb ihres Beginns kann der Ausschluss wieder enden.`,
  label:
    'Anteile von CGG, CWW und Cff; Pfeiltasten bewegen, die Eingabetaste bringt ein Verhältnis in die Figur',
  table: {
    title: (massMeV) =>
      `Wo der Ausschluss bei ${massMeV} MeV beginnt, nach dem Verhältnis der Kopplungen eines ALP`,
    columns: {
      share_CGG: 'Anteil von CGG',
      share_CWW: 'Anteil von CWW',
      share_Cff: 'Anteil von Cff',
      sum_over_Lambda_per_TeV: 'ausgeschlossen ab (|CGG| + |CWW| + |Cff|)/Λ [1/TeV]',
      set_by: 'Suche',
    },
  },
};
