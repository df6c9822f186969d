import type { Sections } from '../../sections.ts';

/** What the lists that the sentence opens say. */
export const plainLists: Partial<Sections['lists of the sentence']> = {
  kinds: {
    both: 'Ciò che NA62 esclude, e ciò che ci si poteva aspettare, con il margine del caso attorno.',
    observed: 'Ciò che escludono gli eventi visti.',
    expected: 'Ciò che sarebbe escluso nel mezzo di molte ripetizioni se non ci fosse una nuova particella.',
  },
  lifetimes: {
    implied: {
      name: 'quanto implica la sua forza',
      means: 'Una particella più accoppiata muore prima; ogni punto ha la sua vita media.',
    },
    fixed: {
      name: 'un tempo scelto',
      means:
        'La più grande parte dei kaoni che potrebbe produrre una particella di una vita media, da 10 ps a 100 ns o ∞.',
    },
  },
  usualLevel: 'Come fa NA62: sbagliato al più una volta su dieci.',
  statistic: 'Ciò che dev’essere piccolo dove qualcosa è escluso',
  escapes: (particle) => [particle, ' → materia oscura, non vista'],
};

export const plainUnion: Partial<Sections['union']> = {
  row: 'tutte come una sola regione',
  name: 'le ricerche come una sola regione',
};

export const plainFaces: Partial<Sections['faces']> = {
  escapes: 'vola via senza essere visto',
};

export const plainPlace: Partial<Sections['place']> = {
  notCovered: (mass) => `Nessuna ricerca mostrata ha guardato a ${mass} MeV.`,
};

export const plainBounds: Partial<Sections['bounds']> = {
  noConstraint: 'non può dire nulla',
  noLimit: 'nulla di escluso qui',
  noLevel: 'Quanto è sicuro non è indicato.',
  level: (percent, from) => `Sicuro al ${percent} %, CL (${from}).`,
};

export const plainSpoken: Partial<Sections['spoken point']> = {
  level: (percent) => `Sicuro al ${percent} per cento.`,
  lifetime: (lifetime) => `Vive ${lifetime}.`,
};

export const plainKeys = (said: Sections['keys']): Partial<Sections['keys']> => ({
  keys: {
    ...said.keys,
    upAndDown: { ...said.keys.upAndDown, does: 'forza, di un ottavo' },
    pages: { ...said.keys.pages, does: 'forza, dieci volte' },
    couplingEdges: {
      ...said.keys.couplingEdges,
      does: 'bordo precedente e successivo in forza a questa massa',
    },
    massEdges: { ...said.keys.massEdges, does: 'bordo precedente e successivo in massa a questa forza' },
  },
});
