import type { Sections } from '../sections.ts';
import type { Silence } from '../../engine/silence.ts';
import type { RichText } from '../../plot/scene.ts';
import type { Signature } from '../../searches/search.ts';
import { type Coded, said } from '../coded.ts';
import type { ClauseAbout } from '../en/silences.ts';
import { modelReason } from './modelTexts.ts';
import { massesText, percentText, rangesText, written } from './numbers.ts';

const products: Readonly<Record<Signature, string>> = {
  ee: 'zwei Elektronen',
  mumu: 'zwei Myonen',
  gammagamma: 'zwei Photonen',
  invisible: 'nichts Sichtbares',
};

const symbols: Readonly<Record<Signature, string>> = {
  invisible: 'nichts Sichtbares',
  mumu: 'μμ',
  ee: 'ee',
  gammagamma: 'γγ',
};

const thresholds: Readonly<Record<Signature, string>> = {
  invisible: '0',
  mumu: '2*m*_{μ}',
  ee: '2*m*_{e}',
  gammagamma: '0',
};

const statistics = { cls: 'CLs', clsb: 'CLs+b' } as const;

type Parts = readonly (string | RichText)[];
type Clause = (about: ClauseAbout) => Parts;

const clause =
  (one: string, several: string): Clause =>
  ({ many }) => [many ? several : one];

const needs =
  (what: (particle: RichText) => Parts): Clause =>
  ({ many, particle }) => [many ? 'brauchen ' : 'braucht ', ...what(particle)];

const needsDecay = (signature: Signature): Clause =>
  needs((particle) => [particle, ` → ${symbols[signature]}`]);

const sentences: Coded<Silence, string> = {
  'no-projection': () => 'Diese Suche veröffentlicht nur Grenzen; sie lässt sich nicht projizieren.',
  'cls-only': () => 'Diese Suche veröffentlicht nur CLs-Grenzen; eine CLs+b-Grenze gibt es nicht.',
  'confidence-level': ({ published, asked }) =>
    `Diese Suche veröffentlicht Grenzen nur bei ${percentText(published)} CL; bei ${percentText(asked)} gibt es keine.`,
  'slow-method': () =>
    'Diese Methode würde bei Hunderten von Ereignissen je Fenster Minuten brauchen; wählen Sie für diese Suche eine hybride oder asymptotische.',
  'unbinned-cls-only': () => 'Die ungebinnte Analyse gibt nur CLs-Grenzen; wählen Sie CLs dafür.',
  'unbinned-no-projection': () =>
    'Die ungebinnte Analyse benutzt nur die aufgezeichneten Daten; sie lässt sich nicht projizieren.',
  'no-escape': ({ reason }) => modelReason(reason),
  'finite-lifetimes': ({ longestLifetimeS }) =>
    `Diese Grenzen gelten für Lebensdauern bis ${written(1e9 * longestLifetimeS)} ns und sagen nichts über ein X, das nicht sichtbar zerfällt.`,
  'invisible-only': ({ particle, signature }) =>
    `${particle} zerfällt hier nur unsichtbar, und diese Suche sucht ${products[signature]}.`,
  'no-bottom-production': ({ particle, benchmark }) =>
    `${benchmark} gibt hier keine Rate für Zerfälle von B-Mesonen in ${particle} an.`,
  'no-decay': ({ particle, benchmark, signature }) =>
    `${particle} von ${benchmark} zerfällt nicht in ${products[signature]}, wo diese Suche sucht.`,
  'rare-decay': ({ particle, benchmark, signature, largestFraction }) =>
    `${particle} von ${benchmark} zerfällt höchstens zu ${written(Number((100 * largestFraction).toPrecision(1)))} % in ${products[signature]}, wo diese Suche sucht.`,
  'no-decay-at-mass': ({ particle, signature, massMeV }) =>
    `${particle} zerfällt bei ${written(massMeV)} MeV nicht in ${products[signature]}.`,
  'outside-masses': ({ rangesMeV }) => `Diese Suche deckt nur ${rangesText(rangesMeV)} ab.`,
  'below-threshold': ({ signature, rangesMeV }) =>
    `X ist hier zu leicht, um in ${products[signature]} zu zerfallen; diese Suche deckt nur ${rangesText(rangesMeV)} ab.`,
  'no-lifetime': ({ reason }) => modelReason(reason),
  'coupling-too-large': ({ reason }) => modelReason(reason),
  'no-crossing': ({ statistic, massesMeV }) =>
    `${statistics[statistic]} kreuzt 1 − CL bei ${massesText(massesMeV)} nirgends.`,
  'all-excluded': ({ massesMeV }) =>
    `Es wurden so wenige Ereignisse gesehen, dass CLs+b bei ${massesText(massesMeV)} jedes Signal ausschließt, selbst keines; die Grenze dort ist 0 und wird nicht gezeichnet.`,
};

const clauses: Coded<Silence, Clause> = {
  'no-projection': () =>
    clause(
      'ist eine veröffentlichte Grenze, ohne Projektion',
      'sind veröffentlichte Grenzen, ohne Projektion',
    ),
  'cls-only': () => clause('veröffentlicht nur CLs-Grenzen', 'veröffentlichen nur CLs-Grenzen'),
  'confidence-level': ({ published }) =>
    clause(
      `ist nur bei ${percentText(published)} CL veröffentlicht`,
      `sind nur bei ${percentText(published)} CL veröffentlicht`,
    ),
  'slow-method': () => needs(() => ['eine hybride oder asymptotische Methode']),
  'unbinned-cls-only': () => clause('gibt nur CLs-Grenzen', 'geben nur CLs-Grenzen'),
  'unbinned-no-projection': () =>
    clause('benutzt nur die aufgezeichneten Daten', 'benutzen nur die aufgezeichneten Daten'),
  'no-escape': () => needs((particle) => ['ein entkommendes ', particle]),
  'finite-lifetimes': () => needs((particle) => ['ein zerfallendes ', particle]),
  'invisible-only': () => needs((particle) => ['ein sichtbares ', particle]),
  'no-bottom-production': () => needs((particle) => ['eine Rate von B → K', particle]),
  'no-decay': ({ signature }) => needsDecay(signature),
  'rare-decay': ({ signature }) => needsDecay(signature),
  'no-decay-at-mass': ({ signature }) => needsDecay(signature),
  'outside-masses': ({ rangesMeV }) =>
    clause(`deckt nur ${rangesText(rangesMeV, 3)} ab`, `decken nur ${rangesText(rangesMeV, 3)} ab`),
  'below-threshold': ({ signature }) => needs(() => [`*m* > ${thresholds[signature]}`]),
  'no-lifetime': () =>
    needs((particle) => ['die Lebensdauer von ', particle, ', bei dieser Masse unbekannt']),
  'coupling-too-large': () => needs(() => ['eine kleinere Kopplung']),
  'no-crossing': ({ massesMeV }) =>
    clause(
      `hat bei ${massesText(massesMeV)} keine Grenze`,
      `haben bei ${massesText(massesMeV)} keine Grenze`,
    ),
  'all-excluded': () =>
    clause('schließt jedes Signal aus, selbst keines', 'schließen jedes Signal aus, selbst keines'),
};

export const silences: Sections['silences'] = {
  sentence: (silence) => said(sentences, silence),
  clause: (silence, about) => said(clauses, silence)(about),
  noExpectedLimit: ({ many }) => [many ? 'haben keine erwartete Grenze' : 'hat keine erwartete Grenze'],
  gap: ({ title, silence }) => `${title}: ${said(sentences, silence)}`,
  and: ' und ',
};
