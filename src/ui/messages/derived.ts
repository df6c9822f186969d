import type { PointAnswer } from '../../engine/answer.ts';
import type { Choices } from '../../state/choices.ts';
import { modelOf } from '../../state/models.ts';
import { visibleSearches } from '../../state/searches.ts';
import { massText } from '../explore/scenes/modelPlane.ts';
import type { Message } from '../page/messages.ts';

/**
 * What the choices themselves call for saying, the most important thing first: nothing switched on, a model about which no
 * search speaks, a mass at which nobody looked or the model's formulae end.
 */
export function derivedMessage(choices: Choices, point: PointAnswer | null): Message | null {
  const notice = (sentence: string): Message => ({ topic: 'derived', kind: 'notice', sentence });
  if (visibleSearches(choices.hiddenSearches).length === 0) {
    return notice('Nothing is switched on. Choose a search under “On the plot”.');
  }
  if (point?.model !== choices.model) return null;
  const model = modelOf(choices.model);
  const { massMeV } = choices.crosshair;
  const { minMeV, maxMeV, reason } = model.decayValidity;
  const decays = choices.invisibleFraction < 1 && choices.lifetime === 'implied';
  const silences = new Set(point.searches.map(({ silence }) => silence));
  const [silence] = silences;
  if (model.noEscapeReason !== null && silences.size === 1 && silence === model.noEscapeReason) {
    return notice(model.noEscapeReason);
  }
  if (decays && (massMeV < minMeV || massMeV > maxMeV)) return notice(reason);
  if (point.verdict === 'silent') return notice(`No search on the plot looks at ${massText(massMeV)} MeV.`);
  return null;
}
