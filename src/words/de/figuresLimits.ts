import type { Sections } from '../sections.ts';

export const figuresLimits: Sections['figures of limits'] = {
  '2025-2a': {
    name: 'Grenzen für ein *X*, das entkommt, 2016–2022',
    paper:
      'Erwartete und beobachtete Grenzen bei 90 % CL auf B(K^+ → π^+*X*) aus den Daten von 2016–2022 für ein unsichtbares *X*, neben den beobachteten von 2016–2018.',
    here: 'CL_s-Grenzen in Fenstern von 3σ mit ±1σ und ±2σ und, als dünne gestrichelte Linie, die Grenze von 2016–2018, wie sie aus veröffentlichten Konturen folgt.',
    differs:
      'Die Liste der Ereignisse ist nicht öffentlich. Sie ist so rekonstruiert, dass ihre beobachtete Grenze dieser Kurve nahekommt; diese ist also keine Probe darauf, die erwartete Grenze schon.',
  },
  '2025-2b': {
    name: 'Grenzen für mehrere Lebensdauern, 2016–2022',
    paper: 'Beobachtete Grenzen für mehrere Lebensdauern eines *X*, das in sichtbare Teilchen zerfällt.',
    here: 'Die Grenzen von Abbildung 2a durch eine simulierte Akzeptanz bei jeder Lebensdauer. Wo ein Zerfall mit einer Wahrscheinlichkeit über 1 − 10^{−7} gesehen wird, gibt es keine.',
    differs:
      'Keine der beiden Arbeiten gibt das Zerfallsvolumen und den Bereich der π^+-Impulse hinter dieser Abbildung an: Sie sind so gewählt, dass sie ihr am nächsten kommen. Ihre Reihe von 0.5 ns über 154 MeV liegt 10–17 % über dem, was irgendein Überlebensgesetz zwischen ihren Reihen von 1 und 2 ns zulässt, und wird nicht getroffen.',
  },
  '2025-3': {
    name: 'Grenzen nahe der Masse des π^0 für mehrere Lebensdauern',
    paper: 'Grenzen auf B(K^+ → π^+*X*) für mehrere Lebensdauern, aus der Suche nach π^0 → unsichtbar.',
    here: 'Die Grenzen, wie sie aus dieser Abbildung abgelesen sind; zwischen ihren Lebensdauern ist ln B eine konkave Kurve in 1/*τ*, wie bei jedem Überlebensgesetz.',
    differs:
      'Sie unterscheiden sich nicht: Was gezeichnet ist, wurde aus der Abbildung abgelesen, und das Verhältnis ist von vornherein 1, außer wo eine Ablesung das Gesetz verletzte und die schwächere Grenze genommen wurde. Die Reihe von 100 ps, mit Grenzen nahe 1/2, schließt praktisch nichts aus.',
  },
  '2025-6a': {
    name: 'Grenzen für *X* → μ^+μ^−, das sofort zerfällt',
    paper:
      'Erwartete und beobachtete Grenzen auf B(K^+ → π^+*X*) × B(*X* → μ^+μ^−) für ein *X*, das sofort zerfällt, bei 298 Massen.',
    here: 'Anpassungen der Seitenbänder und CL_s-Grenzen in denselben Fenstern, mit ±1σ und ±2σ, bei *τ* = 10 ps, was weniger als 1 % der Akzeptanz kostet.',
    differs:
      'Die Zählungen des Spektrums der zwei Myonen sind nicht verfügbar. Sie sind aus dieser beobachteten Grenze rekonstruiert, abgelesen alle 0.56 MeV, während die Massen bis zu 0.05 MeV nahe beieinanderliegen.',
  },
  '2025-6b': {
    name: 'Grenzen für *X* → μ^+μ^− bei mehreren Lebensdauern',
    paper: 'Beobachtete Grenzen auf B(K^+ → π^+*X*) × B(*X* → μ^+μ^−) für mehrere Lebensdauern.',
    here: 'Die Grenzen von Abbildung 6a durch 1 − exp(−*τ*_0/*τ*), mit *τ*_0 fallend von 0.14 ns bei 219 MeV auf 0.05 ns bei 283 MeV.',
    differs:
      'Gleichung 3.1 nennt *τ*_0 = 0.07 ns für alle Massen, was die Kurven dieser Abbildung um bis zu einen Faktor 2 verfehlt. Gezeichnet ist das Gesetz, das aus ihnen folgt; das der Gleichung steht unter „Mehr Annahmen“.',
  },
  '2025-7a': {
    name: 'Grenzen für *X* → γγ, das sofort zerfällt',
    paper:
      'Grenzen auf B(K^+ → π^+*X*) × B(*X* → γγ) für ein *X*, das sofort zerfällt, aus K^+ → π^+γγ in 2017–2018.',
    here: 'Die Grenzen, wie sie aus Abbildung 7b abgelesen sind, bei *τ* = 10 ps, was weniger als 0.1 % der Akzeptanz kostet.',
    differs:
      'Sie unterscheiden sich nicht: Was gezeichnet ist, wurde aus der Abbildung abgelesen, und das Verhältnis ist von vornherein 1.',
  },
  '2025-7b': {
    name: 'Grenzen für *X* → γγ bei mehreren Lebensdauern',
    paper: 'Grenzen auf B(K^+ → π^+*X*) × B(*X* → γγ) für mehrere Lebensdauern, bis 3 ns.',
    here: 'Die Grenzen von Abbildung 7a durch 1 − exp(−*τ*_0/*τ*) mit *τ*_0 = 0.0885 ns.',
    differs:
      'Die Kurven der Abbildung folgen diesem Gesetz mit 0.085 bis 0.092 ns bei jeder Masse; davon ist die Mitte genommen. Die eines *X*, das sofort zerfällt, wurde abgelesen: Ihr Verhältnis ist von vornherein 1.',
  },
  '2021-4-left': {
    name: 'Grenzen der Formanalyse von 2017',
    paper:
      'Erwartete und beobachtete Grenzen auf B(K^+ → π^+*X*) der ungebinnten Analyse von 2017, für ein *X*, das stabil oder unsichtbar ist.',
    here: 'Dieselbe Profil-Likelihood, mit Pseudoexperimenten: beobachtet, Median, ±1σ und ±2σ, jeweils mit dem Monte-Carlo-Fehler. Sie braucht Sekunden und wird dabei immer genauer.',
    differs:
      'Die zwei Kandidaten und die Untergründe von Tabelle 1 sind veröffentlicht; die Formen der Untergründe, die Auflösung und der Anstieg der Empfindlichkeit mit der Masse sind rekonstruiert.',
  },
  '2021-4-right': {
    name: 'Grenzen für mehrere Lebensdauern neben denen von E787/E949',
    paper:
      'Beobachtete Grenzen von 2017 für mehrere Lebensdauern eines *X*, das in sichtbare Teilchen zerfällt (durchgezogen), neben denen von E787/E949 (gestrichelt).',
    here: 'Die Gegenprobe durch Zählen aus Abschnitt 5 bei jeder Lebensdauer, und die Grenzen von E787/E949, wie sie aus dieser Abbildung abgelesen wurden, auf einer konkaven Kurve von ln B in 1/*τ*.',
    differs:
      'Die Arbeit zeigt die Formanalyse; beide unterscheiden sich, wo ein Ereignis am Rand eines Fensters liegt. Die Steigung von ln B in 1/*τ* ist das Doppelte dessen, was der Abstand zu MUV3 ergibt: Der Exponent des simulierten Überlebens ist mit 2.2 skaliert, um sie zu treffen.',
  },
  observed: 'beobachtete Grenze, *τ* → ∞',
  derived: 'beobachtete Grenze von 2016–2018',
  derivedBecause:
    'Eine Tabelle dieser Grenzen ist nicht verfügbar. Die gezeichnete Linie folgt aus veröffentlichten Konturen des Ausschlusses.',
  atOnce: 'beobachtete Grenze, *τ* → 0',
  finite: 'beobachtete Grenzen bei endlichen Lebensdauern',
  finiteBecause:
    'Diese Seite hat keine Ablesung dieser Reihen. Legen Sie zum Vergleich die Tabellen des offiziellen Eintrags auf der Seite ab.',
  everyLifetime: 'beobachtete Grenzen bei allen Lebensdauern',
  byConstruction:
    'Die gezeichneten Grenzen wurden aus diesen Kurven abgelesen: Das Verhältnis ist von vornherein 1.',
  countingBecause: 'Neben der Formanalyse, die die Arbeit zeigt, steht die Gegenprobe durch Zählen.',
  reconstructedBecause: 'Die Ereignisse wurden aus dieser Kurve rekonstruiert.',
  shape: 'erwartete Grenze der Formanalyse',
  shapeBecause: 'Eine Ablesung der erwarteten Kurve ist nicht vorhanden.',
  masses: 'Zahl der Massen',
  range: 'erste und letzte Masse, MeV',
};
