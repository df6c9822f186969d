import type { Sections } from '../sections.ts';

const others = (count: number) => (count === 1 ? 'un altro rapporto' : `altri ${count} rapporti`);

export const triangle: Sections['triangle'] = {
  title: 'Triangolo degli accoppiamenti',
  signs: 'Segni degli accoppiamenti',
  signsOf: {
    positive: 'tutti e tre positivi',
    'weak-negative': '*C*_{*WW*} negativo',
    'fermions-negative': '*C*_{*ff*} negativo',
    'both-negative': '*C*_{*WW*} e *C*_{*ff*} negativi',
  },
  otherModel: 'Il triangolo mostra i rapporti degli accoppiamenti dell’ALP generale.',
  showAlp: 'Mostra l’ALP generale',
  waiting: 'Calcolo dei limiti di tutti i rapporti…',
  ratio: (values) => [`*C*_{*GG*} : *C*_{*WW*} : *C*_{*ff*} = ${values}`],
  least: (mass, ratio, size, limit) => [
    'A ',
    mass,
    ', ',
    ratio,
    ' è il meno vincolato: l’esclusione comincia a ',
    size,
    ' = ',
    limit,
  ],
  comparedWith: (times, values) => [', ', times, ` volte più in alto che per ${values}.`],
  nowhere: (mass, ratio, count) => [
    'A ',
    mass,
    ', nessuna ricerca nella figura esclude ',
    ratio,
    count === 0 ? ' per alcun accoppiamento.' : ` per alcun accoppiamento, né ${others(count)}.`,
  ],
  nothing: (mass) => [
    'A ',
    mass,
    ', le ricerche nella figura non escludono nulla, qualunque sia il rapporto.',
  ],
  key: {
    least: 'il meno vincolato',
    chosen: 'ora nella figura',
    cancels: 'ampiezze che si annullano',
  },
  bar: 'l’esclusione comincia a [TeV^{−1}]',
  reading: (ratio, limit, search) => [ratio, ': escluso da ', limit, ' in su, da ', search],
  readingNowhere: (ratio) => [ratio, ': escluso per nessun accoppiamento'],
  hint: 'Indica un rapporto per leggerlo, fai clic per metterlo nella figura. Le frecce spostano, Invio lo mette nella figura.',
  note: (scaleTeV) =>
    `Quote dei tre moduli nella loro somma; accoppiamenti a Λ = ${scaleTeV} TeV, tutti gli altri 0. Sopra il suo inizio l’esclusione può finire di nuovo.`,
  label: 'Quote di CGG, CWW e Cff; le frecce spostano, Invio mette un rapporto nella figura',
  table: {
    title: (massMeV) =>
      `Dove comincia l’esclusione a ${massMeV} MeV, per rapporto degli accoppiamenti di un’ALP`,
    columns: {
      share_CGG: 'quota di CGG',
      share_CWW: 'quota di CWW',
      share_Cff: 'quota di Cff',
      sum_over_Lambda_per_TeV: 'escluso da (|CGG| + |CWW| + |Cff|)/Λ [1/TeV] in su',
      set_by: 'ricerca',
    },
  },
};
