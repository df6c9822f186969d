import type { Sections } from '../sections.ts';
import type { Silence } from '../../engine/silence.ts';
import type { RichText } from '../../plot/scene.ts';
import type { Signature } from '../../searches/search.ts';
import { type Coded, said } from '../coded.ts';
import type { ClauseAbout } from '../en/silences.ts';
import { modelReason } from './modelTexts.ts';
import { massesText, percentText, rangesText, written } from './numbers.ts';

/** After "se désintègre". */
const products: Readonly<Record<Signature, string>> = {
  ee: 'en deux électrons',
  mumu: 'en deux muons',
  gammagamma: 'en deux photons',
  invisible: 'sans rien de visible',
};

const sought: Readonly<Record<Signature, string>> = {
  ee: 'deux électrons',
  mumu: 'deux muons',
  gammagamma: 'deux photons',
  invisible: 'rien de visible',
};

const symbols: Readonly<Record<Signature, string>> = {
  invisible: 'rien de visible',
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
  ({ many, particle }) => [many ? 'exigent ' : 'exige ', ...what(particle)];

const needsDecay = (signature: Signature): Clause =>
  needs((particle) => [particle, ` → ${symbols[signature]}`]);

const sentences: Coded<Silence, string> = {
  'no-projection': () => 'Cette recherche ne publie que des limites ; elle ne peut pas être projetée.',
  'cls-only': () => 'Cette recherche ne publie que des limites CLs ; il n’y a pas de limite CLs+b.',
  'confidence-level': ({ published, asked }) =>
    `Cette recherche ne publie de limites qu’à ${percentText(published)} CL ; il n’y en a pas à ${percentText(asked)}.`,
  'slow-method': () =>
    'Cette méthode prendrait des minutes avec des centaines d’événements par fenêtre ; choisissez une méthode hybride ou asymptotique pour cette recherche.',
  'unbinned-cls-only': () => 'L’analyse non binnée ne donne que des limites CLs ; choisissez CLs pour elle.',
  'unbinned-no-projection': () =>
    'L’analyse non binnée n’utilise que les données enregistrées ; elle ne peut pas être projetée.',
  'no-escape': ({ reason }) => modelReason(reason),
  'finite-lifetimes': ({ longestLifetimeS }) =>
    `Ces limites valent pour des durées de vie jusqu’à ${written(1e9 * longestLifetimeS)} ns, et ne disent rien d’un X qui ne se désintègre pas de façon visible.`,
  'invisible-only': ({ particle, signature }) =>
    `${particle} ne se désintègre ici que sans être vu, et cette recherche cherche ${sought[signature]}.`,
  'no-bottom-production': ({ particle, benchmark }) =>
    `${benchmark} ne donne ici aucun taux de désintégration de mésons B en ${particle}.`,
  'no-decay': ({ particle, benchmark, signature }) =>
    `${particle} de ${benchmark} ne se désintègre pas ${products[signature]} là où cherche cette recherche.`,
  'rare-decay': ({ particle, benchmark, signature, largestFraction }) =>
    `${particle} de ${benchmark} se désintègre ${products[signature]} dans ${written(Number((100 * largestFraction).toPrecision(1)))} % des cas au plus là où cherche cette recherche.`,
  'no-decay-at-mass': ({ particle, signature, massMeV }) =>
    `${particle} ne se désintègre pas ${products[signature]} à ${written(massMeV)} MeV.`,
  'outside-masses': ({ rangesMeV }) => `Cette recherche ne couvre que ${rangesText(rangesMeV)}.`,
  'below-threshold': ({ signature, rangesMeV }) =>
    `X est trop léger ici pour se désintégrer ${products[signature]} ; cette recherche ne couvre que ${rangesText(rangesMeV)}.`,
  'no-lifetime': ({ reason }) => modelReason(reason),
  'coupling-too-large': ({ reason }) => modelReason(reason),
  'no-crossing': ({ statistic, massesMeV }) =>
    `${statistics[statistic]} ne croise 1 − CL nulle part à ${massesText(massesMeV)}.`,
  'all-excluded': ({ massesMeV }) =>
    `On a vu si peu d’événements que CLs+b exclut tout signal, même nul, à ${massesText(massesMeV)} ; la limite y est 0 et n’est pas tracée.`,
};

const clauses: Coded<Silence, Clause> = {
  'no-projection': () =>
    clause('est une limite publiée, sans projection', 'sont des limites publiées, sans projection'),
  'cls-only': () => clause('ne publie que des limites CLs', 'ne publient que des limites CLs'),
  'confidence-level': ({ published }) =>
    clause(
      `n’est publiée qu’à ${percentText(published)} CL`,
      `ne sont publiées qu’à ${percentText(published)} CL`,
    ),
  'slow-method': () => needs(() => ['une méthode hybride ou asymptotique']),
  'unbinned-cls-only': () => clause('ne donne que des limites CLs', 'ne donnent que des limites CLs'),
  'unbinned-no-projection': () =>
    clause('n’utilise que les données enregistrées', 'n’utilisent que les données enregistrées'),
  'no-escape': () => needs((particle) => ['que ', particle, ' s’échappe']),
  'finite-lifetimes': () => needs((particle) => ['que ', particle, ' se désintègre']),
  'invisible-only': () => needs((particle) => ['un ', particle, ' visible']),
  'no-bottom-production': () => needs((particle) => ['un taux de B → K', particle]),
  'no-decay': ({ signature }) => needsDecay(signature),
  'rare-decay': ({ signature }) => needsDecay(signature),
  'no-decay-at-mass': ({ signature }) => needsDecay(signature),
  'outside-masses': ({ rangesMeV }) =>
    clause(`ne couvre que ${rangesText(rangesMeV, 3)}`, `ne couvrent que ${rangesText(rangesMeV, 3)}`),
  'below-threshold': ({ signature }) => needs(() => [`*m* > ${thresholds[signature]}`]),
  'no-lifetime': () => needs((particle) => ['la durée de vie de ', particle, ', inconnue à cette masse']),
  'coupling-too-large': () => needs(() => ['un couplage plus petit']),
  'no-crossing': ({ massesMeV }) =>
    clause(`n’a pas de limite à ${massesText(massesMeV)}`, `n’ont pas de limite à ${massesText(massesMeV)}`),
  'all-excluded': () => clause('exclut tout signal, même nul', 'excluent tout signal, même nul'),
};

export const silences: Sections['silences'] = {
  sentence: (silence) => said(sentences, silence),
  clause: (silence, about) => said(clauses, silence)(about),
  noExpectedLimit: ({ many }) => [many ? 'n’ont pas de limite attendue' : 'n’a pas de limite attendue'],
  gap: ({ title, silence }) => `${title} : ${said(sentences, silence)}`,
  and: ' et ',
};
