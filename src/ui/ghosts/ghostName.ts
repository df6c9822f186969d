import { changedWords } from '../../assumptions/values.ts';
import type { RichText } from '../../plot/scene.ts';
import { chosenConvention, familyOf, modelOf } from '../../state/models.ts';
import { visibleSearches } from '../../state/searches.ts';
import { ghostsWords as words } from '../../words/en/ghosts.ts';
import { sentenceWords } from '../../words/en/sentence.ts';
import { searchFace } from '../searches/faces.ts';
import { exposureWords, methodWords, percent, uncertaintyFormulas } from '../sentence/parts.ts';
import type { StatedChoices } from '../sentence/statedChoices.ts';
import { joined, literally, rich } from '../text/markup.ts';
import { couplingSymbol } from '../text/symbols.ts';
import { richFromTex } from '../text/tex.ts';

/** A thing that a name can say, where it is not the same in both. */
type Saying = (choices: StatedChoices) => RichText | null;

const between = (parts: readonly RichText[], sign: string): RichText =>
  joined(...parts.flatMap((part, k) => (k === 0 ? [part] : [sign, part])));
const listed = (names: readonly RichText[]): RichText => between(names, ' + ');

const model = (choices: StatedChoices): RichText =>
  joined(literally(modelOf(choices.model).benchmark), ' (', couplingSymbol(chosenConvention(choices)), ')');

const sayings: readonly Saying[] = [
  ({ model: id }) => {
    const { parametersTex } = modelOf(id);
    return parametersTex === undefined ? null : richFromTex(parametersTex);
  },
  ({ invisibleFraction }) => rich(words.invisible(percent(invisibleFraction))),
  ({ kind }) => rich(kind === 'expected' ? sentenceWords.kinds.expected : sentenceWords.kinds.observed),
  ({ confidenceLevel }) => joined(sentenceWords.level(percent(confidenceLevel))),
  ({ method, statistic }) => methodWords(method, statistic),
  ({ exposure, uncertaintyLaw }) =>
    joined(
      sentenceWords.kaons(exposureWords(exposure)),
      ...(exposure === 1 ? [] : [', ', rich(uncertaintyFormulas[uncertaintyLaw])]),
    ),
  (choices) => {
    const changed = changedWords(choices).join('').replace(/^,\s*/u, '');
    return changed === '' ? null : rich(changed);
  },
  ({ hiddenSearches }) => {
    const shown = visibleSearches(hiddenSearches);
    const isShort = hiddenSearches.length > 0 && hiddenSearches.length < shown.length;
    const names = (isShort ? hiddenSearches : shown).map((id) =>
      joined(searchFace(id).short, ` ${searchFace(id).years}`),
    );
    return isShort ? joined(...words.without(listed(names))) : listed(names);
  },
];

const isSame = (a: RichText | null, b: RichText | null): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What a kept curve is called: what it rests on that the curve of the choices does not. The model and its coupling where they
 * are others, or where nothing differs.
 */
export function ghostName(kept: StatedChoices, now: StatedChoices): RichText {
  const isOther = familyOf(kept.model) !== familyOf(now.model);
  const differing = sayings.flatMap((saying): readonly RichText[] => {
    const said = saying(kept);
    return said === null || isSame(said, saying(now)) ? [] : [said];
  });
  const parts = isOther || differing.length === 0 ? [model(kept), ...differing] : differing;
  return between(parts, ', ');
}
