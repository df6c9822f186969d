import { modelName } from '../../words/en/models.ts';
import { changedWords } from '../../assumptions/values.ts';
import type { WhatIf } from '../../engine/request.ts';
import { formatTime } from '../../plot/format.ts';
import type { RichText } from '../../plot/scene.ts';
import type { UncertaintyLaw } from '../../searches/exposure.ts';
import { chosenConvention, modelOf } from '../../state/models.ts';
import { roundTo } from '../../state/ranges.ts';
import { visibleSearches } from '../../state/searches.ts';
import { countingSearchIds } from '../../data/catalogue.ts';
import type { LimitStatistic, MethodId } from '../../statistics/methods.ts';
import { sentenceWords } from '../../words/en/sentence.ts';
import { othersThanUsual } from '../searches/experiments.ts';
import { searchFace } from '../searches/faces.ts';
import { parameterSymbols, parameterText } from '../text/conventionParameters.ts';
import { joined, literally, rich } from '../text/markup.ts';
import { couplingSymbol, particleSymbol } from '../text/symbols.ts';
import { richFromTex } from '../text/tex.ts';
import type { StatedChoices } from './statedChoices.ts';

/** Phrases of the sentence that are controls. */
export type ControlId =
  | 'model'
  | 'coupling'
  | 'alphaD'
  | 'chiMassRatio'
  | 'couplings'
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

/** CL_s, or CL_s+b. */
export const statisticWords: Readonly<Record<LimitStatistic, string>> = { cls: 'CL_s', clsb: 'CL_{s+b}' };

/** What a method is called inside the sentence: "hybrid CL_s, log-normal background". */
export function methodWords(method: MethodId, statistic: LimitStatistic = 'cls'): RichText {
  return rich(sentenceWords.methods[method]?.(statisticWords[statistic]) ?? method);
}

/** A factor on the kaons as the sentence states it: "1.0 ×", "0.25 ×", "30 ×". */
export function exposureWords(exposure: number): string {
  return `${exposure < 10 && exposure >= 0.995 ? exposure.toFixed(1) : roundTo(exposure, 3)} ×`;
}

/** A fixed lifetime as the sentence states it. */
export function lifetimeWords(lifetimeS: number): RichText {
  return lifetimeS === Number.POSITIVE_INFINITY ? rich('∞') : formatTime(lifetimeS);
}

const partsOf = (pieces: readonly (string | SentencePart)[]): readonly SentencePart[] =>
  pieces.map((piece) => (typeof piece === 'string' ? words(piece) : piece));

/**
 * The sentence above the figure: what is drawn, under which assumptions. Its two lines together are the caption of exports.
 */
export function sentenceLines(
  choices: StatedChoices,
): readonly [readonly SentencePart[], readonly SentencePart[]] {
  const end = sentenceWords.end(control('more', sentenceWords.more));
  return [limitsLine(choices), [...drawnLine(choices), ...partsOf(end)]];
}

/**
 * Its first line: what is limited.
 * @param searches whose limits they are; those on the plot unless told otherwise
 */
export function limitsLine(
  choices: StatedChoices,
  searches: readonly string[] = visibleSearches(choices.hiddenSearches),
): readonly SentencePart[] {
  const model = modelOf(choices.model);
  const who = othersThanUsual(searches);
  const called = sentenceWords.model(
    literally(modelName(model)),
    particleSymbol(model),
    literally(model.benchmark),
  );
  return partsOf(
    sentenceWords.limits<SentencePart>({
      who: who && words(who),
      name: modelName(model),
      model: control('model', joined(...called)),
      coupling: control('coupling', couplingSymbol(chosenConvention(choices))),
      darkSector: parameterParts(choices),
      invisible: invisibleParts(choices),
      lifetime: lifetimeParts(choices),
    }),
  );
}

/** Its second line, without the control of further assumptions: what is drawn. */
export function drawnLine(choices: StatedChoices): readonly SentencePart[] {
  const { kind, confidenceLevel, method, statistic, exposure, uncertaintyLaw } = choices;
  return partsOf(
    sentenceWords.drawn<SentencePart>({
      kind: control('kind', sentenceWords.kinds[kind]),
      level: control('cl', sentenceWords.level(percent(confidenceLevel))),
      method: control('method', methodWords(method, statistic)),
      exposure: control('exposure', sentenceWords.kaons(exposureWords(exposure))),
      uncertainty: exposure === 1 ? null : control('uncertainty', uncertaintyFormulas[uncertaintyLaw]),
      changed: words(changedAssumptions(choices)),
    }),
  );
}

/** How the uncertainty of the background goes with the exposure. */
export const uncertaintyFormulas: Readonly<Record<UncertaintyLaw, string>> = {
  relative: '*σ_b* ∝ *b*',
  statistical: '*σ_b* ∝ √*b*',
};

/** What is supposed: "3 events at 196 MeV", with the search where it is not the usual one. */
export function supposedWords({ search, massMeV, count }: WhatIf): RichText {
  const isUsual = search === countingSearchIds[0];
  return joined(
    ...sentenceWords.supposed({
      count,
      massMeV: roundTo(massMeV, 4),
      search: isUsual ? null : searchFace(search).short,
    }),
  );
}

/** What is supposed beside what was observed: a line of its own, so that the sentence stays as long as it is. */
export function supposition({ whatIf }: StatedChoices): readonly SentencePart[] {
  if (whatIf === null) return [];
  return partsOf(sentenceWords.supposition(control('what-if', supposedWords(whatIf))));
}

/** Assumptions without a phrase of their own that are not the usual ones, in words; empty where all are. */
function changedAssumptions(choices: StatedChoices): RichText {
  return rich(changedWords(choices).join(''));
}

/** What the plane rests on beside mass and coupling: dark-sector values, or what makes the member of a family. */
function parameterParts(choices: StatedChoices): readonly SentencePart[] {
  const { parametersTex } = modelOf(choices.model);
  const parameters = chosenConvention(choices).parameters ?? [];
  return [
    ...parameters.map((parameter) =>
      control(
        parameter,
        joined(parameterSymbols[parameter], ' = ', parameterText(choices.conventionParameters[parameter])),
      ),
    ),
    ...(parametersTex === undefined ? [] : [control('couplings', richFromTex(parametersTex))]),
  ];
}

function invisibleParts(choices: StatedChoices): readonly (string | SentencePart)[] {
  const model = modelOf(choices.model);
  const particle = words(particleSymbol(model));
  if (model.fixedInvisibleFraction === 1) return sentenceWords.alwaysInvisible(particle);
  if (model.fixedInvisibleFraction === 0) return sentenceWords.neverInvisible(particle);
  const share = sentenceWords.share(percent(choices.invisibleFraction));
  return sentenceWords.invisible(particle, control('invisible', share));
}

/** How long X lives, where it does not always escape. */
function lifetimeParts({ model, lifetime }: StatedChoices): readonly (string | SentencePart)[] {
  if (modelOf(model).fixedInvisibleFraction === 1) return [];
  return lifetime === 'implied'
    ? sentenceWords.lives(control('lifetime', sentenceWords.impliedLifetime), null)
    : sentenceWords.lives(
        control('lifetime', sentenceWords.fixedLifetime),
        control('lifetime-value', lifetimeWords(lifetime)),
      );
}
