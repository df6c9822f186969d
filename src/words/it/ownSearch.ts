import type { Sections } from '../sections.ts';

export const ownSearches: Sections['own searches'] = {
  yours: '(propria)',
  heading: 'Ricerche e modelli propri',
  ask: 'Usare questa ricerca?',
  several: (count) => `${count} ricerche`,
  title: 'Nome',
  signature: 'X',
  signatures: {
    invisible: 'sfugge',
    mumu: 'decade in μμ',
    gammagamma: 'decade in γγ',
    ee: 'decade in ee',
  },
  about: (masses, low, high, seen, expected) =>
    seen === null
      ? `${masses} masse da ${low} a ${high} MeV; ${expected} eventi di fondo attesi, ancora nulla di osservato.`
      : `${masses} masse da ${low} a ${high} MeV; ${seen} eventi osservati, ${expected} attesi.`,
  laws: {
    none: 'La sua accettanza non dipende dalla vita media.',
    slope: 'La sua accettanza cade come exp(−s/τ).',
    rows: 'La sua accettanza è data per vita media.',
    decay: 'X deve decadere presto: 1 − exp(−τ₀/τ).',
  },
  like: 'È elencata con le altre ricerche e calcolata come loro: limiti, bande, esposizione, ipotesi, combinazione, in ogni modello.',
  replaces: 'Prende il posto della vostra ricerca con lo stesso nome; con un altro nome restano entrambe.',
  use: 'Usarla',
  next: 'Prossima',
  cancel: 'Annulla',
  used: (title) => `${title} è elencata tra le ricerche.`,
  note: (names) => `${names}: portata dall’utente, limiti calcolati qui.`,
  formulas: 'formule',
  table: 'tabella',
  show: 'Mostra',
  save: 'Salva come file',
  remove: 'Togli',
};
