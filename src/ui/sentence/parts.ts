import { changedWords } from '../../assumptions/values.ts';
import type { WhatIf } from '../../engine/request.ts';
import type { BenchmarkModel } from '../../physics/models/model.ts';
import { formatTime } from '../../plot/format.ts';
import type { RichText } from '../../plot/scene.ts';
import type { UncertaintyLaw } from '../../searches/exposure.ts';
import type { Choices, DrawnKind } from '../../state/choices.ts';
import { chosenConvention, modelOf } from '../../state/models.ts';
import { roundTo } from '../../state/ranges.ts';
import { countingSearchIds } from '../../state/whatIf.ts';
import { type LimitStatistic, type MethodId, methodNames } from '../../statistics/methods.ts';
import { searchFace } from '../searches/faces.ts';
import { parameterText, parameterWords } from '../text/conventionParameters.ts';
import { joined, rich } from '../text/markup.ts';
import { couplingSymbol, particleSymbol } from '../text/symbols.ts';

/** Phrases of the sentence that are controls. */
export type ControlId =
  | 'model'
  | 'coupling'
  | 'alphaD'
  | 'chiMassRatio'
  | 'invisible'
  | 'lifetime'
  | 'lifetime-value'
  | 'kind'
  | 'cl'
  | 'method'
  | 'exposure'
  | 'uncertainty'
  | 'what-if'
  | 'more';

/** The choices that the sentence states. */
export type StatedChoices = Omit<Choices, 'crosshair' | 'pins' | 'massView' | 'couplingView'>;

/** A piece of the sentence: plain words, or the words of a control. */
export type SentencePart =
  | { readonly kind: 'words'; readonly text: RichText }
  | { readonly kind: 'control'; readonly control: ControlId; readonly text: RichText };

const words = (text: string | RichText): SentencePart => ({ kind: 'words', text: joined(text) });
const control = (id: ControlId, text: string | RichText): SentencePart => ({
  kind: 'control',
  control: id,
  text: joined(text),
});

/** "90 %", with as many digits as the level needs. */
export function percent(fraction: number): string {
  return `${roundTo(fraction * 100, 6)} %`;
}

/** "observed and expected", "observed" or "expected". */
export const kindWords: Readonly<Record<DrawnKind, string>> = {
  both: 'observed and expected',
  observed: 'observed',
  expected: 'expected',
};

/** CL_s, or CL_s+b. */
export const statisticWords: Readonly<Record<LimitStatistic, string>> = { cls: 'CL_s', clsb: 'CL_{s+b}' };

/** What a method is called inside the sentence: "hybrid CL_s, log-normal background". */
export function methodWords(method: MethodId, statistic: LimitStatistic = 'cls'): RichText {
  const inside = methodNames[method]
    .replace(' (median b)', '')
    .replace(/\bb\b/u, '*b*')
    .replaceAll('CLs', statisticWords[statistic]);
  return rich(inside.replace(/^[A-Z][a-z]/u, (start) => start.toLowerCase()));
}

/** A factor on the kaons as the sentence states it: "1.0 ×", "0.25 ×", "30 ×". */
export function exposureWords(exposure: number): string {
  return `${exposure < 10 && exposure >= 0.995 ? exposure.toFixed(1) : roundTo(exposure, 3)} ×`;
}

/** A fixed lifetime as the sentence states it. */
export function lifetimeWords(lifetimeS: number): RichText {
  return lifetimeS === Number.POSITIVE_INFINITY ? rich('∞') : formatTime(lifetimeS);
}

/** "a dark scalar", "an ALP". */
export const article = (name: string) => (/^[aeiou]/iu.test(name) ? 'an' : 'a');

/** Longer names leave no room for the word "model" in the line. */
const longNameLetters = 22;

const modelWords = ({ name, benchmark }: Pick<BenchmarkModel, 'name' | 'benchmark'>) =>
  name.length > longNameLetters ? `, ${benchmark}` : `, model ${benchmark}`;

/**
 * The sentence above the figure: what is drawn, under which assumptions. Its two lines together are the caption of exports.
 */
export function sentenceLines(
  choices: StatedChoices,
): readonly [readonly SentencePart[], readonly SentencePart[]] {
  const model = modelOf(choices.model);
  const particle = particleSymbol(model);
  const fixed = choices.lifetime !== 'implied';
  const first: SentencePart[] = [
    words(`NA62 limits on ${article(model.name)} `),
    control('model', joined(`${model.name} `, particle, modelWords(model))),
    words(' in mass and '),
    control('coupling', couplingSymbol(chosenConvention(choices))),
    ...darkSectorPart(choices),
    ...invisiblePart(choices),
  ];
  if (model.fixedInvisibleFraction !== 1) {
    first.push(
      words(' and lives '),
      control('lifetime', fixed ? 'a fixed *τ* of' : 'as long as its coupling implies'),
    );
    if (choices.lifetime !== 'implied')
      first.push(words(' '), control('lifetime-value', lifetimeWords(choices.lifetime)));
  }
  first.push(words('.'));
  const second: SentencePart[] = [
    words('Drawn: '),
    control('kind', kindWords[choices.kind]),
    words(' at '),
    control('cl', `${percent(choices.confidenceLevel)} CL`),
    words(' by '),
    control('method', methodWords(choices.method, choices.statistic)),
    words(' for '),
    control('exposure', `${exposureWords(choices.exposure)} the kaons`),
    words(' of 2016–2022'),
    ...projectionPart(choices),
    words(changedAssumptions(choices)),
    words('. '),
    control('more', 'More assumptions'),
  ];
  return [first, second];
}

/** How the uncertainty of the background goes with the exposure: inside the sentence, which keeps to its line, and in full. */
export const uncertaintyFormulas: Readonly<Record<UncertaintyLaw, string>> = {
  relative: '*σ_b* ∝ *b*',
  statistical: '*σ_b* ∝ √*b*',
};
export const uncertaintyWords: Readonly<Record<UncertaintyLaw, string>> = {
  relative: '*σ_b*/*b* as published',
  statistical: '*σ_b*/*b* falling as 1/√exposure',
};

function projectionPart({ exposure, uncertaintyLaw }: StatedChoices): readonly SentencePart[] {
  if (exposure === 1) return [];
  return [words(', projected, '), control('uncertainty', uncertaintyFormulas[uncertaintyLaw])];
}

/** What is supposed: "3 events at 196 MeV", with the search where it is not the usual one. */
export function supposedWords({ search, massMeV, count }: WhatIf): RichText {
  const events = count === 1 ? '1 event' : `${count === 0 ? 'no' : count} events`;
  const place = `${events} at ${roundTo(massMeV, 4)} MeV`;
  return search === countingSearchIds[0] ? rich(place) : joined(`${place} in `, searchFace(search).short);
}

/** What is supposed beside what was observed: a line of its own, so that the sentence stays as long as it is. */
export function supposition({ whatIf }: StatedChoices): readonly SentencePart[] {
  return whatIf === null ? [] : [words('Projection: '), control('what-if', supposedWords(whatIf))];
}

/** Assumptions without a phrase of their own that are not the usual ones, in words; empty where all are. */
function changedAssumptions(choices: StatedChoices): RichText {
  return rich(changedWords(choices).join(''));
}

/** The dark-sector values behind the coupling of the axis, where it needs them. */
function darkSectorPart(choices: StatedChoices): readonly SentencePart[] {
  const parameters = chosenConvention(choices).parameters ?? [];
  return parameters.flatMap((parameter, k) => [
    words(k === 0 ? ' for ' : ' and '),
    control(
      parameter,
      joined(parameterWords[parameter].symbol, ' = ', parameterText(choices.conventionParameters[parameter])),
    ),
  ]);
}

function invisiblePart(choices: StatedChoices): readonly SentencePart[] {
  const model = modelOf(choices.model);
  const particle = particleSymbol(model);
  if (model.fixedInvisibleFraction === 1)
    return [words(joined(', where ', particle, ' always decays invisibly'))];
  if (model.fixedInvisibleFraction === 0)
    return [words(joined(', where ', particle, ' never decays invisibly'))];
  return [
    words(joined(', where ', particle, ' decays invisibly ')),
    control('invisible', `${percent(choices.invisibleFraction)} of the time`),
  ];
}

/** The sentence as rich text without controls, for captions. */
export function caption(choices: StatedChoices): RichText {
  const [first, second] = sentenceLines(choices).map((line) =>
    line.filter((part) => part.kind === 'words' || part.control !== 'more').map(({ text }) => text),
  );
  const supposed = choices.whatIf === null ? [] : [', projection: ', supposedWords(choices.whatIf)];
  return joined(...first, ' ', ...second.slice(0, -1), ...supposed, '.');
}

/** The sentence of the phone, in two short lines. */
export function shortSentence(choices: StatedChoices): readonly [readonly RichText[], readonly RichText[]] {
  const model = modelOf(choices.model);
  const convention = chosenConvention(choices);
  const lifetime = choices.lifetime === 'implied' ? [] : [joined('*τ* = ', lifetimeWords(choices.lifetime))];
  const invisible =
    model.fixedInvisibleFraction === null ? [rich(`${percent(choices.invisibleFraction)} invisible`)] : [];
  return [
    [rich(model.name), rich(model.benchmark), couplingSymbol(convention), ...invisible, ...lifetime],
    [
      rich(kindWords[choices.kind]),
      rich(`${percent(choices.confidenceLevel)} CL`),
      rich(`${exposureWords(choices.exposure)} the kaons`),
    ],
  ];
}
