import type { Sections } from '../sections.ts';

export const whatIf: Sections['what-if'] = {
  heading: 'Was, wenn andere Ereignisse gesehen würden?',
  fewer: 'Ein Ereignis weniger',
  more: 'Ein Ereignis mehr',
  count: 'Zahl der Ereignisse',
  eventsAt: 'Ereignisse bei',
  mass: 'Masse in MeV',
  massIn: 'MeV in',
  search: 'Suche',
  notOffered:
    'In π^0 → unsichtb. und πγγ, die nur Grenzen veröffentlichen, lassen sich keine Ereignisse annehmen, auch nicht in der Formanalyse, die keine Fenster hat.',
  draw: 'Als Projektion zeichnen',
  here: 'Am Fadenkreuz',
  remove: 'Entfernen',
  badCount: (typed, fewest, most) =>
    `„${typed}“ Ereignisse gehen nicht; schreiben Sie eine ganze Zahl von ${fewest} bis ${most}.`,
  badMass: (typed, lightest, heaviest) =>
    `Die Masse „${typed}“ geht nicht; schreiben Sie MeV, von ${lightest} bis ${heaviest}.`,
  meaning: {
    events:
      'Sie ersetzen die Ereignisse dieses Fensters, bei dieser Masse. Fenster überlappen: Jedes, das ihr *m*^2_{miss} enthält, sieht sie alle.',
    bins: 'Die Bins dieses Fensters teilen sie sich statt der Ereignisse, die sie enthalten; überlappende Fenster sehen ihren Teil. Die Anpassungen der Seitenbänder ändern sich nicht.',
  },
  elsewhereSeen: 'Anderswo gelten die aufgezeichneten Ereignisse.',
  elsewhereProjected: (exposure) =>
    `Sie werden bei ${exposure} × den Kaonen gezählt; anderswo gilt der Median des Untergrunds.`,
  seen: (count) =>
    count === 1 ? '1 wurde gesehen, ' : count === 0 ? 'keines wurde gesehen, ' : `${count} wurden gesehen, `,
  window: (massMeV, seen, background, uncertainty) => [
    `Fenster bei ${massMeV} MeV: ${seen}Untergrund `,
    background,
    ' ± ',
    uncertainty,
    '.',
  ],
  windowReconstructed: (massMeV, seen, background, uncertainty) => [
    `Fenster bei ${massMeV} MeV, rekonstruiert: ${seen}Untergrund `,
    background,
    ' ± ',
    uncertainty,
    '.',
  ],
};
