import type { Sections } from '../sections.ts';

export const tour: Sections['tour'] = {
  title: 'Rundgang',
  steps: 'Schritte des Rundgangs',
  leave: 'Rundgang verlassen',
  copyLink: 'Link kopieren',
  back: 'Zurück',
  next: 'Weiter',
  nextStep: (name) => `Weiter: ${name}`,
  explore: 'Selbst erkunden',
  place: (step, all) => `Schritt ${step} von ${all}`,
  keys: '← → blättern auch',
  detector: 'Die Zeichnung des Detektors',
};

export const tourSteps: Sections['tour steps'] = {
  kaon: {
    name: 'Ein Kaon zerfällt',
    heading: 'Einmal in zehn Milliarden Zerfällen bleibt fast nichts zu sehen.',
    text: [
      'Ein Kaon ist ein Teilchen, das eine hundertmillionstel Sekunde lebt. NA62 sieht Billionen von ihnen.',
      'Einmal in zehn Milliarden Fällen wird ein Kaon zu einem Pion und zwei Neutrinos, die ungesehen davonfliegen.',
    ],
    task: 'Sehen Sie den Kaonen beim Zerfallen zu.',
  },
  recoil: {
    name: 'Der Rückstoß',
    heading: 'Das Pion verrät *X*, auch wenn man sonst nichts sieht.',
    text: [
      'Und wenn das Kaon zu einem Pion und einem neuen Teilchen würde, *X*? Der Rückstoß des Pions würde die Masse von *X* verraten, auch wenn man sonst nichts sieht.',
    ],
    task: 'Ziehen Sie die Masse.',
  },
  noBump: {
    name: 'Kein Buckel',
    heading: 'Was sich noch verstecken könnte',
    text: [
      'Bisher kein Buckel. *X* entsteht also selten, oder gar nicht.',
      'Diese Linie zeigt den größten Anteil der Kaonen, der noch ein *X* jeder Masse verstecken könnte.',
    ],
    task: 'Ziehen Sie die Masse: Wie groß könnte der Buckel noch sein?',
  },
  coupling: {
    name: 'Die Kopplung',
    heading: 'Von selten zu schwach',
    text: [
      'Wie stark *X* unsere Welt berührt, ist seine Kopplung. Eine stärkere Kopplung macht mehr *X*; alles über diesem Rand hätte man also sehen müssen. Es ist ausgeschlossen.',
    ],
    task: 'Ziehen Sie den Punkt über den Rand.',
  },
  lifetime: {
    name: 'Die Lebensdauer',
    heading: 'Warum die rote Region ein Dach hat',
    text: [
      'Doch ein stark gekoppeltes *X* stirbt auch jung. Zerfällt es im Detektor, so sieht man seine Trümmer, und diese Suche verwirft das Ereignis. Also hat die Region ein Dach.',
    ],
    task: 'Ziehen Sie die Lebensdauer.',
  },
  yourTurn: {
    name: 'Sie sind dran',
    heading: 'Was noch leer ist, hat niemand ausgeschlossen.',
    text: [
      'Andere Suchen gelten genau diesen Trümmern: zwei Myonen, zwei Photonen. Zusammen kreisen sie *X* ein. Was noch leer ist, hat niemand ausgeschlossen.',
    ],
    task: 'Sie sind dran: Setzen Sie den Punkt irgendwohin und raten Sie.',
  },
};

export const tourFigure: Sections['tour figure'] = {
  coupling: (symbol) => ['wie stark *X* unsere Welt berührt, ', symbol],
  lifetime: (mass) => `wie lange *X* bei ${mass} MeV lebt`,
  mass: 'Masse von *X* [MeV/*c*^2]',
  ruledOut: 'Ausgeschlossen',
  noticed: 'Hier hätte NA62 *X* bemerkt',
  fallsApart: ['*X* zerfällt', 'im Detektor'],
  fallsApartNarrow: ['*X* zerfällt', 'im Detektor'],
  tooRare: ['*X* entsteht zu selten, um gesehen zu werden'],
  tooRareNarrow: ['*X* entsteht', 'zu selten'],
  hidden: ['gewöhnliche Zerfälle', 'verdecken *X* hier'],
};
