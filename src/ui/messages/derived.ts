import type { SearchPoint } from '../../engine/answer.ts';
import type { Choices } from '../../state/choices.ts';
import { modelOf } from '../../state/models.ts';
import { placeWords } from '../../words/en/place.ts';
import type { Message } from '../page/messages.ts';
import type { VerdictState } from '../verdict/verdictStore.ts';
import { modelReason } from '../../words/en/modelTexts.ts';
import { notCovered } from '../verdict/placeWords.ts';

const isBlindToDecays = ({ silence }: SearchPoint): boolean => silence?.code === 'no-escape';

/**
 * What the choices themselves call for saying, the most important thing first: nothing switched on, a model about which no
 * search speaks, a mass at which nobody looked or the model's formulae end.
 */
export function derivedMessage(choices: Choices, { verdict, point }: VerdictState): Message | null {
  const notice = (sentence: () => string): Message => ({ topic: 'derived', kind: 'notice', sentence });
  if (verdict.own === 'none-shown') return notice(() => placeWords.allHidden);
  if (point === null) return null;
  const model = modelOf(choices.model);
  const { massMeV } = point;
  const { minMeV, maxMeV, reason } = model.decayValidity;
  const decays = choices.invisibleFraction < 1 && choices.lifetime === 'implied';
  const needEscape = point.searches.length > 0 && point.searches.every(isBlindToDecays);
  const { noEscapeReason } = model;
  if (noEscapeReason !== null && needEscape) return notice(() => modelReason(noEscapeReason));
  if (decays && (massMeV < minMeV || massMeV > maxMeV)) return notice(() => modelReason(reason));
  return verdict.own === 'not-covered' ? notice(() => notCovered(massMeV)) : null;
}
