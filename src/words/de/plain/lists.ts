import type { Sections } from '../../sections.ts';

/** What the lists that the sentence opens say. */
export const plainLists: Partial<Sections['lists of the sentence']> = {
  kinds: {
    both: 'Was NA62 ausschließt, und was zu erwarten war, mit dem Spielraum des Zufalls darum.',
    observed: 'Was die gesehenen Ereignisse ausschließen.',
    expected:
      'Was in der Mitte vieler Wiederholungen ausgeschlossen würde, wenn es kein neues Teilchen gäbe.',
  },
  lifetimes: {
    implied: {
      name: 'gemäß seiner Stärke',
      means: 'Ein stärker gekoppeltes Teilchen stirbt früher; jeder Punkt hat seine eigene Lebensdauer.',
    },
    fixed: {
      name: 'eine gewählte Zeit',
      means:
        'Der größte Anteil der Kaonen, der ein Teilchen einer Lebensdauer erzeugen könnte, 10 ps bis 100 ns oder ∞.',
    },
  },
  usualLevel: 'Wie bei NA62: höchstens einmal von zehn falsch.',
  statistic: 'Was klein sein muss, wo etwas ausgeschlossen ist',
  escapes: (particle) => [particle, ' → dunkle Materie, ungesehen'],
};

export const plainUnion: Partial<Sections['union']> = {
  row: 'alle als eine Region',
  name: 'die Suchen als eine Region',
};

export const plainFaces: Partial<Sections['faces']> = {
  escapes: 'fliegt ungesehen davon',
};

export const plainPlace: Partial<Sections['place']> = {
  notCovered: (mass) => `Keine gezeigte Suche hat bei ${mass} MeV gesucht.`,
};

export const plainBounds: Partial<Sections['bounds']> = {
  noConstraint: 'kann nichts sagen',
  noLimit: 'hier nichts ausgeschlossen',
  noLevel: 'Wie sicher, ist nicht angegeben.',
  level: (percent, from) => `Zu ${percent} % sicher, CL (${from}).`,
};

export const plainSpoken: Partial<Sections['spoken point']> = {
  level: (percent) => `Zu ${percent} Prozent sicher.`,
  lifetime: (lifetime) => `Lebt ${lifetime}.`,
};

export const plainKeys = (said: Sections['keys']): Partial<Sections['keys']> => ({
  keys: {
    ...said.keys,
    upAndDown: { ...said.keys.upAndDown, does: 'Stärke, um ein Achtel' },
    pages: { ...said.keys.pages, does: 'Stärke, zehnfach' },
    couplingEdges: {
      ...said.keys.couplingEdges,
      does: 'voriger und nächster Rand in der Stärke bei dieser Masse',
    },
    massEdges: { ...said.keys.massEdges, does: 'voriger und nächster Rand in der Masse bei dieser Stärke' },
  },
});
