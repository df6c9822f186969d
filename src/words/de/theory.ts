import { quoted } from './quoted.ts';
import type { Sections } from '../sections.ts';

export const theory: Sections['theory'] = {
  title: 'Annahmen der Theorie',
  about:
    'In diesen unterscheiden sich veröffentlichte Kurven. Jeder Wert im Bereich des Schiebers lässt sich wählen, jeder andere sinnvolle eintippen.',
  names: {
    C: 'Stärke von *K* → *πS*',
    a: 'Konstante von *W*(*z*)',
    b: 'Steigung von *W*(*z*)',
    N8: 'schwaches Oktett von *K* → *πa*',
    scale: 'Skala der Kopplung',
    muOverMd: 'Verhältnis der Quarkmassen',
    FB: 'Formfaktoren von *B*-Zerfällen, durch die üblichen',
  },
  usual: 'üblich',
  reset: 'Übliche Werte',
  hint: (lowest, highest) => `${lowest} bis ${highest}`,
  spoken: (name, value) => `${name}, ${value}`,
  faults: {
    'not-name-and-value': ({ part, column }) =>
      `In den Annahmen der Theorie steht ${quoted(part)} an Stelle ${column}; dort müssen ein Name, = und eine Zahl stehen, wie in C=0.0038.`,
    'unknown-name': ({ part, column, allowed }) =>
      `In den Annahmen der Theorie steht ${quoted(part)} an Stelle ${column}; dieses Modell hat ${allowed.join(', ')}, so geschrieben.`,
    'not-a-number': ({ part, column }) =>
      `In den Annahmen der Theorie steht ${quoted(part)} an Stelle ${column}; hinter = muss eine endliche Zahl stehen.`,
    'named-twice': ({ part, column }) =>
      `In den Annahmen der Theorie steht ${quoted(part)} an Stelle ${column}, obwohl dieser Name schon vorkam; jeden einmal angeben.`,
    'beyond-range': ({ part, column, allowed: [lowest, highest] }) =>
      `In den Annahmen der Theorie steht ${quoted(part)} an Stelle ${column}; die Zahl muss zwischen ${lowest} und ${highest} liegen.`,
  },
  row: 'Spanne der Annahmen der Theorie',
  facts: {
    what: (inputs) => [
      'Zwischen den Rändern, die veröffentlichte Werte ergeben, bei sonst gleichen Annahmen: ',
      inputs,
      '.',
    ],
    ends: 'Alle Kombinationen der Enden werden berechnet; wie sie zusammenhängen, ist nicht bekannt, das Band ist daher eher breit als schmal.',
    correlated: (inputs, coefficient, source) => [
      'Die Fehler von ',
      inputs,
      ' hängen zusammen, Korrelation ',
      coefficient,
      ` (${source}): Berechnet werden die Enden der Achsen ihrer 1σ-Ellipse, jeder in Einheiten seines Fehlers.`,
    ],
    and: ' und ',
  },
  none: 'Dieses Modell hat keine Annahmen der Theorie, die sich ändern lassen.',
  label: 'Annahmen der Theorie',
  dot: 'Annahmen der Theorie',
  atPoint: {
    excluded: 'Ausgeschlossen mit allen Annahmen der Theorie.',
    allowed: 'Mit keiner der Annahmen der Theorie ausgeschlossen.',
    some: (members) => ['Ausgeschlossen nur, wenn ', members, '.'],
    usual: 'alle üblich sind',
    or: ' oder ',
  },
  range: (lowest, highest) => ['*μ* = ', lowest, ' bis ', highest],
  saved: 'Ein Ende der Spanne der Annahmen der Theorie.',
  note: (inputs) => ['Bänder an den Rändern: Spanne der Annahmen der Theorie, ', inputs, '.'],
  interval: (lowest, highest) => [lowest, ' bis ', highest],
};
