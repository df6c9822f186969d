import type { RichText } from '../../plot/scene.ts';
import type { DrawnKind } from '../../state/choices.ts';
import { section } from '../section.ts';

/** Words, and phrases of a kind that the page chooses. */
type Parts<P> = readonly (string | P)[];

/** "a dark scalar", "an ALP". */
const article = (name: string) => (/^[aeiou]/iu.test(name) ? 'an' : 'a');

/** Longer names leave no room for the word "model" in the line. */
const longNameLetters = 22;

/** The first line of the sentence: what is limited. */
interface LimitPhrases<P> {
  /** Whose limits, where they are not those of NA62 alone. */
  readonly who: P | null;
  readonly name: string;
  readonly model: P;
  readonly coupling: P;
  /** Values behind the coupling, where it needs them. */
  readonly darkSector: readonly P[];
  readonly invisible: Parts<P>;
  readonly lifetime: Parts<P>;
}

/** The second line: what is drawn of it. */
interface DrawnPhrases<P> {
  readonly kind: P;
  readonly level: P;
  readonly method: P;
  readonly exposure: P;
  /** How the background is known at another exposure; null where nothing is projected. */
  readonly uncertainty: P | null;
  /** Assumptions that are not the usual ones, each with a comma in front. */
  readonly changed: P;
}

/** Events that are supposed, with the name of the search where it is not the usual one. */
interface Supposed {
  readonly count: number;
  readonly massMeV: number;
  readonly search: RichText | null;
}

const methods: Readonly<Partial<Record<string, (statistic: string) => string>>> = {
  exact: (statistic) => `${statistic}, known background`,
  'hybrid-lognormal-kappa': (statistic) => `hybrid ${statistic}, log-normal background`,
  'hybrid-lognormal-mean': (statistic) => `hybrid ${statistic}, log-normal background (mean *b*)`,
  'hybrid-gamma': (statistic) => `hybrid ${statistic}, gamma background`,
  'asymptotic-qtilde-poisson': (statistic) => `asymptotic ${statistic}, Poisson constraint`,
  'asymptotic-qtilde-lognormal': (statistic) => `asymptotic ${statistic}, log-normal constraint`,
  'frequentist-qtilde-poisson': (statistic) => `frequentist ${statistic}, Poisson constraint`,
  toys: (statistic) => `frequentist ${statistic}, by toys`,
};

const kinds: Readonly<Record<DrawnKind, string>> = {
  both: 'observed and expected',
  observed: 'observed',
  expected: 'expected',
};

const between = <P>(pieces: readonly P[], word: string): Parts<P> =>
  pieces.flatMap((piece, k) => (k === 0 ? [piece] : [word, piece]));

/** The sentence above the figure. */
export const sentenceWords = section('sentence', {
  region: 'What is drawn',
  limits: <P>({ who, name, model, coupling, darkSector, invisible, lifetime }: LimitPhrases<P>): Parts<P> => [
    ...(who === null ? ['NA62 limits'] : ['Limits of ', who]),
    ` on ${article(name)} `,
    model,
    ' in mass and ',
    coupling,
    ...(darkSector.length === 0 ? [] : [' for ', ...between(darkSector, ' and ')]),
    ...invisible,
    ...lifetime,
    '.',
  ],
  model: (name: string, particle: RichText, benchmark: string): Parts<RichText> => [
    `${name} `,
    particle,
    name === benchmark ? '' : name.length > longNameLetters ? `, ${benchmark}` : `, model ${benchmark}`,
  ],
  alwaysInvisible: <P>(particle: P): Parts<P> => [', where ', particle, ' always decays invisibly'],
  neverInvisible: <P>(particle: P): Parts<P> => [', where ', particle, ' never decays invisibly'],
  invisible: <P>(particle: P, share: P): Parts<P> => [', where ', particle, ' decays invisibly ', share],
  share: (percent: string) => `${percent} of the time`,
  /** A fixed lifetime comes after its law. */
  lives: <P>(law: P, lifetime: P | null): Parts<P> => [
    ' and lives ',
    law,
    ...(lifetime === null ? [] : [' ', lifetime]),
  ],
  impliedLifetime: 'as long as its coupling implies',
  fixedLifetime: 'a fixed *τ* of',
  drawn: <P>({ kind, level, method, exposure, uncertainty, changed }: DrawnPhrases<P>): Parts<P> => [
    'Drawn: ',
    kind,
    ' at ',
    level,
    ' by ',
    method,
    ' for ',
    exposure,
    ' of 2016–2022',
    ...(uncertainty === null ? [] : [', projected, ', uncertainty]),
    changed,
  ],
  kinds,
  level: (percent: string) => `${percent} CL`,
  methods,
  kaons: (factor: string) => `${factor} the kaons`,
  /** What comes after both lines, before a button. */
  end: <P>(more: P): Parts<P> => ['. ', more],
  more: 'More assumptions',
  /** The end of the caption of an export. */
  captionEnd: (supposed: RichText | null): Parts<RichText> =>
    supposed === null ? ['.'] : [', projection: ', supposed, '.'],
  supposition: <P>(supposed: P): Parts<P> => ['Projection: ', supposed],
  supposed: ({ count, massMeV, search }: Supposed): Parts<RichText> => [
    `${count === 1 ? '1 event' : `${count === 0 ? 'no' : count} events`} at ${massMeV} MeV`,
    ...(search === null ? [] : [' in ', search]),
  ],
  /** Names of the phrases that open a list. */
  names: {
    model: 'Model',
    coupling: 'Coupling',
    lifetime: 'Lifetime',
    kind: 'Drawn',
    cl: 'Confidence level',
    method: 'Method',
  },
  /** The two lines of a phone. */
  shortLimits: <P>(who: P | null, name: string, pieces: readonly P[]): Parts<P> => [
    who ?? 'NA62',
    ` on ${article(name)} `,
    ...between(pieces, ', '),
    ';',
  ],
  shortDrawn: <P>(pieces: readonly P[]): Parts<P> => between(pieces, ', '),
  shortInvisible: (percent: string) => `${percent} invisible`,
});
