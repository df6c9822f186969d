import type { Sections } from '../sections.ts';

export const reach: Sections['reach'] = {
  row: 'portata di una scoperta, 3*σ* e 5*σ*',
  facts: {
    what: 'Il segnale con cui metà degli esperimenti vedrebbe un eccesso di 3*σ* (tratti corti) o di 5*σ* (tratti lunghi) nella finestra della sua massa, guardando solo lì.',
    steps:
      'I conteggi sono numeri interi, quindi le curve procedono a gradini. Le ricerche che pubblicano solo limiti non ne hanno.',
  },
  slow: 'Questo metodo percorre tutti gli esiti e non dà una portata in tempo utile; sceglierne un altro.',
  label: (significance) => `${significance}*σ*`,
  of: (significance) => `portata di una scoperta, ${significance}*σ*`,
  saved: (significance) => `Metà degli esperimenti vi vedrebbe, localmente, un eccesso di ${significance}σ.`,
  note: (exposure) =>
    exposure === 1
      ? 'Portata di una scoperta: metà degli esperimenti vedrebbe 3*σ*, o 5*σ*, localmente.'
      : `Portata di una scoperta con ${exposure} volte i kaoni: metà degli esperimenti vedrebbe 3*σ*, o 5*σ*, localmente.`,
};
