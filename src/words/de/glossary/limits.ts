import type { Sections } from '../../sections.ts';

export const limitTerms: Sections['glossary of limits'] = {
  strength: {
    name: 'Signalstärke',
    says: 'Was das Modell vorhersagt, geteilt durch den größten Wert, den die Suche noch zulässt. Über 1 ist der Punkt ausgeschlossen.',
  },
  'upper-limit': {
    name: 'obere Grenze',
    says: 'Der größte Wert, der beim gewählten Konfidenzniveau noch zu den Daten passt. Alles darüber ist ausgeschlossen.',
  },
  'limit-on-b': {
    name: 'Grenze auf B',
    says: 'Der größte Anteil der Kaonzerfälle, der noch ein X dieser Masse und Lebensdauer erzeugen könnte.',
  },
  'limit-on-events': {
    name: 'Grenze auf Ereignisse',
    says: 'Die größte Zahl von Zerfällen in X, die sich in einem Fenster noch verbergen könnte.',
  },
  sensitivity: {
    name: 'Einzelereignisempfindlichkeit',
    says: 'Das Verzweigungsverhältnis, bei dem man ein Ereignis erwartet. Je kleiner sie ist, desto mehr kann das Experiment sehen.',
  },
  acceptance: {
    name: 'Akzeptanz',
    says: 'Der Anteil der Zerfälle, der alle Bedingungen einer Suche erfüllt. Über der Lebensdauer sagt sie, wie viele X noch entkommen oder noch nahe genug zerfallen.',
  },
  'acceptance-lifetime': {
    name: 'Lebensdauer der Akzeptanz',
    says: 'Die Lebensdauer, über der die Suche nach Myonpaaren Akzeptanz verliert, weil X zu weit von seiner Erzeugung zerfällt.',
  },
  'number-of-kaons': {
    name: 'Zahl der Kaonzerfälle',
    says: 'Wie vielen Kaonzerfällen die Suche entspricht, etwa 3.5 Billionen für die Myonpaare von 2017–2018.',
  },
  'observed-count': {
    name: 'beobachtete Ereignisse',
    says: 'Wie viele Ereignisse in einem Fenster gesehen wurden. Die hier benutzten sind rekonstruiert, denn die Listen der Ereignisse sind nicht öffentlich.',
  },
  background: {
    name: 'Untergrund',
    says: 'Wie viele Ereignisse die gewöhnliche Physik in einem Fenster ohne jedes X ergeben sollte.',
  },
  'background-uncertainty': {
    name: 'Unsicherheit des Untergrunds',
    says: 'Wie genau der erwartete Untergrund bekannt ist. Je ungenauer, desto schwächer ist die Grenze.',
  },
  'signal-events': {
    name: 'Signalereignisse',
    says: 'Wie viele Ereignisse von X der Punkt im Fenster ergäbe.',
  },
  deviation: {
    name: 'Standardabweichung',
    says: 'Ein Maß der Streuung: Zwei Drittel aller Ausgänge liegen innerhalb von einer, 95 von hundert innerhalb von zweien. Bei einer Auflösung ist sie der typische Fehler einer gemessenen Masse.',
  },
  window: {
    name: 'Suchfenster',
    says: 'Der kleine Massenbereich, in dem für eine Hypothese Ereignisse gezählt werden. Er ist so breit, wie der Detektor die Masse verschmiert.',
  },
  hypothesis: {
    name: 'Massenhypothese',
    says: 'Eine angenommene Masse von X; eine Suche probiert Hunderte davon, eine nach der anderen.',
  },
  sidebands: {
    name: 'Seitenbänder',
    says: 'Die Bereiche links und rechts eines Fensters. Aus ihnen folgt, wie viel Untergrund darin ist.',
  },
  resolution: {
    name: 'Auflösung',
    says: 'Wie stark der Detektor eine gemessene Masse verschmiert.',
  },
  'confidence-level': {
    name: 'Konfidenzniveau',
    says: 'Wie sicher eine Grenze ist: Bei 90 % würde höchstens eine von zehn solchen Grenzen ein Signal ausschließen, das es gibt.',
  },
  cls: {
    name: 'CLs',
    says: 'Die Wahrscheinlichkeit, so wenig zu sehen wie gesehen, wenn es X gibt, durch die, wenn es X nicht gibt. Wo sie unter 10 % liegt, ist X bei 90 % Konfidenzniveau ausgeschlossen.',
  },
  clsb: {
    name: 'CLs+b',
    says: 'Die Wahrscheinlichkeit, so wenig zu sehen wie gesehen, wenn es X gibt. Allein kann sie Signale ausschließen, die die Suche nicht sehen kann; CLs vermeidet das.',
  },
  clb: {
    name: 'CLb',
    says: 'Die Wahrscheinlichkeit, so wenig zu sehen wie gesehen, wenn es nur Untergrund gibt. Nahe 0 oder 1 sehen die Daten nicht wie der Untergrund aus.',
  },
  'p-value': {
    name: 'p-Wert eines Überschusses',
    says: 'Die Wahrscheinlichkeit, dass der Untergrund allein so viele Ereignisse ergibt wie gesehen, oder mehr.',
  },
  significance: {
    name: 'lokale Signifikanz',
    says: 'Der p-Wert eines Fensters als Zahl von Standardabweichungen. Drei sind ein Hinweis, fünf eine Entdeckung.',
  },
  'look-elsewhere': {
    name: 'Look-elsewhere-Effekt',
    says: 'Wer in Hunderte von Fenstern schaut, findet zufällig ein auffälliges. Die globale Signifikanz berücksichtigt das.',
  },
  observed: {
    name: 'beobachtete Grenze',
    says: 'Die Grenze aus den Ereignissen, die gesehen wurden.',
  },
  expected: {
    name: 'erwartete Grenze',
    says: 'Die Grenze, die man in der Mitte vieler Wiederholungen des Experiments fände, wenn es kein X gäbe.',
  },
  bands: {
    name: 'Bänder',
    says: 'Wohin die Grenze in 68 % (±1σ) und 95 % (±2σ) aller Wiederholungen ohne X fällt. Eine beobachtete Grenze weit außerhalb verdient einen zweiten Blick.',
  },
  hybrid: {
    name: 'hybride Methode',
    says: 'Die Zählung gilt als Zufall, und der Untergrund wird über alles gemittelt, was er sein kann, mit einer Log-Normal- oder Gammaverteilung.',
  },
  frequentist: {
    name: 'frequentistische Methode',
    says: 'Nur Wiederholungen des Experiments zählen: Der Untergrund wird an jede angepasst, wie an die Daten.',
  },
  asymptotic: {
    name: 'asymptotische Formeln',
    says: 'Formeln, die für viele Ereignisse gelten und keine Simulation brauchen. Bei wenigen Ereignissen liegen sie um einige zehn Prozent daneben.',
  },
  toy: {
    name: 'Pseudoexperiment',
    says: 'Eine Wiederholung des Experiments mit Zufallszahlen. Aus Tausenden davon folgt, wie oft ein Ausgang zufällig vorkommt.',
  },
  'profile-likelihood': {
    name: 'Profil-Likelihood',
    says: 'Wie gut ein Signal zu den Daten passt, wenn alles andere so gewählt ist, dass es am besten passt.',
  },
  bayesian: {
    name: 'bayessche Grenze',
    says: 'Eine Grenze aus der Wahrscheinlichkeit des Signals selbst, ausgehend von einer Annahme vor den Daten: hier, dass alle Werte gleich gut sind.',
  },
  'feldman-cousins': {
    name: 'Feldman–Cousins-Intervall',
    says: 'Eine Art, Intervalle zu bilden, die von selbst von einer oberen Grenze zu einer Messung übergeht, wenn mehr Ereignisse gesehen werden.',
  },
};
