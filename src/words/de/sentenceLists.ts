import type { Sections } from '../sections.ts';

export const sentenceLists: Sections['lists of the sentence'] = {
  kinds: {
    both: 'Die beobachtete Grenze, und die erwartete mit ihren Bändern bei ±1σ und ±2σ.',
    observed: 'Was die beobachteten Ereignisse ausschließen.',
    expected: 'Was im Mittel mit dem Untergrund allein ausgeschlossen würde: Median und Bänder.',
  },
  lifetimes: {
    implied: {
      name: 'gemäß seiner Kopplung',
      means: 'Jeder Punkt der Ebene hat die Lebensdauer seiner Masse und Kopplung.',
    },
    fixed: {
      name: 'eine feste Lebensdauer',
      means:
        'Grenzen auf das Verzweigungsverhältnis bei einer Lebensdauer, 10 ps bis 100 ns oder ∞, in jedem Modell.',
    },
  },
  usualLevel: 'Wie in den Arbeiten von NA62.',
  otherLevel: (lowest, highest) => `Ein anderes, ${lowest} bis ${highest}`,
  statistic: 'Was an der Grenze auf 1 − CL fällt',
  escapes: (particle) => [particle, ' → dunkle Materie, ungesehen'],
};
