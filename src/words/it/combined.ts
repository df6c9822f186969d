import type { Sections } from '../sections.ts';

export const combined: Sections['combined'] = {
  row: 'combinate in un solo limite',
  computing: 'calcolo…',
  facts: {
    what: 'Un solo limite da tutte le ricerche nella figura che vedono la particella, dal prodotto delle loro verosimiglianze.',
    limitsAlone:
      'Una ricerca che pubblica solo limiti non può entrare nel prodotto; conta dove da sola è più forte.',
  },
  dot: 'combinate',
  spoken: (strength) => `intensità del segnale di tutte combinate, ${strength}`,
  alone: (search) => ['Solo una ricerca ha qui un limite, o una è più forte da sola: ', search, '.'],
  product: (searches, method) => [
    'CL_s della somma pesata dei conteggi di ',
    searches,
    `, metodo: ${method}.`,
  ],
  shares: (shares, cls) => `Danno ${shares} della sensibilità attesa. CL_s = ${cls} al mirino.`,
  bound: 'tutte le ricerche combinate',
  line: (who) => [who, ', combinazione'],
  title: 'Limite combinato delle ricerche',
  name: 'le ricerche combinate in un solo limite',
  note: 'Prodotto delle verosimiglianze delle ricerche nella figura che hanno conteggi, per lo più ricostruiti da limiti pubblicati.',
};
