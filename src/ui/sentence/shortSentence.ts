import { plainText } from '../../plot/format.ts';
import type { RichText } from '../../plot/scene.ts';
import { chosenConvention, modelOf } from '../../state/models.ts';
import { visibleSearches } from '../../state/searches.ts';
import { modelName } from '../../words/en/models.ts';
import { sentenceWords } from '../../words/en/sentence.ts';
import { othersThanUsual } from '../searches/experiments.ts';
import { joined, literally, rich } from '../text/markup.ts';
import { couplingSymbol } from '../text/symbols.ts';
import { exposureWords, lifetimeWords, percent } from './parts.ts';
import type { StatedChoices } from './statedChoices.ts';

/** The sentence of the phone, in two short lines of words and phrases. */
export function shortSentence(choices: StatedChoices): readonly (readonly (string | RichText)[])[] {
  const { model: id, lifetime, invisibleFraction, kind, confidenceLevel, exposure } = choices;
  const model = modelOf(id);
  const limits = [
    rich(literally(modelName(model))),
    ...(model.benchmark === modelName(model) ? [] : [rich(literally(model.benchmark))]),
    couplingSymbol(chosenConvention(choices)),
    ...(model.fixedInvisibleFraction === null
      ? [rich(sentenceWords.shortInvisible(percent(invisibleFraction)))]
      : []),
    ...(lifetime === 'implied' ? [] : [joined('*τ* = ', lifetimeWords(lifetime))]),
  ];
  const drawn = [
    rich(sentenceWords.kinds[kind]),
    rich(sentenceWords.level(percent(confidenceLevel))),
    rich(sentenceWords.kaons(exposureWords(exposure))),
  ];
  const who = othersThanUsual(visibleSearches(choices.hiddenSearches));
  return [
    sentenceWords.shortLimits<string | RichText>(who && plainText(who), modelName(model), limits),
    sentenceWords.shortDrawn(drawn),
  ];
}
