import type { Sections } from '../sections.ts';

export const toy: Sections['toy'] = {
  label: (seed) => `toy, seme ${seed}`,
  row: 'un esperimento generato (toy)',
  facts: {
    what: 'Gli eventi sono generati da un seme: conteggi di Poisson del fondo atteso e del segnale al mirino. Passano per le stesse finestre, CLs e limiti dei dati. Non sono dati.',
    seed: 'Lo stesso seme dà gli stessi eventi su ogni macchina. Le ricerche che pubblicano solo limiti non hanno toy.',
  },
  data: 'dati',
  choose: 'Dati o un esperimento generato',
  withSignal: 'Genera un esperimento con questo segnale',
  bare: 'Generane uno di solo fondo',
  next: 'Seme successivo',
  back: 'Torna ai dati',
  generating: (label) => `In corso: ${label} …`,
  signal: (events, massMeV) => ['segnale ', events, ` a ${massMeV} MeV`],
  noSignal: 'solo fondo',
  of: (label, what) => `${label}: ${what}`,
  axis: (label, what) => [`${label}: `, what],
  unread: (text, example) =>
    `Il toy «${text}» non è leggibile; servono un seme e, per un segnale, la sua massa in MeV e il suo accoppiamento, come ${example}.`,
  exposure: (label, exposure) => (exposure === 1 ? label : `${label}, ${exposure} volte i kaoni`),
  generated: 'eventi generati',
  onPlane: (label) => `Tratteggiato, ${label}: limiti di eventi generati, non di dati.`,
  inPanel: {
    toy: (label) => `Lo spettro è di eventi generati (${label}), non di dati.`,
    data: (label) => `Il pannello mostra i dati, non l’esperimento generato (${label}).`,
  },
  ofData: 'dati, non il toy',
  elseData: 'Tutto il resto qui viene dai dati.',
  saved: (label) => `Questa curva è di un esperimento generato (${label}), non di dati.`,
  counts: (name, count, limit) => [name, `: *n* = ${count}, B < `, limit],
  unlimited: (name) => [name, ': nessun limite qui'],
  evidence: (name, local, global, massMeV) => [
    name,
    `: qui ${local}*σ* localmente; eccesso massimo a ${massMeV} MeV, ${global}*σ* globalmente`,
  ],
};
