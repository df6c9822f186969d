import type { Sections } from '../sections.ts';
import type { Silence } from '../../engine/silence.ts';
import type { RichText } from '../../plot/scene.ts';
import type { Signature } from '../../searches/search.ts';
import { type Coded, said } from '../coded.ts';
import type { ClauseAbout } from '../en/silences.ts';
import { modelReason } from './modelTexts.ts';
import { massesText, percentText, rangesText, written } from './numbers.ts';

const products: Readonly<Record<Signature, string>> = {
  ee: 'due elettroni',
  mumu: 'due muoni',
  gammagamma: 'due fotoni',
  invisible: 'nulla di visibile',
};

const symbols: Readonly<Record<Signature, string>> = {
  invisible: 'nulla di visibile',
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
  ({ many, particle }) => [many ? 'richiedono ' : 'richiede ', ...what(particle)];

const needsDecay = (signature: Signature): Clause =>
  needs((particle) => [particle, ` → ${symbols[signature]}`]);

const sentences: Coded<Silence, string> = {
  'no-projection': () => 'Questa ricerca pubblica solo limiti; non si può proiettare.',
  'cls-only': () => 'Questa ricerca pubblica solo limiti CLs; un limite CLs+b non c’è.',
  'confidence-level': ({ published, asked }) =>
    `Questa ricerca pubblica limiti solo a ${percentText(published)} CL; a ${percentText(asked)} non ce n’è.`,
  'slow-method': () =>
    'Con centinaia di eventi per finestra questo metodo richiederebbe minuti; scegliete per questa ricerca un metodo ibrido o asintotico.',
  'unbinned-cls-only': () => 'L’analisi senza bin dà solo limiti CLs; scegliete CLs.',
  'unbinned-no-projection': () => 'L’analisi senza bin usa solo i dati registrati; non si può proiettare.',
  'no-escape': ({ reason }) => modelReason(reason),
  'finite-lifetimes': ({ longestLifetimeS }) =>
    `Questi limiti valgono per vite medie fino a ${written(1e9 * longestLifetimeS)} ns e non dicono nulla di una X che non decade in modo visibile.`,
  'invisible-only': ({ particle, signature }) =>
    `${particle} qui decade solo in modo invisibile, e questa ricerca cerca ${products[signature]}.`,
  'no-bottom-production': ({ particle, benchmark }) =>
    `${benchmark} non dà qui alcun tasso di decadimenti di mesoni B in ${particle}.`,
  'no-decay': ({ particle, benchmark, signature }) =>
    `${particle} di ${benchmark} non decade in ${products[signature]} dove cerca questa ricerca.`,
  'rare-decay': ({ particle, benchmark, signature, largestFraction }) =>
    `${particle} di ${benchmark} decade in ${products[signature]} al più nel ${written(Number((100 * largestFraction).toPrecision(1)))} % dei casi dove cerca questa ricerca.`,
  'no-decay-at-mass': ({ particle, signature, massMeV }) =>
    `${particle} non decade in ${products[signature]} a ${written(massMeV)} MeV.`,
  'outside-masses': ({ rangesMeV }) => `Questa ricerca copre solo ${rangesText(rangesMeV)}.`,
  'below-threshold': ({ signature, rangesMeV }) =>
    `X qui è troppo leggero per decadere in ${products[signature]}; questa ricerca copre solo ${rangesText(rangesMeV)}.`,
  'no-lifetime': ({ reason }) => modelReason(reason),
  'coupling-too-large': ({ reason }) => modelReason(reason),
  'no-crossing': ({ statistic, massesMeV }) =>
    `${statistics[statistic]} non incrocia 1 − CL in nessun punto a ${massesText(massesMeV)}.`,
  'all-excluded': ({ massesMeV }) =>
    `Si sono visti così pochi eventi che CLs+b esclude ogni segnale, anche nullo, a ${massesText(massesMeV)}; lì il limite è 0 e non è disegnato.`,
};

const clauses: Coded<Silence, Clause> = {
  'no-projection': () =>
    clause('è un limite pubblicato, senza proiezione', 'sono limiti pubblicati, senza proiezione'),
  'cls-only': () => clause('pubblica solo limiti CLs', 'pubblicano solo limiti CLs'),
  'confidence-level': ({ published }) =>
    clause(
      `è pubblicata solo a ${percentText(published)} CL`,
      `sono pubblicate solo a ${percentText(published)} CL`,
    ),
  'slow-method': () => needs(() => ['un metodo ibrido o asintotico']),
  'unbinned-cls-only': () => clause('dà solo limiti CLs', 'danno solo limiti CLs'),
  'unbinned-no-projection': () => clause('usa solo i dati registrati', 'usano solo i dati registrati'),
  'no-escape': () => needs((particle) => ['che ', particle, ' sfugga']),
  'finite-lifetimes': () => needs((particle) => ['che ', particle, ' decada']),
  'invisible-only': () => needs((particle) => ['un ', particle, ' visibile']),
  'no-bottom-production': () => needs((particle) => ['un tasso di B → K', particle]),
  'no-decay': ({ signature }) => needsDecay(signature),
  'rare-decay': ({ signature }) => needsDecay(signature),
  'no-decay-at-mass': ({ signature }) => needsDecay(signature),
  'outside-masses': ({ rangesMeV }) =>
    clause(`copre solo ${rangesText(rangesMeV, 3)}`, `coprono solo ${rangesText(rangesMeV, 3)}`),
  'below-threshold': ({ signature }) => needs(() => [`*m* > ${thresholds[signature]}`]),
  'no-lifetime': () => needs((particle) => ['la vita media di ', particle, ', ignota a questa massa']),
  'coupling-too-large': () => needs(() => ['un accoppiamento più piccolo']),
  'no-crossing': ({ massesMeV }) =>
    clause(`non ha limite a ${massesText(massesMeV)}`, `non hanno limite a ${massesText(massesMeV)}`),
  'all-excluded': () => clause('esclude ogni segnale, anche nullo', 'escludono ogni segnale, anche nullo'),
};

export const silences: Sections['silences'] = {
  sentence: (silence) => said(sentences, silence),
  clause: (silence, about) => said(clauses, silence)(about),
  noExpectedLimit: ({ many }) => [many ? 'non hanno un limite atteso' : 'non ha un limite atteso'],
  gap: ({ title, silence }) => `${title}: ${said(sentences, silence)}`,
  and: ' e ',
};
