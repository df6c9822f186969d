import type { Sections } from '../sections.ts';

export const figuresOfSpectra: Sections['figures of spectra'] = {
  '2021-2-left': {
    name: 'Auflösung von *m*^2_{miss}, 2017',
    paper:
      'Die Auflösung der fehlenden Masse im Quadrat über der Masse von *X*, aus Simulationen und um 4 % erhöht, um zu den Daten zu passen.',
    here: 'Fehlerfortpflanzung aus den Auflösungen von Impulsen und Winkeln, die Abschnitt 2 angibt, mit denselben 4 %.',
    differs:
      'Die Kurve der Arbeit kommt aus einer vollständigen Simulation des Detektors und ist nicht als Zahlen veröffentlicht. Unsere ist rekonstruiert.',
  },
  '2021-2-centre': {
    name: 'Akzeptanz für K^+ → π^+*X*, 2017',
    paper: 'Die Akzeptanz der Auswahl über der Masse eines stabilen *X*.',
    here: 'Die Akzeptanz durch die von K^+ → π^+νν̄: Nach Gleichung 2.2 der Arbeit von 2025 ist sie *B*_{SES} von K^+ → π^+νν̄, 0.389 × 10^{−10} (arXiv:2007.08218), durch die Einzelereignisempfindlichkeit von Abbildung 2 rechts.',
    differs:
      'Keine der beiden Arbeiten gibt die Akzeptanz für K^+ → π^+νν̄ an, die Skala ist also relativ. Die Form ist die unserer rekonstruierten Empfindlichkeit.',
  },
  '2021-2-right': {
    name: 'Einzelereignisempfindlichkeit, 2017',
    paper:
      'Das Verzweigungsverhältnis, bei dem ein Ereignis eines stabilen *X* erwartet wird, über seiner Masse.',
    here: 'Eine glatte Kurve in jeder Signalregion, weniger empfindlich, wo die Region den Peak abschneidet. Ihre Höhe folgt aus den Ereignissen von K^+ → π^+νν̄ in Tabelle 1, ihre Steigung aus den veröffentlichten Grenzen.',
    differs:
      'Die Kurve ist nicht als Zahlen veröffentlicht. Unsere ist rekonstruiert; die Arbeit gibt ihr 10 % Unsicherheit.',
  },
  '2021-3': {
    name: 'Erwarteter Untergrund über *m*^2_{miss}, 2017',
    paper:
      'Der erwartete Untergrund in beiden Signalregionen, nach Quellen gestapelt in Bins von 0.00067 GeV^2/*c*^4, mit dem Polynom, das die Summe in jeder beschreibt.',
    here: 'Die Ereignisse von Tabelle 1 mit einer Form für jede Quelle, in denselben Bins (1/1500 GeV^2/*c*^4), die Parabeln, die unsere Formanalyse an ihre Summe anpasst, und die zwei Kandidaten.',
    differs:
      'Die Zahlen der Ereignisse sind die der Arbeit. Die Formen sind rekonstruiert: K^+ → π^+νν̄ nach seinem Formfaktor, der Untergrund von stromaufwärts flach, andere Zerfälle von beiden Enden her fallend. Der Grad der Polynome ist nicht angegeben. Außerhalb der Regionen ist nichts gezeichnet.',
  },
  '2025-1a': {
    name: 'Spektrum von *m*^2_{miss}, 2016–2022',
    paper:
      'Kandidaten über der fehlenden Masse im Quadrat mit dem erwarteten Untergrund, K^+ → π^+νν̄ mit einem Verzweigungsverhältnis von 8.4 × 10^{−11} eingeschlossen.',
    here: '51 rekonstruierte Kandidaten in Bins mit zentralen Poisson-Intervallen von 68 %, über dem rekonstruierten Untergrund jedes Bins. Kandidaten und Untergrund gelten nur für die beiden Signalregionen.',
    differs:
      'Die Liste der Ereignisse ist nicht öffentlich. Diese Kandidaten sind so gewählt, dass die aus ihnen berechnete Grenze der von Abbildung 2a nahekommt: Eine andere Liste täte es auch. Die Breite der Bins ist unsere.',
  },
  '2025-1b': {
    name: 'Einzelereignisempfindlichkeit, 2016–2022',
    paper:
      'Das Verzweigungsverhältnis, bei dem ein Ereignis eines unsichtbaren *X* erwartet wird, über seiner Masse.',
    here: 'Eine glatte Kurve in jeder Signalregion, deren wenige Parameter so gewählt sind, dass die Grenze der von Abbildung 2a nahekommt.',
    differs: 'Die Kurve ist nicht aus dieser Abbildung abgelesen: Sie ist aus der Grenze rekonstruiert.',
  },
  '2025-4a': {
    name: 'Spektrum der zwei Myonen von K^+ → π^+μ^+μ^−',
    paper: 'Die Masse der zwei Myonen von 27679 Kandidaten für K^+ → π^+μ^+μ^− aus 2017–2018.',
    here: 'Rekonstruierte Zählungen je MeV mit √*N*, so zusammengefasst, dass die Punkte getrennt bleiben, und das Spektrum, das der Zerfall, *N*_K und die Akzeptanz erwarten lassen.',
    differs:
      'Die Zählungen sind nicht verfügbar. Sie sind nahe am erwarteten Spektrum so gewählt, dass Anpassungen der Seitenbänder die Grenze von Abbildung 6a ergeben.',
  },
  '2025-4b': {
    name: 'Akzeptanz für *X* → μ^+μ^−, das sofort zerfällt',
    paper: 'Die Akzeptanz der Auswahl für K^+ → π^+*X*, *X* → μ^+μ^− mit *τ* = 0, über der Masse von *X*.',
    here: 'Die Akzeptanz, die mit *N*_K in Gleichung 3.2 eingeht, im Fenster von ±1*σ*, und dieselbe durch die 68.27 % eines Peaks, die das Fenster enthält.',
    differs:
      'Unsere ist nicht aus dieser Abbildung abgelesen: Ihre Höhe folgt aus der Zahl der Kandidaten, ihre Steigung und Krümmung aus den Grenzen. Ob die Akzeptanz der Arbeit das Fenster einschließt, ist nicht angegeben; beide sind gezeichnet.',
  },
  '2025-5a': {
    name: 'Auflösung der Masse der zwei Myonen',
    paper: 'Die Auflösung der Masse der zwei Myonen über der Masse von *X*.',
    here: 'Fehler von Impulsen und Winkeln im Verhältnis dessen, was sie an der Masse ändern. Die Skala ist durch 298 Massen von 215.3 bis 326.7 MeV/*c*^2 festgelegt, jede eine Auflösung über der vorigen.',
    differs:
      'Die Kurve ist nicht als Zahlen veröffentlicht; unsere ist aus der Zahl der Massen rekonstruiert.',
  },
  '2025-5b': {
    name: 'Ereignisse in jedem Fenster der zwei Myonen, und ihre Grenzen',
    paper:
      'Erwartete und beobachtete Ereignisse in jedem Suchfenster mit dem Poisson-Intervall von ±1*σ*, und erwartete und beobachtete Grenzen auf Signalereignisse bei 90 % CL.',
    here: 'Zählungen des rekonstruierten Spektrums mit zentralen Poisson-Intervallen von 68.27 %, erwartete Ereignisse der Geraden durch die Seitenbänder, und CL_s-Grenzen auf Ereignisse aus beiden.',
    differs:
      'Die Zählungen sind aus der beobachteten Grenze von Abbildung 6a rekonstruiert, abgelesen alle 0.56 MeV, während die Fenster bis zu 0.05 MeV nahe beieinanderliegen. Der größte Überschuss wurde von Hand eingesetzt.',
  },
  sources: {
    neutrinos: 'K^+ → π^+νν̄ (SM)',
    upstream: 'Untergrund von stromaufwärts',
    otherDecays: 'Andere K^+-Zerfälle',
    total: 'Gesamter Untergrund',
  },
  inRegion: (source, region) => `${source}, Region ${region}, Ereignisse`,
  compared: {
    step: 'Abstand benachbarter Massen',
    stepOverResolution: 'Abstand benachbarter Massen in *m*^2_{miss} durch die Auflösung',
    curve: 'Die Kurve',
    halfAtZero: 'Einzelereignisempfindlichkeit bei *m* = 0 durch die bei 35 MeV/*c*^2',
    neutrinoEvents: 'Ereignisse von K^+ → π^+νν̄ in beiden Regionen: 8.4 × 10^{−11} durch 0.389 × 10^{−10}',
    acceptance: 'Die Akzeptanz selbst',
    binWidth: 'Breite der Bins',
    candidates2017: 'Fehlende Masse der zwei Kandidaten',
    polynomials: 'Die Polynome',
    mostBackground: 'Untergrund des Fensters, das am meisten hat',
    windowWidth: 'Breite der Fenster durch die Auflösung',
    candidates: 'Die Kandidaten jedes Bins',
    improvement: 'Empfindlichkeit durch die von 2016–2018',
    dimuons: 'Kandidaten',
    spectrum: 'Die Kandidaten jedes Bins',
    kaons: 'Effektive Zahl der K^+-Zerfälle, *N*_K',
    hypotheses: 'Geprüfte Massen',
    hypothesisRange: 'Die erste und die letzte davon',
    stepIsResolution: 'Abstand benachbarter Massen durch die Auflösung',
    dimuonWindow: 'Breite der Fenster durch die Auflösung',
    significance: 'Größte lokale Signifikanz',
    counts: 'Ereignisse und Grenzen jedes Fensters',
  },
  reasons: {
    resolution2017: 'Die Arbeit druckt sie ohne Zahlen, und abgelesen wurden keine.',
    acceptance2017:
      'Sie braucht die Akzeptanz für K^+ → π^+νν̄ von arXiv:2007.08218, die sich hier nicht prüfen ließ. Nur deren Einzelereignisempfindlichkeit ließ sich prüfen.',
    sensitivity2017: 'Die Arbeit druckt sie ohne Zahlen; unsere folgt aus Tabelle 1 und den Grenzen.',
    polynomials: 'Die Arbeit gibt weder Grad noch Koeffizienten an.',
    candidates:
      'Keine Liste und keine Zählungen sind öffentlich, und aus der Abbildung wurden keine abgelesen.',
    sensitivity: 'Zahlen davon liegen nicht vor: Unsere folgt aus der Grenze von Abbildung 2a.',
    improvement: 'Die Empfindlichkeit von 2016–2018 allein ist nicht als Kurve veröffentlicht.',
    dimuonCounts: 'Die Zählungen der Arbeit liegen nicht vor: Unsere folgen aus der Grenze von Abbildung 6a.',
    dimuonAcceptance:
      'Zahlen davon liegen nicht vor: Unsere folgt aus der Zahl der Kandidaten und den Grenzen.',
    dimuonResolution: 'Zahlen davon liegen nicht vor: Unsere folgt aus den 298 Massen.',
  },
};
